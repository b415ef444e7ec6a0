// The desk found something wrong with its log, its keys or an anchor: what was found, what it can mean, what to do first.

import { OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import type { AlarmView } from '#core/desk/log-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { AlarmFacts } from './alarm-facts.tsx';
import { AlarmActs } from './alarm-acts.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import styles from './alarm.module.css';

export interface AlarmScreenProps {
  readonly alarm: AlarmView;
  /** Reading goes on; nothing is written. */
  readonly onRead: () => void;
}

export function AlarmScreen({ alarm, onRead }: AlarmScreenProps) {
  const { t } = useWords();
  const [isSettling, setSettling] = useState(false);
  return (
    <main className={styles.table}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <OctagonAlert aria-hidden="true" />
          <h1 className={styles.title}>{t('alarm.title')}</h1>
        </header>

        <section className={styles.part} aria-labelledby="alarm-found">
          <h2 id="alarm-found" className={styles.heading}>
            {t('alarm.found')}
          </h2>
          <p className={styles.finding} role="alert">
            {t(`alarm.kind.${alarm.kind}`, { missing: alarm.missing ?? -1 })}
          </p>
          <AlarmFacts alarm={alarm} />
        </section>

        <section className={styles.part} aria-labelledby="alarm-means">
          <h2 id="alarm-means" className={styles.heading}>
            {t('alarm.means')}
          </h2>
          <ul className={styles.list}>
            {(['copy', 'disk', 'tampering'] as const).map((cause) => (
              <li key={cause}>{t(`alarm.means.${cause}`)}</li>
            ))}
          </ul>
        </section>

        <section className={styles.part} aria-labelledby="alarm-first">
          <h2 id="alarm-first" className={styles.heading}>
            {t('alarm.first')}
          </h2>
          <ol className={styles.steps}>
            {(['stop', 'keep', 'compare', 'ask'] as const).map((step) => (
              <li key={step}>{t(`alarm.first.${step}`)}</li>
            ))}
          </ol>
          <AlarmActs />
        </section>

        <section className={styles.part} aria-labelledby="alarm-works">
          <h2 id="alarm-works" className={styles.heading}>
            {t('alarm.works')}
          </h2>
          <p>{t('alarm.worksText')}</p>
          <div className={styles.acts}>
            <Button variant="primary" onPress={onRead}>
              {t('alarm.read')}
            </Button>
          </div>
        </section>

        <section className={styles.part} aria-labelledby="alarm-settle">
          <h2 id="alarm-settle" className={styles.heading}>
            {t('alarm.settle')}
          </h2>
          <p>{t('alarm.settleText')}</p>
          <div className={styles.acts}>
            <Button onPress={() => setSettling(true)}>{t('alarm.settleOpen')}</Button>
          </div>
        </section>
      </div>
      {isSettling ? <SettleDialog onClose={() => setSettling(false)} /> : null}
    </main>
  );
}
