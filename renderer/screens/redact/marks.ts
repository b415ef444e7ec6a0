// The boxes on a document's pages: drawn, found by their words, given a reason, taken away.

import type { PageArea, PageBox, PageWord } from '#core/desk/case-file-views.ts';
import { findWords, wordsElsewhere } from '#core/desk/redaction/find-words.ts';
import { splitWords } from '#core/desk/redaction/page-words.ts';
import type { RedactionReason } from '#core/case/letter-event.ts';

export interface Mark extends PageBox {
  readonly id: number;
  readonly page: number;
}

export type WordsOfPages = ReadonlyMap<number, readonly PageWord[]>;

/** One box for each line of each place where the words stand; `page` counts from 1. */
export function boxesFor(sought: string, pages: WordsOfPages): readonly (PageArea & { readonly page: number })[] {
  return [...pages].flatMap(([page, words]) => hitsOn(words, sought).map((area) => ({ ...area, page })));
}

function hitsOn(words: readonly PageWord[], sought: string): readonly PageArea[] {
  let text = '';
  const places = words.map((word) => {
    const from = text.length;
    text += `${word.text} `;
    return { from, to: text.length - 1, word };
  });
  return findWords(text, sought).flatMap((hit) =>
    byLine(places.filter(({ from, to }) => from < hit.to && hit.from < to).map(({ word }) => word)),
  );
}

/** A box around the words of each line; beginning anew where the next word does not stand beside the last. */
export function byLine(words: readonly PageWord[]): readonly PageArea[] {
  const lines: PageArea[] = [];
  for (const { x, y, width, height } of words) {
    const last = lines.at(-1);
    const isBeside = last !== undefined && Math.abs(y - last.y) < last.height / 2 && x >= last.x;
    if (!isBeside) lines.push({ x, y, width, height });
    else {
      const top = Math.min(last.y, y);
      const bottom = Math.max(last.y + last.height, y + height);
      lines[lines.length - 1] = { x: last.x, y: top, width: x + width - last.x, height: bottom - top };
    }
  }
  return lines;
}

export function coveredText(words: readonly PageWord[], box: PageArea): string {
  return splitWords(words, [box])
    .covered.map(({ text }) => text)
    .join(' ');
}

/** Words that are covered in one place and stand open in another, each with how many times. */
export function openElsewhere(pages: WordsOfPages, marks: readonly Mark[]): ReadonlyMap<string, number> {
  const covered: string[] = [];
  const open: string[] = [];
  for (const [page, words] of pages) {
    const split = splitWords(
      words,
      marks.filter((mark) => mark.page === page),
    );
    covered.push(...split.covered.map(({ text }) => text));
    open.push(...split.kept.map(({ text }) => text));
  }
  return wordsElsewhere(covered.join(' '), open.join(' '));
}

/** Adds boxes that do not lie within one that is there already. */
export function withBoxes(
  marks: readonly Mark[],
  boxes: readonly (PageArea & { readonly page: number })[],
  why: RedactionReason,
): readonly Mark[] {
  let id = Math.max(0, ...marks.map((mark) => mark.id));
  const added = boxes
    .filter((box) => !marks.some((mark) => mark.page === box.page && isWithin(box, mark)))
    .map((box) => ({ ...box, why, id: (id += 1) }));
  return [...marks, ...added];
}

function isWithin(inner: PageArea, outer: PageArea): boolean {
  const slack = 0.001;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
