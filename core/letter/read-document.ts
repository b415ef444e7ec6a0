// Reads a letter's document back as words: what a check compares, and what is still open in it.

import type { Block, Inline, LetterDocument, Section } from '#core/desk/letter-document.ts';

export type Gap = Extract<Inline, { type: 'gap' }>;

/** The words of blocks, without gaps; blocks and lines are parted by a line end. */
export function wordsOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  for (const inlines of inlinesOf(blocks))
    parts.push(
      inlines
        .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : ''))
        .join(''),
    );
  return parts.join('\n');
}

export function gapsOf(blocks: readonly Block[]): readonly Gap[] {
  return inlinesOf(blocks)
    .flat()
    .filter((inline) => inline.type === 'gap');
}

/** The sections of an element, in their order: a wording may say it for each right apart. */
export function sectionsOf({ content }: LetterDocument, element: string): readonly Section[] {
  return content.filter((block): block is Section => block.type === 'section' && block.attrs.element === element);
}

/** One entry for each paragraph, heading or cell. */
function inlinesOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block): readonly (readonly Inline[])[] => {
    switch (block.type) {
      case 'section':
        return inlinesOf(block.content);
      case 'heading':
      case 'paragraph':
        return [block.content ?? []];
      case 'table':
        return block.content.flatMap((row) => row.content.flatMap((cell) => inlinesOf(cell.content)));
      default:
        return block.content.flatMap((item) => inlinesOf(item.content));
    }
  });
}
