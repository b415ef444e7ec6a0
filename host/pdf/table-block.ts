// Tables on paper: columns as wide as their words ask, hairlines between rows, and heads that come again on each page.

import { drawLines } from './draw.ts';
import type { Line } from './lines.ts';
import { columnWidths } from './column-widths.ts';
import type { Block, Sheet } from './sheet.ts';
import { hairline, ink, muted } from './typography.ts';
import type { Words } from './words.ts';

export interface PaperTable {
  readonly caption?: string;
  /** None for a table of facts: its first column is what names each row. */
  readonly head: readonly string[];
  /** A line break in the text is a line break in the cell. */
  readonly rows: readonly (readonly Words[])[];
  /** Left where nothing is said. */
  readonly align?: readonly ('left' | 'right')[];
  /** Shares of the width; by the words where not given. */
  readonly shares?: readonly number[];
}

interface Cell {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right' | undefined;
}

const padding = 4;
const gutter = 12;

export function tableBlock(sheet: Sheet, table: PaperTable): Block {
  const { cell, note } = sheet.type;
  const { leading } = cell;
  const isFacts = table.head.length === 0;
  const setting = { ...cell, isTabular: true };
  const headSetting = { ...cell, colour: muted, isBold: true, size: cell.size * 0.95 };
  const columns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const widths = columnWidths(sheet, [table.head.map((text) => [{ text, isBold: true }]), ...table.rows], {
    columns,
    gutter,
    setting,
    shares: table.shares,
  });
  const cellsOf = (row: readonly Words[], isHead: boolean): readonly Cell[] => {
    let x = sheet.left;
    return widths.map((width, at) => {
      const words = row[at] ?? '';
      const look = isHead ? headSetting : isFacts && at === 0 ? { ...setting, colour: muted } : setting;
      const made = { lines: sheet.lines(words, width, look), x, width, align: table.align?.[at] };
      x += width + gutter;
      return made;
    });
  };
  const head = isFacts ? undefined : cellsOf(table.head, true);
  const rows = table.rows.map((row) => cellsOf(row, false));
  const heightOf = (cells: readonly Cell[]) => linesIn(cells) * leading + 2 * padding;
  const caption = table.caption === undefined ? [] : sheet.lines(table.caption, sheet.width, note);
  const captionHeight = caption.length === 0 ? 0 : caption.length * note.leading + 3;
  const headHeight = head === undefined ? 0 : heightOf(head);
  const firstRow = rows[0] === undefined ? 0 : Math.min(heightOf(rows[0]), 4 * leading);

  const drawRow = (parent: PDFKit.PDFStructureElement, cells: readonly Cell[], tag: 'TH' | 'TD', isLast: boolean) => {
    const row = sheet.doc.struct('TR');
    parent.add(row);
    const elements = cells.map((_cell, at) => {
      const isHead = tag === 'TH' || (isFacts && at === 0);
      const element = sheet.doc.struct(isHead ? 'TH' : 'TD', {
        ...(isHead && { scope: tag === 'TH' ? 'Column' : 'Row' }),
      } as object);
      row.add(element);
      return element;
    });
    const count = linesIn(cells);
    let from = 0;
    while (from < count) {
      const fitting = Math.floor((sheet.room() - 2 * padding) / leading + 0.001);
      const isWhole = count - from <= fitting;
      const couldFit = (count - from) * leading + 2 * padding + headHeight <= sheet.fullRoom;
      if (!isWhole && (couldFit || fitting < 2)) {
        nextPage();
        continue;
      }
      const to = isWhole ? count : from + fitting;
      for (const [at, { lines, x, width, align }] of cells.entries()) {
        const part = lines.slice(from, to);
        const element = elements[at];
        if (part.length > 0 && element !== undefined)
          drawLines(sheet, element, part, { x, y: sheet.y + padding, width, leading, align });
      }
      sheet.y += (to - from) * leading + 2 * padding;
      rule(sheet, tag === 'TH' || isLast ? ink : hairline);
      from = to;
      if (from < count) nextPage();
    }
    for (const element of elements) element.end();
    row.end();
  };

  const nextPage = () => {
    sheet.pageBreak();
    if (head === undefined) return;
    // The reader's software had the heads already.
    sheet.artifact('Pagination', () => {
      for (const { lines, x, width, align } of head)
        drawLines(sheet, nowhere, lines, { x, y: sheet.y + padding, width, leading, align });
    });
    sheet.y += headHeight;
    rule(sheet, ink);
  };

  return {
    above: sheet.type.body.above + 4,
    height: captionHeight + headHeight + rows.reduce((sum, row) => sum + heightOf(row), 0),
    head: Math.min(captionHeight + headHeight + firstRow, sheet.fullRoom),
    place: () => {
      const { doc } = sheet;
      const element = doc.struct('Table');
      sheet.root.add(element);
      if (caption.length > 0) {
        const title = doc.struct('Caption');
        element.add(title);
        drawLines(sheet, title, caption, { x: sheet.left, y: sheet.y, width: sheet.width, leading: note.leading });
        title.end();
        sheet.y += captionHeight;
      }
      if (head !== undefined) {
        const group = doc.struct('THead');
        element.add(group);
        drawRow(group, head, 'TH', false);
        group.end();
      } else rule(sheet, ink);
      const body = doc.struct('TBody');
      element.add(body);
      for (const [at, row] of rows.entries()) drawRow(body, row, 'TD', at === rows.length - 1);
      body.end();
      element.end();
    },
  };
}

/** Takes what is drawn outside of the structure. */
const nowhere = {
  add: (draw: unknown) => void (typeof draw === 'function' && draw()),
} as unknown as PDFKit.PDFStructureElement;

function linesIn(cells: readonly Cell[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length));
}

function rule(sheet: Sheet, colour: string): void {
  sheet.artifact('Layout', () => {
    sheet.doc
      .lineWidth(0.5)
      .strokeColor(colour)
      .moveTo(sheet.left, sheet.y)
      .lineTo(sheet.left + sheet.width, sheet.y)
      .stroke();
  });
}
