// The language of the screens; each language calls itself by its own name.

import { locales } from '#core/words/locale.ts';
import type { Locale } from '#core/words/locale.ts';
import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../state/preferences.ts';
import { ChoiceList } from './choice-list.tsx';

const ownNames: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Nederlands', fr: 'Français' };

export function LanguageChoice() {
  const { t } = useWords();
  const [{ locale }, change] = usePreferences();
  return (
    <ChoiceList
      label={t('settings.language')}
      value={locale}
      onChange={(next) => change({ locale: next })}
      isRow
      choices={locales.map((value) => ({ value, label: ownNames[value] }))}
    />
  );
}
