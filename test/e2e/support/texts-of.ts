// The words that a test looks for, from the catalogs that the screens speak from.

import { createSay, type Say } from '#core/words/say.ts';
import { createSpeaker, type Speaker } from '#core/words/speaker.ts';
import { en } from '#renderer/i18n/en.ts';
import { fr } from '#renderer/i18n/fr.ts';
import { nl } from '#renderer/i18n/nl.ts';
import type { TextKey } from '#renderer/i18n/text-key.ts';
import type { Locale } from './desk-page.ts';

export interface TestTexts {
  readonly t: Speaker<TextKey>;
  readonly say: Say;
}

export function textsOf(locale: Locale): TestTexts {
  return { t: createSpeaker(locale, { en, fr, nl }[locale]), say: createSay(locale) };
}
