// The language in which the answer will be written.

import { useWords } from '../../i18n/use-words.ts';
import { SelectField } from '../../parts/select-field.tsx';

const offered = ['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl', 'ro', 'und'];

export interface LanguageFieldProps {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const { t, language } = useWords();
  const codes = offered.includes(value) ? offered : [value, ...offered];
  return (
    <SelectField
      label={t('triage.language')}
      value={value}
      choices={codes.map((code) => ({ value: code, label: language(code) }))}
      onChange={onChange}
    />
  );
}
