// Days that the controller vouches for as holidays of its state, beyond those that the desk knows.

import { useWords } from '../../../i18n/use-words.ts';
import { EntryList } from '../parts/entry-list.tsx';
import { ProfileDay, ProfileText } from '../parts/profile-fields.tsx';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

export function HolidaysSection({ draft, onChange }: SectionProps) {
  const { t } = useWords();
  return (
    <div className={styles.whole}>
      <p className={styles.note}>{t('profile.addedDaysNote')}</p>
      <EntryList
        path="addedDays"
        entries={draft.addedDays}
        onChange={(addedDays) => onChange({ addedDays })}
        none={t('profile.addedDaysNone')}
        add={t('profile.addDay')}
        blank={{ day: '', name: '' }}
        nameOf={({ name, day }) => name || day}
      >
        {(entry, change, path) => (
          <>
            <ProfileDay
              path={`${path}.day`}
              label={t('profile.day')}
              value={entry.day}
              onChange={(day) => change({ day })}
            />
            <ProfileText
              path={`${path}.name`}
              label={t('profile.dayName')}
              value={entry.name}
              onChange={(name) => change({ name })}
            />
          </>
        )}
      </EntryList>
    </div>
  );
}
