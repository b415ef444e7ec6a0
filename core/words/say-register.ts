// Says the words of the register and of the report of a year in one language. Apart from the other words: only their screen,
// their exports and the command line need them.

import { registerWords as en } from './en/register.ts';
import { registerWords as fr } from './fr/register.ts';
import type { Locale } from './locale.ts';
import { registerWords as nl } from './nl/register.ts';
import type { Region } from './region.ts';
import type { RegisterWord, RegisterWords } from './register-word.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

export type SayRegister = Speaker<RegisterWord>;

const catalogs: Readonly<Record<Locale, RegisterWords>> = { en, nl, fr };

export function createSayRegister(locale: Locale, region?: Region): SayRegister {
  return createSpeaker(locale, catalogs[locale], region);
}
