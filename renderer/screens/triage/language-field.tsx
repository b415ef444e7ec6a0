// The language in which the answer will be written.

import { useWords } from '../../i18n/use-words.ts';
import { SelectField } from '../../parts/select-field.tsx';

const offered = ['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl', 'ro', 'und'];

export interface LanguageFieldProps {
  readonly value: string;
  readonly onChange: (language: string) => void;
  /** “Not known” is no choice where a person has heard or read the request. */
  readonly isKnown?: boolean;
  /** Where it is not the language of an answer. */
  readonly label?: string;
}

export function LanguageField({ value, onChange, isKnown = false, label }: LanguageFieldProps) {
  const { t, language } = useWords();
  const known = isKnown ? offered.filter((code) => code !== 'und') : offered;
  const codes = known.includes(value) ? known : [value, ...known];
  return (
    <SelectField
      label={label ?? t('triage.language')}
      value={value}
      choices={codes.map((code) => ({ value: code, label: language(code) }))}
      onChange={onChange}
    />
  );
}
