// Lists on paper: bullets or numbers, lists within lists, each item told to a reader's software as one.

import { paragraphBlock } from './blocks.ts';
import { drawLines } from './draw.ts';
import type { Block, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

export interface PaperList {
  readonly items: readonly (Words | { readonly parts: readonly (Words | PaperList)[] })[];
  readonly isOrdered?: boolean;
}

interface Place {
  readonly indent: number;
  readonly depth: number;
  readonly parent?: PDFKit.PDFStructureElement;
}

export function listBlock(sheet: Sheet, list: PaperList, place: Place = { indent: 0, depth: 0 }): Block {
  const { body } = sheet.type;
  // Measured without a parent first; the true one exists only once the list is placed.
  const items = list.items.map((item) => itemBlocks(sheet, item, place, undefined));
  const heights = items.map((blocks) =>
    blocks.reduce((sum, block, at) => sum + block.height + (at === 0 ? 0 : block.above), 0),
  );
  const between = body.above * 0.45;
  return {
    above: place.depth === 0 ? body.above : between,
    height: heights.reduce((sum, height) => sum + height, 0) + Math.max(0, items.length - 1) * between,
    head: items[0]?.[0]?.head ?? 0,
    place: () => {
      const element = sheet.doc.struct('L');
      (place.parent ?? sheet.root).add(element);
      for (const [at, item] of list.items.entries()) {
        if (at > 0) sheet.y += between;
        placeItem(sheet, item, at, list.isOrdered ?? false, { ...place, parent: element });
      }
      element.end();
    },
  };
}

function placeItem(
  sheet: Sheet,
  item: PaperList['items'][number],
  at: number,
  isOrdered: boolean,
  place: Place & { readonly parent: PDFKit.PDFStructureElement },
): void {
  const { body } = sheet.type;
  const { doc } = sheet;
  const entry = doc.struct('LI');
  place.parent.add(entry);
  const label = doc.struct('Lbl');
  const content = doc.struct('LBody');
  entry.add(label);
  entry.add(content);
  const blocks = itemBlocks(sheet, item, place, content);
  const [first] = blocks;
  if (first !== undefined && first.head > sheet.room()) sheet.pageBreak();
  const mark = isOrdered ? `${at + 1}.` : (['•', '–', '◦'][place.depth % 3] ?? '•');
  const lines = sheet.lines(mark, indentOf(isOrdered), body);
  drawLines(sheet, label, lines, { x: sheet.left + place.indent, y: sheet.y, width: 20, leading: body.leading });
  label.end();
  for (const [which, block] of blocks.entries()) {
    if (which > 0) sheet.y += block.above;
    block.place();
  }
  // An item without words is a line all the same.
  if (blocks.length === 0) sheet.y += body.leading;
  content.end();
  entry.end();
}

function itemBlocks(
  sheet: Sheet,
  item: PaperList['items'][number],
  place: Place,
  parent: PDFKit.PDFStructureElement | undefined,
): readonly Block[] {
  const { body } = sheet.type;
  const indent = place.indent + 18;
  const parts = typeof item === 'object' && 'parts' in item ? item.parts : [item];
  return parts.map((part) =>
    typeof part === 'object' && 'items' in part
      ? listBlock(sheet, part, { indent, depth: place.depth + 1, ...(parent && { parent }) })
      : paragraphBlock(sheet, part, { ...body, above: body.above * 0.45, tag: 'P', indent, parent }),
  );
}

function indentOf(isOrdered: boolean): number {
  return isOrdered ? 24 : 18;
}
