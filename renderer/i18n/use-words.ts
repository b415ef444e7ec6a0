// Everything a component says: screen texts, legal words, days, moments, lists, in the person's language.

import { useMemo } from 'react';
import type { Day, Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Right } from '#core/law/right.ts';
import { formatDay, formatInstant, formatNumericDay, formatTime } from '#core/words/format-day.ts';
import type { DayStyle } from '#core/words/format-day.ts';
import { formatCountry, formatLanguage, formatList } from '#core/words/format-list.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import type { Say } from '#core/words/say.ts';
import { rightsOf } from '#core/words/rights-of.ts';
import { formatSize } from '#core/words/format-size.ts';
import type { Region } from '#core/words/region.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';
import { createSpeaker } from '#core/words/speaker.ts';
import type { Speaker } from '#core/words/speaker.ts';
import { shownRegion, usePreferences } from '../state/preferences.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { TextKey, Texts } from './text-key.ts';

const catalogs: Readonly<Record<Locale, Texts>> = { en, nl, fr };

export interface Words {
  readonly locale: Locale;
  /** A text of the screens. */
  readonly t: Speaker<TextKey>;
  /** A legal word, shared with the command line and the exported pages. */
  readonly say: Say;
  readonly day: (day: Day, style: DayStyle) => string;
  /** A day in figures, as it is typed where the person lives. */
  readonly numericDay: (day: Day) => string;
  readonly instant: (instant: Instant, zone: string) => string;
  readonly time: (instant: Instant, zone: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly rights: (rights: readonly Right[]) => string;
  readonly language: (code: string) => string;
  readonly country: (code: string) => string;
  readonly size: (octets: number) => string;
  readonly obstacle: (obstacle: Obstacle) => string;
}

export function useWords(): Words {
  const [preferences] = usePreferences();
  const { locale } = preferences;
  const region = shownRegion(preferences);
  return useMemo(() => wordsIn(locale, region), [locale, region]);
}

/** All words of one language, with the figures of a region; without one, of the language's home. */
export function wordsIn(locale: Locale, region?: Region): Words {
  const say = createSay(locale, region);
  return {
    locale,
    t: createSpeaker(locale, catalogs[locale], region),
    say,
    day: (day, style) => formatDay(day, locale, style),
    numericDay: (day) => formatNumericDay(day, locale, region),
    instant: (instant, zone) => formatInstant(instant, zone, locale),
    time: (instant, zone) => formatTime(instant, zone, locale),
    list: (items) => formatList(items, locale),
    rights: (rights) => rightsOf(rights, say, locale),
    language: (code) => formatLanguage(code, locale, say),
    country: (code) => formatCountry(code, locale),
    size: (octets) => formatSize(octets, locale, region),
    obstacle: (obstacle) => sayObstacle(obstacle, say, locale),
  };
}
