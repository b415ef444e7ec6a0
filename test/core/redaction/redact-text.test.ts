import { describe, expect, test } from 'vitest';
import { findWords, wordsElsewhere } from '#core/desk/redaction/find-words.ts';
import { splitWords } from '#core/desk/redaction/page-words.ts';
import { redactText, unescapeLetters, unreferLetters } from '#core/desk/redaction/redact-text.ts';

const found = (text: string, sought: string): readonly string[] =>
  findWords(text, sought).map(({ from, to }) => text.slice(from, to));

describe('a name is found', () => {
  test('whatever its case, its accents and its form of Unicode', () => {
    expect(found('MÜLLER, Mu\u0308ller, muller, Möller', 'Müller')).toEqual(['MÜLLER', 'Mu\u0308ller', 'muller']);
  });

  test('where unseen letters part it, or a line ends within it', () => {
    expect(found('Jan\u00ADsen Jan\u200Bsen\nJan  \n  de Vries', 'jansen')).toEqual(['Jan\u00ADsen', 'Jan\u200Bsen']);
    expect(found('Jan  \n  de Vries', 'jan de vries')).toEqual(['Jan  \n  de Vries']);
  });

  test('beside letters of two units and ligatures, at the right places', () => {
    expect(found('😀 Steﬃ 😀', 'steffi')).toEqual(['Steﬃ']);
    expect(found('anything', '  ')).toEqual([]);
  });
});

describe('a redacted text', () => {
  test('has bars of one length, however long the passages were (EDPB Guidelines 01/2022 §172)', () => {
    const text = 'Jan and Wilhelmina Kanarievogel-de Vries met.';
    const passages = [...findWords(text, 'Jan'), ...findWords(text, 'Wilhelmina Kanarievogel-de Vries')];
    expect(redactText(text, passages, false)).toMatchObject({ text: '████ and ████ met.', passages: 2 });
  });

  test('joins passages that overlap, and says which words still stand elsewhere', () => {
    const text = 'Kanarievogel wrote. The answer to KANARIEVOGEL is here.';
    const redacted = redactText(
      text,
      [
        { from: 0, to: 8 },
        { from: 4, to: 12 },
      ],
      false,
    );
    expect(redacted).toEqual({
      text: '████ wrote. The answer to KANARIEVOGEL is here.',
      passages: 1,
      elsewhere: { words: 1, times: 1 },
      isBroken: false,
    });
  });

  test('of JSON reads as JSON still, also where a number goes', () => {
    const text = '{"name":"Jan \\"J\\" Jansen","age":47}';
    const at = text.indexOf('47');
    const redacted = redactText(text, [...findWords(text, 'Jansen'), { from: at, to: at + 2 }], true);
    expect(JSON.parse(redacted.text)).toEqual({ name: 'Jan "J" ████', age: '████' });
    expect(redacted.isBroken).toBe(false);
    expect(redactText(text, [{ from: 0, to: 9 }], true).isBroken).toBe(true);
  });

  test('never takes a passage outside of it', () => {
    expect(() => redactText('abc', [{ from: 1, to: 9 }], false)).toThrow('outside');
  });
});

describe('letters that a file writes as numbers', () => {
  test('are written out, and nothing that has a meaning for JSON or XML', () => {
    const json = String.raw`{"n":"M\u00fcller \u0022 \\u0041 \ud83d\ude00 \u000a"}`;
    expect(unescapeLetters(json)).toBe(String.raw`{"n":"Müller \u0022 \\u0041 😀 \u000a"}`);
    expect(JSON.parse(unescapeLetters(json))).toEqual(JSON.parse(json));
    expect(unreferLetters('&#77;&#xFC;ller &#60;b&#62; &amp;')).toBe('Müller &#60;b&#62; &amp;');
  });
});

describe('a box on a page', () => {
  const word = (text: string, x: number, y: number) => ({ text, x, y, width: 0.1, height: 0.02 });
  test('takes every word that it touches, be it by a corner, and leaves the lines above and below', () => {
    const words = [
      word('above', 0.1, 0.08),
      word('half', 0.1, 0.1),
      word('whole', 0.21, 0.1),
      word('below', 0.1, 0.12),
    ];
    const { kept, covered } = splitWords(words, [{ x: 0.19, y: 0.099, width: 0.2, height: 0.022 }]);
    expect(covered.map(({ text }) => text)).toEqual(['half', 'whole']);
    expect(kept.map(({ text }) => text)).toEqual(['above', 'below']);
  });

  test('counts covered words of four letters and more that stand elsewhere', () => {
    expect([...wordsElsewhere('Jan Jansen', 'jansen, JANSEN and Jan')]).toEqual([['jansen', 2]]);
  });
});
