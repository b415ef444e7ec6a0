// One line of the journal: when, what in words, who, and its place in the audit log.

import { Link } from '@tanstack/react-router';
import { Lock, Send } from 'lucide-react';
import { dayIn, type Instant } from '#core/base/day.ts';
import type { JournalRow } from '#core/desk/views.ts';
import type { TaskPlan } from '#core/case/task.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { toldIn } from '../told.ts';
import { kindOf } from './journal-kind.ts';
import styles from './case-journal.module.css';

export interface JournalEntryProps {
  readonly row: JournalRow;
  readonly zone: string;
  readonly caseRef: string;
  /** Of the case's tasks, so that a line can call them by their names. */
  readonly plans: readonly TaskPlan[];
}

export function JournalEntry({ row, zone, caseRef, plans }: JournalEntryProps) {
  const { t, say, locale, time, day } = useWords();
  const when = (at: Instant): string => `${day(dayIn(at, zone), 'full')} ${time(at, zone)}`;
  const isNote = kindOf(row) === 'note';
  const isTold = toldIn([row], zone).length > 0;
  return (
    <li className={isNote ? styles.internal : styles.entry}>
      <time className={styles.when} dateTime={row.at}>
        {time(row.at, zone)}
      </time>
      <span className={styles.what}>
        {isNote ? <Tag icon={<Lock aria-hidden="true" />} text={t('audience.internal')} /> : null}
        {isTold ? <Tag icon={<Send aria-hidden="true" />} text={t('journal.told')} /> : null}
        <span className={row.event === undefined ? styles.erased : undefined} data-personal>
          {sayEvent(row.event, say, locale, plans)}
        </span>
        <span className={styles.by}>
          {say(`by.${row.by}`)} ·{' '}
          {row.origin === undefined ? null : (
            <>{t('journal.otherLog', { seq: row.origin.seq, log: row.origin.log, when: when(row.origin.at) })} · </>
          )}
          <Link
            to="/log"
            search={{ ref: caseRef }}
            className={styles.seq}
            aria-label={t('journal.entryInLog', { seq: row.seq })}
          >
            {row.seq}
          </Link>
        </span>
      </span>
    </li>
  );
}

function Tag({ icon, text }: { readonly icon: React.ReactNode; readonly text: string }) {
  return (
    <span className={styles.tag}>
      {icon} {text}
    </span>
  );
}
