// A day that makes sense only between two others: the field says so before anything is sent.

import type { Day } from '#core/base/day.ts';
import { useWords } from '../i18n/use-words.ts';
import { DayField } from './day-field.tsx';
import { typedDay } from './typed-day.ts';

export interface DayBetweenProps {
  readonly label: string;
  /** As typed; `dayWithin` reads it. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The first day that makes sense here. */
  readonly from?: Day | undefined;
  /** The last one. */
  readonly until?: Day | undefined;
  readonly hint?: string | undefined;
  readonly hasFocus?: boolean;
}

export function DayBetween({ from, until, ...field }: DayBetweenProps) {
  const { t, day } = useWords();
  const typed = typedDay(field.value);
  const isEarly = typed !== undefined && from !== undefined && typed < from;
  const isLate = typed !== undefined && until !== undefined && typed > until;
  const error = isEarly
    ? t('day.tooEarly', { day: day(from, 'medium') })
    : isLate
      ? t('day.tooLate', { day: day(until, 'medium') })
      : undefined;
  return <DayField {...field} error={error} />;
}

/** The typed day where it lies between the two; undefined for anything else. */
export function dayWithin(text: string, from: Day | undefined, until: Day | undefined): Day | undefined {
  const typed = typedDay(text);
  if (typed === undefined || (from !== undefined && typed < from)) return undefined;
  return until !== undefined && typed > until ? undefined : typed;
}
