// A day as a person types it, read back in words with its weekday, so that a slip of the finger shows at once.

import type { Day } from '#core/base/day.ts';
import { useWords } from '../i18n/use-words.ts';
import { TextField } from './text-field.tsx';
import { exampleDay, typedDay } from './typed-day.ts';

export interface DayFieldProps {
  readonly label: string;
  /** As typed: empty, half a day, or a day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** Goes before what the field finds wrong by itself. */
  readonly error?: string | undefined;
  /** No day after this one makes sense here. */
  readonly latest?: Day | undefined;
  readonly isRequired?: boolean;
  readonly hasFocus?: boolean;
}

export function DayField({ value, hint, error, latest, ...props }: DayFieldProps) {
  const { t, day: sayDay, numericDay } = useWords();
  const day = typedDay(value);
  const isFuture = day !== undefined && latest !== undefined && day > latest;
  const wrong = isFuture
    ? t('day.future')
    : value.trim() !== '' && day === undefined
      ? t('day.form', { example: numericDay(exampleDay) })
      : undefined;
  const read = day === undefined ? t('day.hint', { example: numericDay(exampleDay) }) : `${sayDay(day, 'full')}.`;
  return (
    <TextField
      {...props}
      value={value}
      hint={hint === undefined ? read : `${read} ${hint}`}
      error={error ?? wrong}
      maxLength={20}
    />
  );
}
