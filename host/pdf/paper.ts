// Paper to write on: a tagged PDF of headings, paragraphs, lists, tables and figures, the same octets for the same input.

import type { Instant } from '#core/base/day.ts';
import type { Box, Run, Words } from './words.ts';
import { createSheet } from './sheet.ts';
import { figureBlock, paragraphBlock, placedBlock } from './blocks.ts';
import { listBlock, type PaperList } from './list-block.ts';
import { tableBlock, type PaperTable } from './table-block.ts';

export type { Box, PaperList, PaperTable, Run, Words };

/** A file inside the PDF (ISO 32000-1 7.11.4), for a reader that can take it out. */
export interface PaperFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

export interface PaperFacts {
  readonly title: string;
  /** BCP 47: it says how the text is read aloud, and in which words pages are counted (nl, fr, en, de; English else). */
  readonly language: string;
  readonly author: string;
  readonly subject?: string;
  /** Written into the file in place of the clock's time. */
  readonly madeAt: Instant;
  /** `letter`: A4 with the margins of a letter. `report`: wider, with the title at the head of each further page. */
  readonly style: 'letter' | 'report';
  /** At the foot of each page, before its number. */
  readonly footer?: string;
  readonly attachments?: readonly PaperFile[];
  /** Opens the file (AES-256, ISO 32000-2). Such a file is another one each time, and is never archival. */
  readonly password?: string;
  /** PDF/A-3a (ISO 19005-3). Its octets are the same on every machine: nothing in it is compressed. */
  readonly isArchival?: boolean;
}

export interface Paper {
  heading(level: 1 | 2 | 3, text: Words): void;
  /** A line break in the text is a line break on paper. */
  paragraph(runs: Words): void;
  /** A paragraph that leads to what comes next, such as a list: never the last on a page. */
  lead(words: Words): void;
  /** An item is its words, or words and lists one after the other. */
  list(items: PaperList['items'], isOrdered?: boolean): void;
  /** As wide as the page; a row stays whole where it can, and the heads come again on the next page. */
  table(table: PaperTable): void;
  /** `draw` paints within the box (points, y down); `alt` is all that a reader of the text gets of it. */
  figure(figure: {
    readonly alt: string;
    /** Points. */
    readonly height: number;
    draw(doc: PDFKit.PDFDocument, box: Box): void;
  }): void;
  /** Smaller and in grey. */
  note(text: Words): void;
  /** On one page, where one page is enough. */
  keep(together: () => void): void;
  /** Half a line. */
  space(): void;
  pageBreak(): void;
  /** The line that says what a letter is about: the only heading of the first level that a letter has. */
  subject(text: Words): void;
  /** Drawn on the present page and no part of its text: fold marks, rules. */
  mark(draw: (doc: PDFKit.PDFDocument) => void): void;
  /** At a place of its own on the present page (points from its upper left corner); what comes after is not moved. Gives its height. */
  place(
    at: { readonly x: number; readonly y: number; readonly width: number; readonly size?: number },
    words: Words,
  ): number;
  /** Goes on below this line (points from the top of the page), where it is further up. */
  goDownTo(y: number): void;
  /** Throws where `isArchival` and `password` are both asked for. */
  finish(): Promise<Buffer>;
}

/** Throws where `isArchival` and `password` are both asked for: PDF/A is never encrypted (ISO 19005-3 6.1.3). */
export function openPaper(facts: PaperFacts): Paper {
  const sheet = createSheet(facts);
  const { type } = sheet;
  return {
    heading: (level, text) => {
      const look = type.heading[level];
      const block = paragraphBlock(sheet, text, { ...look, tag: `H${level}`, isBold: true });
      sheet.add({ ...block, isHeading: true });
    },
    paragraph: (runs) => sheet.add(paragraphBlock(sheet, runs, { ...type.body, tag: 'P' })),
    lead: (words) => sheet.add({ ...paragraphBlock(sheet, words, { ...type.body, tag: 'P' }), isHeading: true }),
    list: (items, isOrdered = false) => sheet.add(listBlock(sheet, { items, isOrdered })),
    table: (table) => sheet.add(tableBlock(sheet, table)),
    figure: (figure) => sheet.add(figureBlock(sheet, figure)),
    note: (text) => sheet.add(paragraphBlock(sheet, text, { ...type.note, tag: 'P' })),
    keep: (together) => sheet.keep(together),
    space: () => sheet.skip(type.body.size * 0.7),
    pageBreak: () => sheet.pageBreak(),
    subject: (text) => sheet.add(paragraphBlock(sheet, text, { ...type.heading[1], tag: 'H1', isBold: true })),
    mark: (draw) => sheet.artifact('Layout', () => draw(sheet.doc)),
    place: (at, words) => placedBlock(sheet, at, words),
    goDownTo: (y) => sheet.goDownTo(y),
    finish: async () => await sheet.finish(),
  };
}
