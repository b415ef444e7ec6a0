// A country by its two letters, read back by its name.

import { useWords } from '../../../i18n/use-words.ts';
import { ProfileText } from './profile-fields.tsx';

export interface CountryTextProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function CountryText({ value, onChange, ...props }: CountryTextProps) {
  const { t, country } = useWords();
  return (
    <ProfileText
      {...props}
      value={value}
      onChange={(next) => onChange(next.toUpperCase())}
      hint={/^[A-Z]{2}$/.test(value) ? country(value) : t('profile.countryCodeHint')}
      maxLength={2}
    />
  );
}
