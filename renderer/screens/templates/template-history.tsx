// How a wording was before: each version with its reason, compared with what is written now, and a way back to it.

import { useState } from 'react';
import type { TemplateView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useMoment } from '../../parts/use-moment.ts';
import { lineDiff } from './line-diff.ts';
import styles from './templates.module.css';

type Older = TemplateView['history'][number];

interface TemplateHistoryProps {
  readonly view: TemplateView;
  /** As it is written now. */
  readonly body: string;
  readonly onUse: (older: Older) => void;
}

export function TemplateHistory({ view, body, onUse }: TemplateHistoryProps) {
  const { t } = useWords();
  const moment = useMoment();
  const [compared, setCompared] = useState<number>();
  return (
    <Pane title={t('templates.history')} className={styles.pane}>
      {view.history.length === 0 ? <p className={styles.note}>{t('templates.noHistory')}</p> : null}
      <ol className={styles.history}>
        {view.history.map((older) => (
          <li key={older.version} className={styles.older}>
            <p>
              <strong>{t('templates.version', { version: older.version })}</strong> · {moment(older.at)}
              {older.usedIn === 0 ? null : ` · ${t('templates.usedIn', { count: older.usedIn })}`}
            </p>
            <p className={styles.note}>{older.isOwn ? older.reason : `${t('templates.original')} · ${older.reason}`}</p>
            <div className={styles.olderActs}>
              <Button
                variant="quiet"
                onPress={() => setCompared(compared === older.version ? undefined : older.version)}
              >
                {t(compared === older.version ? 'templates.hide' : 'templates.compare')}
                <span className={styles.spoken}> {t('templates.version', { version: older.version })}</span>
              </Button>
              <Button variant="quiet" onPress={() => onUse(older)}>
                {t('templates.useAgain')}
                <span className={styles.spoken}> {t('templates.version', { version: older.version })}</span>
              </Button>
            </div>
            {compared === older.version ? <Compared before={older.body} after={body} /> : null}
          </li>
        ))}
      </ol>
    </Pane>
  );
}

const signs = { same: ' ', gone: '−', new: '+' };

function Compared({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useWords();
  const lines = lineDiff(before, after);
  if (lines.every(({ kind }) => kind === 'same')) return <p className={styles.note}>{t('templates.same')}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must get there
    <section className={styles.diff} tabIndex={0} aria-label={t('templates.compared')}>
      {lines.map(({ kind, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place
        <p key={index} data-kind={kind}>
          <span aria-hidden={kind === 'same'}>{signs[kind]}</span> {text}
        </p>
      ))}
    </section>
  );
}
