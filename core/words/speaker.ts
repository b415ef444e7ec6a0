// Turns a catalog of ICU messages into a function that says them. Plurals and numbers follow the language's own rules.

import { IntlMessageFormat } from 'intl-messageformat';
import { formatTag } from './locale.ts';
import type { Locale } from './locale.ts';

/** Texts and numbers for a message's arguments. Days and moments come already formatted. */
export type Params = Readonly<Record<string, string | number>>;

export type Speaker<Key extends string> = (key: Key, params?: Params) => string;

/** A speaker of one catalog. It throws when a message lacks one of its arguments: a fault of ours, never of the user. */
export function createSpeaker<Key extends string>(
  locale: Locale,
  catalog: Readonly<Record<Key, string>>,
): Speaker<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, params) => {
    const message = parsed.get(key) ?? parse(locale, catalog[key]);
    parsed.set(key, message);
    return String(message.format(params));
  };
}

function parse(locale: Locale, message: string): IntlMessageFormat {
  // No markup in messages: a "<" in an address stays a "<".
  return new IntlMessageFormat(message, formatTag[locale], undefined, { ignoreTag: true });
}
