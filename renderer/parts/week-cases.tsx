// A week of the workload as a button: what it opens are the cases that fall due in it.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { addDays } from '#core/base/day.ts';
import type { BoardRow, WorkloadWeek } from '#core/desk/board-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { mailboxName } from './mailbox-name.ts';
import { UrgencyMark } from './urgency-mark.tsx';
import styles from './workload-bars.module.css';

export interface WeekCasesProps {
  readonly week: WorkloadWeek;
  readonly cases: readonly BoardRow[];
  readonly column: ReactNode;
}

export function WeekCases({ week: { week, from, due }, cases, column }: WeekCasesProps) {
  const { t, day, rights } = useWords();
  const until = addDays(from, 6);
  const label = t('load.show', { week, from: day(from, 'short'), until: day(until, 'short'), count: due });
  return (
    <DialogTrigger>
      <AriaButton className={styles.button ?? ''}>
        <span className={styles.hidden}>{label}</span>
        <span className={styles.column} aria-hidden="true">
          {column}
        </span>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom" offset={4}>
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" className={styles.title ?? ''}>
                {label}
              </Heading>
              <ol className={styles.cases}>
                {cases
                  .filter((row) => row.due >= from && row.due <= until)
                  .map((row) => (
                    <li key={row.ref}>
                      <UrgencyMark shape={row.urgency} />
                      <Link to="/cases/$ref" params={{ ref: row.ref }} onClick={close} data-personal>
                        {mailboxName(row.requester, t('mail.nobody'))}
                      </Link>
                      <span>{rights(row.rights)}</span>
                      <time dateTime={row.due}>{day(row.due, 'register')}</time>
                    </li>
                  ))}
              </ol>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
