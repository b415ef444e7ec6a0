// To whom personal data are disclosed: processors, other controllers, people inside.

import type { Recipient } from '#core/law/controller.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { CountryText } from '../parts/country-text.tsx';
import { EntryList } from '../parts/entry-list.tsx';
import { ProfileSelect, ProfileText } from '../parts/profile-fields.tsx';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

const kinds = ['processor', 'controller', 'internal'] as const satisfies readonly Recipient['kind'][];

export function RecipientsSection({ draft, onChange }: SectionProps) {
  const { t } = useWords();
  const country = draft.country.slice(0, 2);
  const blank: Recipient = { id: '', name: '', kind: 'processor', country, safeguard: '', contact: '' };
  return (
    <div className={styles.whole}>
      <p className={styles.note}>{t('profile.recipientsNote')}</p>
      <EntryList
        path="recipients"
        entries={draft.recipients}
        onChange={(recipients) => onChange({ recipients })}
        none={t('profile.recipientsNone')}
        add={t('profile.addRecipient')}
        blank={blank}
        nameOf={({ name }) => name}
        renderNote={({ kind, country: code }) => [t(`profile.recipientKind.${kind}`), code].filter(Boolean).join(', ')}
      >
        {(entry, change, path) => (
          <>
            <ProfileText
              path={`${path}.name`}
              label={t('profile.recipient')}
              value={entry.name}
              onChange={(name) => change({ name })}
            />
            <ProfileSelect
              path={`${path}.kind`}
              label={t('profile.recipientKind')}
              value={entry.kind}
              choices={kinds.map((value) => ({ value, label: t(`profile.recipientKind.${value}`) }))}
              onChange={(kind) => change({ kind })}
            />
            <CountryText
              path={`${path}.country`}
              label={t('profile.recipientCountry')}
              value={entry.country}
              onChange={(value) => change({ country: value })}
            />
            <ProfileText
              path={`${path}.safeguard`}
              label={t('profile.safeguard')}
              value={entry.safeguard}
              onChange={(safeguard) => change({ safeguard })}
              hint={t('profile.safeguardHint')}
            />
            <div className={styles.whole}>
              <ProfileText
                path={`${path}.contact`}
                label={t('profile.recipientContact')}
                value={entry.contact}
                onChange={(contact) => change({ contact })}
                hint={t('profile.recipientContactHint')}
              />
            </div>
          </>
        )}
      </EntryList>
    </div>
  );
}
