// The anchors there are, and every way to have more of them.

import { useState } from 'react';
import type { LogState } from '#core/desk/log-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useMoment } from '../../../parts/use-moment.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useStore } from '../../../state/store.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import { CheckNoteDialog } from './check-note-dialog.tsx';
import { MailboxAnchors } from './mailbox-anchors.tsx';
import { NoteForPerson } from './note-for-person.tsx';
import { TimestampField } from './timestamp-field.tsx';
import styles from '../security.module.css';

export function AnchorWays({ state }: { readonly state: LogState }) {
  const { t } = useWords();
  const { client, jobs } = useDesk();
  const { tell } = useUpkeepActs();
  const [isChecking, setChecking] = useState(false);
  const isRunning = useStore(jobs).anchor?.state === 'running';
  const canAnchor = state.timestampUrl !== undefined || state.anchorAccounts.some(({ isOn }) => isOn);
  return (
    <section className={styles.sub} aria-labelledby="anchors-title">
      <div className={styles.subHead}>
        <h3 id="anchors-title" className={styles.subTitle}>
          {t('anchors.title')}
        </h3>
        <div className={styles.acts}>
          {canAnchor ? (
            <Button isPending={isRunning} onPress={() => tell(client.log.anchor(), t('anchors.started'))}>
              {t('anchors.now')}
            </Button>
          ) : null}
          <Button onPress={() => setChecking(true)}>{t('anchors.check')}</Button>
        </div>
      </div>
      <AnchorTable state={state} />
      <MailboxAnchors accounts={state.anchorAccounts} />
      <NoteForPerson />
      <TimestampField key={state.timestampUrl} url={state.timestampUrl ?? ''} />
      {isChecking ? <CheckNoteDialog onClose={() => setChecking(false)} /> : null}
    </section>
  );
}

function AnchorTable({ state: { anchors } }: { readonly state: LogState }) {
  const { t, say } = useWords();
  const moment = useMoment();
  if (anchors.length === 0) return null;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('anchors.way')}</th>
            <th scope="col">{t('anchors.at')}</th>
            <th scope="col" data-number>
              {t('anchors.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {anchors.map(({ way, at, size, where }) => (
            <tr key={`${way} ${where} ${size}`}>
              <th scope="row" className={styles.named}>
                {say(`anchorWay.${way}`)} <span className={styles.where}>{where}</span>
              </th>
              <td>{moment(at)}</td>
              <td data-number>{t('alarm.number', { value: size })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
