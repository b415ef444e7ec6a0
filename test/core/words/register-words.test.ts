// The words of the register and the report: every language says the same things with the same facts.

import { describe, expect, it } from 'vitest';
import { registerWords as en } from '#core/words/en/register.ts';
import { registerWords as fr } from '#core/words/fr/register.ts';
import { registerWords as nl } from '#core/words/nl/register.ts';
import type { RegisterWord } from '#core/words/register-word.ts';
import { messageArguments } from '#test/support/message-arguments.ts';

const keys = Object.keys(en) as RegisterWord[];

describe.each([
  ['nl', nl],
  ['fr', fr],
])('the words of the register in %s', (_locale, words) => {
  it.each(keys)('ask for the same facts in %s', (key) => {
    expect(messageArguments(words[key])).toEqual(messageArguments(en[key]));
  });

  it('are no others, and not left in English', () => {
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => words[key] === en[key] && en[key].length > 20)).toEqual([]);
  });
});

it('the words of the register are set as print is, and name the Regulation as each language does', () => {
  for (const words of [en, nl, fr]) expect(keys.filter((key) => /['"!]/.test(words[key]))).toEqual([]);
  expect(
    keys.filter((key) => /GDPR|RGPD/.test(nl[key]) || /GDPR|AVG/.test(fr[key]) || /AVG|RGPD/.test(en[key])),
  ).toEqual([]);
});

it('no two columns of a register have the same name', () => {
  for (const words of [en, nl, fr]) {
    const names = keys.filter((key) => key.startsWith('column.')).map((key) => words[key]);
    expect(new Set(names).size).toBe(names.length);
  }
});
