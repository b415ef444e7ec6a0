// A field for all 24 recovery words: counts them while they come, and says which one cannot be right.

import { useWords } from '../i18n/use-words.ts';
import { unknownWord, wordsOf } from './recovery-text.ts';
import { TextField } from './text-field.tsx';

export interface RecoveryFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hasFocus?: boolean;
}

export function RecoveryField({ value, onChange, hasFocus = false }: RecoveryFieldProps) {
  const { t } = useWords();
  const unknown = unknownWord(value);
  const count = wordsOf(value).length;
  return (
    <TextField
      label={t('words.label')}
      value={value}
      onChange={onChange}
      rows={4}
      hint={count === 0 ? t('words.hint') : t('words.count', { count })}
      error={unknown === undefined ? undefined : t('words.unknown', unknown)}
      maxLength={1024}
      hasFocus={hasFocus}
    />
  );
}
