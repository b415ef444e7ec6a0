// The simple blocks of paper: paragraphs and headings, figures, and words at a place of their own.

import { drawLines } from './draw.ts';
import type { Setting } from './lines.ts';
import type { Block, Sheet } from './sheet.ts';
import type { Box, Words } from './words.ts';
import { ink } from './typography.ts';

interface ParagraphLook extends Setting {
  /** Structure type (ISO 32000-1 14.8.4). */
  readonly tag: string;
  readonly parent?: PDFKit.PDFStructureElement | undefined;
  /** From the left edge of the text. */
  readonly indent?: number;
}

export function paragraphBlock(sheet: Sheet, words: Words, look: ParagraphLook): Block {
  const indent = look.indent ?? 0;
  const width = sheet.width - indent;
  const lines = sheet.lines(words, width, look);
  const { leading } = look;
  // Two lines at least stand together, at the foot of a page and at its head.
  const least = Math.min(lines.length === 3 ? 3 : 2, lines.length);
  return {
    above: look.above,
    height: lines.length * leading,
    head: least * leading,
    place: () => {
      const element = sheet.doc.struct(look.tag);
      (look.parent ?? sheet.root).add(element);
      let rest = lines;
      while (rest.length > 0) {
        const fitting = Math.floor(sheet.room() / leading + 0.001);
        if (fitting < Math.min(2, rest.length) && rest.length * leading <= sheet.fullRoom) {
          sheet.pageBreak();
          continue;
        }
        const count = rest.length - fitting === 1 && fitting > 2 ? fitting - 1 : Math.max(fitting, 1);
        const part = rest.slice(0, count);
        drawLines(sheet, element, part, { x: sheet.left + indent, y: sheet.y, width, leading });
        sheet.y += part.length * leading;
        rest = rest.slice(count);
        if (rest.length > 0) sheet.pageBreak();
      }
      element.end();
    },
  };
}

export function figureBlock(
  sheet: Sheet,
  figure: { readonly alt: string; readonly height: number; draw(doc: PDFKit.PDFDocument, box: Box): void },
): Block {
  const height = Math.min(figure.height, sheet.fullRoom);
  return {
    above: sheet.type.body.above,
    height,
    head: height,
    place: () => {
      if (sheet.room() < height) sheet.pageBreak();
      const box = { x: sheet.left, y: sheet.y, width: sheet.width, height };
      const element = sheet.doc.struct('Figure', {
        alt: figure.alt,
        bbox: [box.x, box.y, box.x + box.width, box.y + box.height],
      } as object);
      sheet.root.add(element);
      element.add(() => {
        sheet.doc.save();
        figure.draw(sheet.doc, box);
        sheet.doc.restore();
      });
      element.end();
      sheet.y += height;
    },
  };
}

/** Words at a place of their own on the present page: an address, a date. Gives their height. */
export function placedBlock(
  sheet: Sheet,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly size?: number },
  words: Words,
): number {
  const size = at.size ?? sheet.type.body.size;
  const leading = size * 1.4;
  const lines = sheet.lines(words, at.width, { size, leading, above: 0, colour: ink });
  const element = sheet.doc.struct('P');
  sheet.root.add(element);
  drawLines(sheet, element, lines, { x: at.x, y: at.y, width: at.width, leading });
  element.end();
  return lines.length * leading;
}
