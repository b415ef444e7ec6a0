// Turns a catalog of ICU messages into a function that says them. Plurals and numbers follow the language's own rules.

import { IntlMessageFormat } from 'intl-messageformat';
import { keepSigns } from './keep-signs.ts';
import { formatTag } from './locale.ts';
import type { Locale } from './locale.ts';
import { numeralTagOf } from './region.ts';
import type { Region } from './region.ts';

/** Texts and numbers for a message's arguments. Days and moments come already formatted. */
export type Params = Readonly<Record<string, string | number>>;

export type Speaker<Key extends string> = (key: Key, params?: Params) => string;

/** A speaker of one catalog. It throws when a message lacks one of its arguments: a fault of ours, never of the user. */
export function createSpeaker<Key extends string>(
  locale: Locale,
  catalog: Readonly<Record<Key, string>>,
  region?: Region,
): Speaker<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, params) => {
    const message = parsed.get(key) ?? parse(locale, catalog[key], region);
    parsed.set(key, message);
    return String(message.format(params));
  };
}

function parse(locale: Locale, message: string, region: Region | undefined): IntlMessageFormat {
  return new IntlMessageFormat(locale === 'fr' ? keepSigns(message) : message, formatTag[locale], undefined, {
    // No markup in messages: a "<" in an address stays a "<".
    ignoreTag: true,
    formatters: {
      getNumberFormat: (_locales, options) => new Intl.NumberFormat(numeralTagOf(locale, region), options),
      getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
      getPluralRules: (...given) => new Intl.PluralRules(...given),
    },
  });
}
