// Who the controller is and where: the calendar and the legal time of its cases follow from here.

import { useMemo } from 'react';
import { knownCountries } from '#core/clock/calendar.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { entryId, prefixOf } from '../entry-id.ts';
import { ProfileSelect, ProfileText } from '../parts/profile-fields.tsx';
import type { SectionProps } from './section-props.ts';
import styles from '../controllers.module.css';

export function PlaceSection({ draft, onChange, isNew }: SectionProps) {
  const { t, country, locale } = useWords();
  const countries = useMemo(
    () =>
      knownCountries
        .map(({ code, region }) => ({
          value: code,
          label: region === undefined ? country(code) : `${country(code)} – ${region}`,
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [country, locale],
  );
  const zones = useMemo(() => [...new Set([draft.zone, ...Intl.supportedValuesOf('timeZone')])], [draft.zone]);
  const rename = (name: string): void => {
    // The short names follow the name until a person has chosen them.
    const followsId = draft.id === '' || draft.id === entryId(draft.name, new Set());
    const followsPrefix = draft.referencePrefix === prefixOf(draft.name);
    onChange({
      name,
      ...(isNew && followsId ? { id: name.trim() === '' ? '' : entryId(name, new Set()) } : {}),
      ...(isNew && followsPrefix ? { referencePrefix: prefixOf(name) } : {}),
    });
  };
  return (
    <>
      <div className={styles.whole}>
        <ProfileText path="name" label={t('profile.name')} value={draft.name} onChange={rename} isRequired />
      </div>
      {isNew ? (
        <>
          <ProfileText
            path="id"
            label={t('profile.id')}
            value={draft.id}
            onChange={(id) => onChange({ id: id.toLowerCase() })}
            hint={t('profile.idHint')}
            isRequired
          />
          <ProfileText
            path="referencePrefix"
            label={t('profile.prefix')}
            value={draft.referencePrefix}
            onChange={(prefix) => onChange({ referencePrefix: prefix.toUpperCase() })}
            hint={t('profile.prefixHint', { example: `${draft.referencePrefix || 'ABC'}-2026-0001` })}
            maxLength={6}
            isRequired
          />
        </>
      ) : (
        <p className={styles.whole}>
          <span className={styles.note}>{t('profile.fixed', { id: draft.id, prefix: draft.referencePrefix })}</span>
        </p>
      )}
      <ProfileSelect
        path="country"
        label={t('profile.country')}
        value={draft.country}
        choices={countries}
        onChange={(value) => onChange({ country: value })}
        hint={t('profile.countryHint')}
      />
      <ProfileSelect
        path="zone"
        label={t('about.zone')}
        value={draft.zone}
        choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        onChange={(zone) => onChange({ zone })}
        hint={t('profile.zoneHint')}
      />
      <ProfileText
        path="minimumAge"
        label={t('profile.minimumAge')}
        value={draft.minimumAge}
        onChange={(minimumAge) => onChange({ minimumAge })}
        hint={t('profile.minimumAgeHint')}
        maxLength={3}
      />
    </>
  );
}
