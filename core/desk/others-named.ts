// Which other persons of the desk a text names: by their address, or by a name of two words or more.

import type { Mailbox } from '#core/base/mailbox.ts';
import { fold } from '#core/intake/fold.ts';

export interface OthersNamed {
  /** How many of these persons the text names. */
  count(text: string): number;
}

/** A single word is too often a word of the language; so is a short name. */
const shortestName = 6;

/** Prepared for texts that may be long: one pass over each, however many persons there are. */
export function lookForOthers(persons: readonly Mailbox[], own: readonly Mailbox[]): OthersNamed {
  const ownAddresses = new Set(own.map(({ address }) => address.toLowerCase()));
  const ownNames = new Set(own.map(({ name }) => wordsOf(name).join(' ')));
  const addresses = new Map<string, string>();
  /** By the first word of each name: the words after it, and whose it is. */
  const names = new Map<string, { readonly words: readonly string[]; readonly person: string }[]>();
  for (const { name, address } of persons) {
    const mail = address.toLowerCase();
    const words = wordsOf(name);
    // Somebody asks in several cases, and for themselves: still one person.
    const person = mail === '' ? words.join(' ') : mail;
    // One person under two addresses is that person, too.
    if (ownAddresses.has(mail) || ownNames.has(words.join(' '))) continue;
    if (mail !== '') addresses.set(mail, person);
    const [first] = words;
    if (first === undefined || words.length < 2 || words.join('').length < shortestName) continue;
    const known = names.get(first) ?? [];
    if (known.every((one) => one.person !== person || one.words.join(' ') !== words.join(' ')))
      names.set(first, [...known, { words, person }]);
  }
  return {
    count: (text) => {
      const named = new Set<string>();
      for (const [found] of text.toLowerCase().matchAll(/[^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,255}/gu)) {
        const person = addresses.get(found.replace(/[.!?'’]+$/u, ''));
        if (person !== undefined) named.add(person);
      }
      const words = wordsOf(text);
      for (const [at, word] of words.entries())
        for (const one of names.get(word) ?? [])
          if (one.words.every((wanted, index) => words[at + index] === wanted)) named.add(one.person);
      return named.size;
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
