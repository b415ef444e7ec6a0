import { describe, expect, it } from 'vitest';
import { matchName, ranks, typedWords } from '#renderer/commands/match-name.ts';

const rankOf = (text: string, name: string): number | undefined => matchName(typedWords(text), name)?.rank;

describe('matchName', () => {
  it('ranks a whole name before its beginning, a later word, a piece, letters, and a slip', () => {
    expect(rankOf('extend', 'Extend')).toBe(ranks.whole);
    expect(rankOf('ext', 'Extend')).toBe(ranks.start);
    expect(rankOf('case', 'Close case')).toBe(ranks.word);
    expect(rankOf('tend', 'Extend')).toBe(ranks.inside);
    expect(rankOf('xtn', 'Extend')).toBeUndefined();
    expect(rankOf('etnd', 'Extend')).toBe(ranks.letters);
    expect(rankOf('exetnd', 'Extend')).toBe(ranks.near);
  });

  it('looks past accents, capitals and joined letters, in the name and in what was typed', () => {
    expect(rankOf('reouvrir', 'Réouvrir')).toBe(ranks.whole);
    expect(rankOf('CLÔTURER', 'clôturer')).toBe(ranks.whole);
    expect(rankOf('oeuvre', 'Mettre en œuvre')).toBe(ranks.word);
    expect(rankOf('weiss', 'Weiß')).toBe(ranks.whole);
  });

  it('wants every typed word, in any order', () => {
    expect(rankOf('case close', 'Close case')).toBe(ranks.word);
    expect(rankOf('close door', 'Close case')).toBeUndefined();
  });

  it('takes less than four letters at the beginning of words only: they may be those of a person', () => {
    expect(rankOf('ine', 'Lineage')).toBeUndefined();
    expect(rankOf('line', 'Airline')).toBe(ranks.inside);
    expect(rankOf('c', 'Case')).toBe(ranks.start);
  });

  it('marks what fitted where it stands in the name as written', () => {
    expect(matchName(typedWords('reo dos'), 'Réouvrir le dossier')?.marks).toEqual([
      [0, 3],
      [12, 15],
    ]);
  });

  it('fits nothing to nothing', () => {
    expect(rankOf('', 'Extend')).toBeUndefined();
    expect(rankOf('…', 'Extend')).toBeUndefined();
  });
});
