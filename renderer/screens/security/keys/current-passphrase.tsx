// The passphrase of today, asked before anything about the keys changes: an open desk left alone must not be enough.

import { useWords } from '../../../i18n/use-words.ts';
import { TextField } from '../../../parts/text-field.tsx';

export interface CurrentPassphraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function CurrentPassphrase({ value, onChange }: CurrentPassphraseProps) {
  const { t } = useWords();
  return (
    <TextField
      label={t('passphrase.current')}
      type="password"
      value={value}
      onChange={onChange}
      autoComplete="current-password"
      maxLength={1024}
      hasFocus
    />
  );
}
