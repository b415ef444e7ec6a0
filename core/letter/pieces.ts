// Keeps the data of a letter apart from its wording: data is put in after the markup was read, so it never becomes markup.

import type { Inline } from '#core/desk/letter-document.ts';

// Of the private use area: no letter needs them, and no markup is made of them.
const begin = '\uE000';
const end = '\uE001';
const place = /\uE000(\d+)\uE001/g;

/** What stands for the beginning and the end of a required element in what Liquid has written. */
export const elementMark = { open: '\uE002', close: '\uE003', end: '\uE004' } as const;

type Gap = Extract<Inline, { type: 'gap' }>;

export interface Pieces {
  /** A mark that stands for the text. */
  text(text: string): string;
  /** A mark that stands for something that nobody has filled in yet. */
  gap(name: string, prompt: string): string;
  /** The texts and gaps of a piece of wording, in their order. */
  spell(wording: string): readonly (string | Gap)[];
}

export function createPieces(): Pieces {
  const kept: (string | Gap)[] = [];
  const keep = (piece: string | Gap): string => `${begin}${kept.push(piece) - 1}${end}`;
  return {
    text: (text) => keep(withoutMarks(text)),
    gap: (name, prompt) => keep({ type: 'gap', attrs: { name: withoutMarks(name), prompt: withoutMarks(prompt) } }),
    spell: (wording) => {
      const spelt: (string | Gap)[] = [];
      let from = 0;
      for (const found of wording.matchAll(place)) {
        if (found.index > from) spelt.push(wording.slice(from, found.index));
        const piece = kept[Number(found[1])];
        if (piece !== undefined) spelt.push(piece);
        from = found.index + found[0].length;
      }
      if (from < wording.length) spelt.push(wording.slice(from));
      return spelt;
    },
  };
}

/** The same text without the characters that the desk itself uses as marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000-\uE004]/g, '');
}
