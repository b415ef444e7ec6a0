// Whose figures are written: numbers and numeric dates of a region, apart from the language of the words.

import { regions } from '#core/words/region.ts';
import { useWords } from '../../i18n/use-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { exampleDay } from '../../parts/typed-day.ts';
import { usePreferences } from '../../state/preferences.ts';

/** Long enough to show how thousands and decimals are parted. */
const exampleNumber = 12_345.6;

export function RegionChoice() {
  const { t, country, numericDay, size } = useWords();
  const [{ region }, change] = usePreferences();
  return (
    <SelectField
      label={t('settings.region')}
      value={region}
      choices={[
        { value: 'system' as const, label: t('settings.region.system') },
        ...regions.map((value) => ({ value, label: country(value) })),
      ]}
      onChange={(next) => change({ region: next })}
      hint={t('settings.region.note', {
        day: numericDay(exampleDay),
        number: exampleNumber,
        size: size(exampleNumber * 1000),
      })}
    />
  );
}
