import { describe, expect, it } from 'vitest';
import { namesOf } from '#renderer/commands/command-names.ts';
import { rankEntries } from '#renderer/commands/rank-entries.ts';

const entry = (key: string, label: string, also: readonly string[] = [], about?: string) => ({
  key,
  label,
  also,
  about,
});
const keysFor = (text: string, entries: Parameters<typeof rankEntries>[1], lastUsed: readonly string[] = []) =>
  rankEntries(text, entries, lastUsed).map(({ entry: { key } }) => key);

describe('rankEntries', () => {
  it('puts the better fit first, whatever was used last', () => {
    const entries = [entry('b', 'Correct the case'), entry('a', 'Case list')];
    expect(keysFor('case', entries, ['b'])).toEqual(['a', 'b']);
  });

  it('puts what was used last first among equals, and else keeps the given order', () => {
    const entries = [entry('a', 'Close case'), entry('b', 'Discard case'), entry('c', 'Reopen case')];
    expect(keysFor('case', entries)).toEqual(['a', 'b', 'c']);
    expect(keysFor('case', entries, ['c', 'b'])).toEqual(['c', 'b', 'a']);
  });

  it('finds a Dutch command by its English and French names, and says by which', () => {
    const extend = entry('extend', 'Verlengen', namesOf('case.extend'));
    for (const text of ['verleng', 'extend', 'prolonger']) expect(keysFor(text, [extend])).toEqual(['extend']);
    expect(rankEntries('prolonger', [extend], [])[0]?.byName).toBe('Prolonger');
    expect(rankEntries('verleng', [extend], [])[0]?.byName).toBeUndefined();
  });

  it('takes no other name by less than four letters, lest a piece of a person’s name gives a command', () => {
    const search = entry('search', 'Search everything', ['Overal zoeken']);
    expect(keysFor('zoe', [search])).toEqual([]);
    expect(keysFor('zoek', [search])).toEqual(['search']);
  });

  it('puts a fit of the label before the same fit of another name', () => {
    expect(keysFor('close', [entry('other', 'Sluiten', ['Close']), entry('own', 'Close')])).toEqual(['own', 'other']);
  });

  it('looks for what a command is about together with its label', () => {
    const entries = [entry('a', 'Extend', [], 'KRA-2026-0012'), entry('b', 'Extend', [], 'KRA-2026-0013')];
    expect(keysFor('extend 0013', entries)).toEqual(['b']);
    expect(rankEntries('extend 0013', entries, [])[0]?.marks).toEqual([[0, 6]]);
  });

  it('guesses at slips only where nothing fits', () => {
    const entries = [entry('a', 'Extend'), entry('b', 'Exetnder')];
    expect(keysFor('exetnd', entries)).toEqual(['b']);
    expect(keysFor('exetnd', entries.slice(0, 1))).toEqual(['a']);
  });
});
