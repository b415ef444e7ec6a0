// Whom people turn to: the data protection officer, the supervisory authority, the court.

import { useWords } from '../../../i18n/use-words.ts';
import { ProfileText } from '../parts/profile-fields.tsx';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

export function OfficerSection({ draft, onChange }: SectionProps) {
  const { t } = useWords();
  const { dataProtectionOfficer: officer, supervisoryAuthority: authority } = draft;
  const change = (part: Partial<typeof authority>): void =>
    onChange({ supervisoryAuthority: { ...authority, ...part } });
  return (
    <>
      <ProfileText
        path="dataProtectionOfficer.name"
        label={t('profile.officerName')}
        value={officer.name}
        onChange={(name) => onChange({ dataProtectionOfficer: { ...officer, name } })}
        hint={t('profile.officerNameHint')}
      />
      <ProfileText
        path="dataProtectionOfficer.contact"
        label={t('profile.officerContact')}
        value={officer.contact}
        onChange={(contact) => onChange({ dataProtectionOfficer: { ...officer, contact } })}
        isRequired
      />
      <h3 className={styles.subhead}>{t('about.authority')}</h3>
      <ProfileText
        path="supervisoryAuthority.name"
        label={t('profile.authorityName')}
        value={authority.name}
        onChange={(name) => change({ name })}
        isRequired
      />
      <ProfileText
        path="supervisoryAuthority.postalAddress"
        label={t('profile.authorityAddress')}
        value={authority.postalAddress}
        onChange={(postalAddress) => change({ postalAddress })}
        isRequired
      />
      <ProfileText
        path="supervisoryAuthority.phone"
        label={t('profile.authorityPhone')}
        value={authority.phone}
        onChange={(phone) => change({ phone })}
      />
      <ProfileText
        path="supervisoryAuthority.website"
        label={t('profile.authorityWebsite')}
        value={authority.website}
        onChange={(website) => change({ website })}
        hint={t('profile.websiteHint')}
        isRequired
      />
      <h3 className={styles.subhead}>{t('profile.court')}</h3>
      <div className={styles.whole}>
        <ProfileText
          path="court"
          label={t('profile.courtName')}
          value={draft.court}
          onChange={(court) => onChange({ court })}
          hint={t('profile.courtHint')}
          isRequired
        />
      </div>
    </>
  );
}
