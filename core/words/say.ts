// Says the desk's legal words in one language.

import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { nl } from './nl.ts';
import type { Region } from './region.ts';
import { createSpeaker } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import type { WordKey, Words } from './word-key.ts';

export type Say = Speaker<WordKey>;

const catalogs: Readonly<Record<Locale, Words>> = { en, nl, fr };

/** A speaker of the legal words: `say('right.access')`, `say('obstacle.case-unknown', { ref })`. */
export function createSay(locale: Locale, region?: Region): Say {
  return createSpeaker(locale, catalogs[locale], region);
}
