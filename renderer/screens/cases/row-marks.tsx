// What else is on a case: a doubt about the person, how it ended, a hold that forbids its erasure, tasks still to be done.

import { Lock } from 'lucide-react';
import type { CaseRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { HandoverTag } from '../../parts/handover-tag.tsx';
import { WaitingTag } from '../../parts/waiting-tag.tsx';
import styles from './case-table-row.module.css';

export function RowMarks({ row }: { readonly row: CaseRow }) {
  const { t, say } = useWords();
  const isOpen = row.phase === 'open';
  const isDoubted = isOpen && row.identity === 'doubted';
  const hasTasks = isOpen && row.openTasks > 0;
  const outcome = isOpen ? undefined : row.outcome;
  if (!isDoubted && !row.isOnHold && !hasTasks && outcome === undefined && row.handover === undefined) return null;
  return (
    <span className={styles.marks}>
      {row.handover === undefined ? null : <HandoverTag mark={row.handover} />}
      {isDoubted ? <WaitingTag /> : null}
      {outcome === undefined ? null : <span>{say(`outcome.${outcome}`)}</span>}
      {row.isOnHold ? (
        <span className={styles.hold}>
          <Lock aria-hidden="true" />
          {t('cases.onHold')}
        </span>
      ) : null}
      {hasTasks ? <span className={styles.tasks}>{t('cases.openTasks', { count: row.openTasks })}</span> : null}
    </span>
  );
}
