// The blocks of a letter one after the other: what a section says stands where the section stood.

import type { Block, LetterDocument, Section } from '#core/desk/letter-document.ts';

export type PlainBlock = Exclude<Block, Section>;

export function plainBlocks({ content }: LetterDocument): readonly PlainBlock[] {
  return content.flatMap((block) => (block.type === 'section' ? block.content : [block]));
}
