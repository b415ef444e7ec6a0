// The days that are left, as a numeral to read across the room, with its shape and its word.

import type { CaseRow } from '#core/desk/views.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Words } from '../i18n/use-words.ts';
import { joinClasses } from './join-classes.ts';
import { UrgencyMark } from './urgency-mark.tsx';
import styles from './days-left.module.css';

export interface DaysLeftProps {
  readonly days: number;
  readonly urgency: Urgency;
  /** line: numeral and word beside each other, for a line of a dense list. */
  readonly size?: 'row' | 'head' | 'line';
}

export function DaysLeft({ days, urgency, size = 'row' }: DaysLeftProps) {
  const words = useWords();
  return (
    <span className={joinClasses(styles.days, styles[size], styles[urgency])}>
      <span className={styles.numeral}>
        <UrgencyMark shape={urgency} />
        {Math.abs(days)}
      </span>
      <span className={styles.unit}>{unitOf(days, words)}</span>
    </span>
  );
}

/** The word under the numeral. */
function unitOf(days: number, { t }: Words): string {
  if (days < 0) return t('days.overUnit', { days: -days });
  return days === 0 ? t('days.todayUnit') : t('days.leftUnit', { days });
}

/** The same in one phrase: "3 days left", "overdue by 2 days", "due today". */
export function sayDaysLeft(days: number, { t }: Words): string {
  if (days < 0) return t('days.over', { days: -days });
  return days === 0 ? t('days.today') : t('days.left', { days });
}

/** What a screen reader hears of a case's deadline before anything else. */
export function sayDeadline(
  row: Pick<CaseRow, 'daysLeft' | 'urgency' | 'due' | 'phase' | 'outcome'>,
  words: Words,
): string {
  const { say, day } = words;
  if (row.phase !== 'open')
    return row.outcome === undefined ? say(`phase.${row.phase}`) : say(`outcome.${row.outcome}`);
  return `${say(`urgency.${row.urgency}`)}: ${sayDaysLeft(row.daysLeft, words)}, ${day(row.due, 'full')}`;
}
