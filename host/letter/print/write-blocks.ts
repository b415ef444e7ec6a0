// Writes a letter's blocks on paper.

import type { Inline, LetterDocument, List, Table } from '#core/desk/letter-document.ts';
import { blankText } from '#core/letter/render/blank.ts';
import { plainBlocks, type PlainBlock } from '#core/letter/render/plain-blocks.ts';
import type { Paper, PaperList, Run } from '../../pdf/paper.ts';

/** As an office would: no list without the line that leads to it, and no signature on a page of its own. */
export function writeBlocks(paper: Paper, document: LetterDocument): void {
  const blocks = plainBlocks(document);
  const end = closingFrom(blocks);
  for (const [at, block] of blocks.slice(0, end).entries()) writeBlock(paper, block, blocks[at + 1]);
  paper.keep(() => {
    for (const block of blocks.slice(end)) writeBlock(paper, block, undefined);
  });
}

/** Where the last paragraphs begin that belong together: the closing words, the greeting and the name. */
function closingFrom(blocks: readonly PlainBlock[]): number {
  const isShort = (block: PlainBlock) => block.type === 'paragraph' && wordsIn(block.content) < 60;
  const from = blocks.findLastIndex((block) => !isShort(block)) + 1;
  return Math.max(from, blocks.length - 3);
}

function wordsIn(inlines: readonly Inline[] = []): number {
  return inlines.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.split(/\s+/u).length : 1), 0);
}

function writeBlock(paper: Paper, block: PlainBlock, next: PlainBlock | undefined): void {
  switch (block.type) {
    case 'heading':
      paper.heading(block.attrs.level, runsOf(block.content));
      break;
    case 'paragraph':
      // An empty paragraph is how a person makes room.
      if (block.content === undefined || block.content.length === 0) paper.space();
      else if (next !== undefined && next.type !== 'paragraph' && next.type !== 'heading')
        paper.lead(runsOf(block.content));
      else paper.paragraph(runsOf(block.content));
      break;
    case 'table':
      writeTable(paper, block);
      break;
    default: {
      const list = listOf(block);
      paper.list(list.items, list.isOrdered);
    }
  }
}

function listOf({ type, content }: List): PaperList {
  return {
    isOrdered: type === 'orderedList',
    items: content.map((item) => ({
      parts: item.content.map((part) => (part.type === 'paragraph' ? runsOf(part.content) : listOf(part))),
    })),
  };
}

function writeTable(paper: Paper, { content }: Table): void {
  const rows = content.map((row) =>
    row.content.map((cell) =>
      cell.content.flatMap((paragraph, at) => [...(at === 0 ? [] : [{ text: '\n' }]), ...runsOf(paragraph.content)]),
    ),
  );
  const [head = [], ...body] = rows;
  paper.table({ head: head.map((runs) => runs.map(({ text }) => text).join('')), rows: body });
}

function runsOf(inlines: readonly Inline[] = []): readonly Run[] {
  return inlines.map((inline): Run => {
    if (inline.type === 'hardBreak') return { text: '\n' };
    if (inline.type === 'gap') return { text: blankText(inline.attrs.prompt), isGap: true };
    const marks = inline.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    return {
      text: inline.text,
      ...(marks.some((mark) => mark.type === 'bold') && { isBold: true }),
      ...(marks.some((mark) => mark.type === 'italic') && { isItalic: true }),
      ...(link?.type === 'link' && { href: link.attrs.href }),
    };
  });
}
