// Where the controller keeps personal data: each place becomes a task when a request has to be carried out.

import type { DataSystem } from '#core/law/controller.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { CountryText } from '../parts/country-text.tsx';
import { EntryList } from '../parts/entry-list.tsx';
import { ProfileText } from '../parts/profile-fields.tsx';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

export function SystemsSection({ draft, onChange }: SectionProps) {
  const { t } = useWords();
  const blank: DataSystem = { id: '', name: '', holds: '', owner: '', location: draft.country.slice(0, 2) };
  return (
    <div className={styles.whole}>
      <p className={styles.note}>{t('profile.systemsNote')}</p>
      <EntryList
        path="systems"
        entries={draft.systems}
        onChange={(systems) => onChange({ systems })}
        none={t('profile.systemsNone')}
        add={t('profile.addSystem')}
        blank={blank}
        nameOf={({ name }) => name}
        renderNote={({ owner, location }) => [owner, location].filter(Boolean).join(', ')}
      >
        {(entry, change, path) => (
          <>
            <ProfileText
              path={`${path}.name`}
              label={t('profile.system')}
              value={entry.name}
              onChange={(name) => change({ name })}
            />
            <ProfileText
              path={`${path}.owner`}
              label={t('profile.owner')}
              value={entry.owner}
              onChange={(owner) => change({ owner })}
              hint={t('profile.ownerHint')}
            />
            <ProfileText
              path={`${path}.holds`}
              label={t('profile.holds')}
              value={entry.holds}
              onChange={(holds) => change({ holds })}
            />
            <CountryText
              path={`${path}.location`}
              label={t('profile.location')}
              value={entry.location}
              onChange={(location) => change({ location })}
            />
          </>
        )}
      </EntryList>
    </div>
  );
}
