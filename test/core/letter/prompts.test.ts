// What a letter asks for where a field is empty, in each of its languages.

import { letterLanguages } from '#core/case/letter-kind.ts';
import { fields } from '#core/letter/fields.ts';
import { promptFor } from '#core/letter/phrases/phrases-of.ts';
import { describe, expect, it } from 'vitest';

describe.each(letterLanguages)('a letter in %s', (language) => {
  const ask = promptFor(language);

  it('asks for what is missing in words, and never shows the name of a field', () => {
    const names = [...fields.map(({ name }) => name.replace(/^.*\[\]/, 'one')), 'one.period', 'never.heard_of'];
    for (const name of names) expect(ask(name)).not.toMatch(/[._[\]{}]|never|undefined/);
  });

  it('asks for the storage period or the criteria for it where a loop finds none (GDPR Art. 15(1)(d))', () => {
    expect(ask('one.period')).toBe(ask('item.period'));
    expect(ask('one.period')).not.toBe(ask('never.heard_of'));
  });
});
