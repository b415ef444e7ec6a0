// Every language says the same things with the same facts.

import { describe, expect, it } from 'vitest';
import { en } from '#core/words/en.ts';
import { fr } from '#core/words/fr.ts';
import { locales } from '#core/words/locale.ts';
import { nl } from '#core/words/nl.ts';
import { createSay } from '#core/words/say.ts';
import type { WordKey } from '#core/words/word-key.ts';
import { messageArguments } from '#test/support/message-arguments.ts';

const keys = Object.keys(en) as WordKey[];

describe.each([
  ['nl', nl],
  ['fr', fr],
])('the legal words in %s', (_locale, words) => {
  it.each(keys)('ask for the same facts in %s', (key) => {
    expect(messageArguments(words[key])).toEqual(messageArguments(en[key]));
  });

  it('have no key that English lacks', () => {
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted());
  });

  it('are not left in English', () => {
    const same = keys.filter((key) => words[key] === en[key] && en[key].length > 20);
    expect(same).toEqual([]);
  });
});

describe('the legal words', () => {
  it('are set as print is: typographic apostrophes, no raised voice', () => {
    for (const words of [en, nl, fr]) expect(keys.filter((key) => /['"!]/.test(words[key]))).toEqual([]);
  });

  it('call the Regulation by the name that each language has for it', () => {
    expect(keys.filter((key) => /GDPR|RGPD/.test(nl[key]))).toEqual([]);
    expect(keys.filter((key) => /GDPR|AVG/.test(fr[key]))).toEqual([]);
  });

  it('name duties and proofs without a comma, since sentences list them', () => {
    const listed = keys.filter((key) => key.startsWith('duty.') || key.startsWith('proof.'));
    for (const words of [en, nl, fr]) expect(listed.filter((key) => /[,;:.]/.test(words[key]))).toEqual([]);
  });

  it('say what is wrong and what to do: every obstacle has two sentences or more', () => {
    for (const words of [en, nl, fr]) {
      const obstacles = keys.filter((key) => key.startsWith('obstacle.'));
      const short = obstacles.filter(
        (key) => (words[key].match(/[.?](?:\s|$)|\.$/g) ?? []).length + words[key].split(/[,;:] /).length < 3,
      );
      expect(short).toEqual([]);
    }
  });

  it.each(locales)('count in %s by its own plural rules', (locale) => {
    const say = createSay(locale);
    const params = { from: 'F', day: 'D' };
    expect(say('step.same-date', { ...params, months: 1 })).not.toBe(say('step.same-date', { ...params, months: 3 }));
  });

  it('keep a "<" of an address as it is', () => {
    expect(createSay('en')('event.desk.mailbox-added', { mailbox: '<dpo@example.org>' })).toBe(
      'Mailbox <dpo@example.org> added.',
    );
  });
});
