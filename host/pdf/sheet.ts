// The sheets that paper is made of: where the next line goes, when a page is full, and what a reader's software is told of each part.

import { buffer } from 'node:stream/consumers';
import { breakLines, featuresOf, type Line, type PieceLook, type Setting } from './lines.ts';
import { pageMarks, sayStandIn } from './page-marks.ts';
import { attachFiles, chooseFace, hasCharacter, openDocument } from './paper-document.ts';
import type { PaperFacts } from './paper.ts';
import { pageHeight, pageWidth, typography, type Typography } from './typography.ts';
import type { Words } from './words.ts';

export interface Block {
  /** Room above it, not at the head of a page. */
  readonly above: number;
  readonly height: number;
  /** How much of it must fit for it to begin on a page. */
  readonly head: number;
  readonly isHeading?: boolean;
  place(): void;
}

export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly type: Typography;
  /** Of the text, in points. */
  readonly width: number;
  readonly left: number;
  /** Where the structure goes on. */
  readonly root: PDFKit.PDFStructureElement;
  /** Next free line, from the top of the page. */
  y: number;
  /** What is left of the page. */
  room(): number;
  readonly fullRoom: number;
  lines(words: Words, width: number, setting: Setting): readonly Line[];
  add(block: Block): void;
  keep(together: () => void): void;
  skip(height: number): void;
  goDownTo(y: number): void;
  pageBreak(): void;
  /** Outside of the text: rules, page numbers, heads that come again. */
  artifact(kind: 'Layout' | 'Pagination', draw: () => void): void;
  noteStandIn(): void;
  finish(): Promise<Buffer>;
}

export function createSheet(facts: PaperFacts): Sheet {
  const doc = openDocument(facts);
  const octets = buffer(doc);
  const type = typography[facts.style];
  const { margins } = type;
  const bottom = pageHeight - margins.bottom;
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.addPage();
  const widths = new Map<string, number>();
  let hasStandIn = false;
  let isFresh = true;
  /** Headings that wait for what they head. */
  let waiting: Block[] = [];
  let kept: Block[] | undefined;

  const widthOf = (text: string, look: PieceLook) => {
    const key = `${look.face} ${look.size} ${look.isTabular} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    chooseFace(doc, look.face);
    const width = doc.fontSize(look.size).widthOfString(text.replaceAll('\u00A0', ' '), featuresOf(text, look));
    widths.set(key, width);
    return width;
  };
  chooseFace(doc, 'regular');
  const has = (codePoint: number) => codePoint === 10 || hasCharacter(doc, codePoint);

  const placeAll = (blocks: readonly Block[]) => {
    const last = blocks.at(-1);
    if (last === undefined) return;
    const before = blocks.slice(0, -1).reduce((sum, block) => sum + block.above + block.height, 0);
    const first = isFresh ? (blocks[0]?.above ?? 0) : 0;
    const least = before + last.above + last.head - first;
    if (least > sheet.room() && !isFresh) sheet.pageBreak();
    for (const block of blocks) {
      if (!isFresh) sheet.y += block.above;
      isFresh = false;
      block.place();
      // It may have gone on to a new page.
      isFresh = false;
    }
  };

  const sheet: Sheet = {
    doc,
    type,
    width: pageWidth - margins.left - margins.right,
    left: margins.left,
    root,
    y: margins.top,
    room: () => bottom - sheet.y,
    fullRoom: bottom - margins.top,
    lines: (words, width, setting) => breakLines(words, width, setting, { widthOf, has }),
    add: (block) => {
      if (kept !== undefined) {
        kept.push(block);
        return;
      }
      waiting.push(block);
      if (block.isHeading === true) return;
      const blocks = waiting;
      waiting = [];
      placeAll(blocks);
    },
    keep: (together) => {
      if (kept !== undefined) {
        together();
        return;
      }
      kept = [];
      together();
      const blocks = [...waiting, ...kept];
      kept = undefined;
      waiting = [];
      const height = blocks.reduce((sum, block) => sum + block.above + block.height, 0);
      if (height > sheet.room() && height <= sheet.fullRoom && !isFresh) sheet.pageBreak();
      for (const block of blocks) sheet.add(block);
    },
    skip: (height) => {
      flushHeadings();
      if (!isFresh) sheet.y += height;
    },
    goDownTo: (y) => {
      flushHeadings();
      sheet.y = Math.max(sheet.y, y);
      isFresh = true;
    },
    pageBreak: () => {
      doc.addPage();
      sheet.y = margins.top;
      isFresh = true;
    },
    artifact: (kind, draw) => {
      doc.markContent('Artifact', { type: kind });
      draw();
      doc.endMarkedContent();
    },
    noteStandIn: () => {
      hasStandIn = true;
    },
    finish: async () => {
      flushHeadings();
      if (hasStandIn) sayStandIn(sheet, facts.language);
      root.end();
      pageMarks(sheet, facts);
      attachFiles(doc, facts);
      doc.end();
      return await octets;
    },
  };

  function flushHeadings(): void {
    const blocks = waiting;
    waiting = [];
    placeAll(blocks);
  }
  return sheet;
}
