// The parts of a profile as tabs beside the form; in a narrow window as one choice above it.

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../../../i18n/use-words.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import type { ProfileDraft } from '../profile-draft.ts';
import { profileSections } from '../profile-sections.ts';
import type { ProfileSection } from '../profile-sections.ts';
import { ChannelsSection } from '../sections/channels-section.tsx';
import { HolidaysSection } from '../sections/holidays-section.tsx';
import { OfficerSection } from '../sections/officer-section.tsx';
import { PlaceSection } from '../sections/place-section.tsx';
import { PoliciesSection } from '../sections/policies-section.tsx';
import { PurposesSection } from '../sections/purposes-section.tsx';
import { RecipientsSection } from '../sections/recipients-section.tsx';
import { RetentionSection } from '../sections/retention-section.tsx';
import type { SectionProps } from '../sections/section-props.ts';
import { SystemsSection } from '../sections/systems-section.tsx';
import styles from '../controllers.module.css';

const sections: Readonly<Record<ProfileSection, (props: SectionProps) => React.ReactNode>> = {
  place: PlaceSection,
  officer: OfficerSection,
  channels: ChannelsSection,
  holidays: HolidaysSection,
  purposes: PurposesSection,
  systems: SystemsSection,
  recipients: RecipientsSection,
  retention: RetentionSection,
  policies: PoliciesSection,
};

export interface SectionTabsProps extends SectionProps {
  readonly shown: ProfileSection;
  readonly changed: ReadonlySet<ProfileSection>;
  readonly onShow: (section: ProfileSection) => void;
}

export function SectionTabs({ shown, changed, onShow, ...props }: SectionTabsProps) {
  const { t } = useWords();
  const Section = sections[shown];
  const nameOf = (id: ProfileSection): string => {
    const count = countOf(props.draft, id);
    return count === undefined ? t(`profile.section.${id}`) : `${t(`profile.section.${id}`)} (${count})`;
  };
  return (
    <Tabs
      className={styles.tabs ?? ''}
      orientation="vertical"
      selectedKey={shown}
      onSelectionChange={(key) => {
        const next = profileSections.find((id) => id === key);
        if (next !== undefined) onShow(next);
      }}
    >
      <div className={styles.narrow}>
        <SelectField
          label={t('profile.sections')}
          value={shown}
          choices={profileSections.map((value) => ({ value, label: nameOf(value) }))}
          onChange={onShow}
        />
      </div>
      <TabList className={styles.tabList ?? ''} aria-label={t('profile.sections')}>
        {profileSections.map((id) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            <span>{t(`profile.section.${id}`)}</span>
            {changed.has(id) && !props.isNew ? (
              <span className={styles.dot}>
                <span className={styles.spoken}>{t('profile.changed')}</span>
              </span>
            ) : null}
            <span className={styles.count}>{countOf(props.draft, id)}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel key={shown} id={shown} className={styles.panel ?? ''}>
        <h2 className={styles.panelTitle}>{t(`profile.section.${shown}`)}</h2>
        <div className={styles.grid}>
          <Section {...props} />
        </div>
      </TabPanel>
    </Tabs>
  );
}

/** How many entries a part holds; undefined where it holds fields. */
function countOf(draft: ProfileDraft, section: ProfileSection): number | undefined {
  switch (section) {
    case 'place':
    case 'officer':
      return undefined;
    case 'holidays':
      return draft.addedDays.length;
    default:
      return draft[section].length;
  }
}
