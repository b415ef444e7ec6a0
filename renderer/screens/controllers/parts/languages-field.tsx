// The languages in which letters can leave, and which of them is taken for want of a better one.

import { useWords } from '../../../i18n/use-words.ts';
import { TickList } from '../../../parts/tick-list.tsx';
import { ProfileSelect } from './profile-fields.tsx';
import { useFieldFault } from './field-fault.ts';
import styles from '../controllers.module.css';

const offered = ['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl', 'ro'];

export interface LanguagesFieldProps {
  readonly languages: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

export function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const { t, language } = useWords();
  const fault = useFieldFault('languages');
  const codes = [...new Set([...offered, ...languages])];
  const [first = ''] = languages;
  return (
    <div className={styles.languages}>
      <TickList
        label={t('profile.languages')}
        ticks={codes.map((value) => ({ value, label: language(value) }))}
        chosen={languages}
        onChange={onChange}
      />
      {fault === undefined ? null : (
        <p className={styles.wrong} role="alert">
          {fault}
        </p>
      )}
      {languages.length < 2 ? null : (
        <ProfileSelect
          path="languages.0"
          label={t('profile.firstLanguage')}
          value={first}
          choices={languages.map((value) => ({ value, label: language(value) }))}
          onChange={(value) => onChange([value, ...languages.filter((code) => code !== value)])}
        />
      )}
    </div>
  );
}
