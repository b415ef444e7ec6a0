import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '#renderer/screens/policy/cut-text.ts';

describe('cutText', () => {
  it('cuts overlapping passages into pieces that each know their findings', () => {
    expect(
      cutText('abcdefgh', [
        { id: 'row', start: 1, end: 5 },
        { id: 'gap', start: 3, end: 7 },
      ]),
    ).toEqual([
      { from: 0, text: 'a', findings: [] },
      { from: 1, text: 'bc', findings: ['row'] },
      { from: 3, text: 'de', findings: ['row', 'gap'] },
      { from: 5, text: 'fg', findings: ['gap'] },
      { from: 7, text: 'h', findings: [] },
    ]);
  });

  it('makes the whole text again, whatever the passages', () => {
    const span = fc.record({
      id: fc.string(),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
        const pieces = cutText(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => text.slice(piece.from, piece.from + piece.text.length) === piece.text)).toBe(
          true,
        );
      }),
    );
  });
});
