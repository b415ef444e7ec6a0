// Draws lines of text: every letter at its place, links that can be followed, blanks that catch the eye.

import { featuresOf, type Line, type Piece } from './lines.ts';
import { chooseFace } from './paper-document.ts';
import type { Sheet } from './sheet.ts';
import { accent, gapRule, gapTint } from './typography.ts';

export interface Spot {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly leading: number;
  readonly align?: 'left' | 'right' | undefined;
}

/** Lines of one page into `element`, with a Link element of its own for each link (ISO 32000-1 14.8.4.4.2). */
export function drawLines(sheet: Sheet, element: PDFKit.PDFStructureElement, lines: readonly Line[], spot: Spot): void {
  const placed = lines.flatMap((line, at) => {
    let x = spot.align === 'right' ? spot.x + spot.width - line.width : spot.x;
    // The base line of Literata lies at about seven tenths of its lines.
    const y = spot.y + at * spot.leading + spot.leading * 0.72;
    return line.pieces.map((piece) => {
      const here = { piece, x, y };
      x += piece.width;
      return here;
    });
  });
  for (const group of groupsOf(placed)) {
    const href = group[0]?.piece.look.href;
    const draw = () => group.forEach(({ piece, x, y }) => drawPiece(sheet, piece, x, y));
    if (href === undefined) element.add(draw);
    else {
      const link = sheet.doc.struct('Link');
      element.add(link);
      link.add(draw);
      for (const { piece, x, y } of group) {
        const { size } = piece.look;
        sheet.doc.link(x, y - size, piece.width, size * 1.35, href, {
          structParent: link,
          // Read aloud where the link is found by itself.
          Contents: new String(href),
        } as unknown as PDFKit.Mixins.AnnotationOption);
      }
      // pdfkit takes the page of a link from the moment that it is ended.
      link.end();
    }
  }
}

interface Placed {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
}

function groupsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const here of placed) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && last[0].piece.look.href === here.piece.look.href) last.push(here);
    else groups.push([here]);
  }
  return groups;
}

/** At its base line. Inside a marked content. */
export function drawPiece(sheet: Sheet, piece: Piece, x: number, y: number): void {
  const { doc } = sheet;
  const { look, text, width, actual } = piece;
  if (look.isGap) {
    doc.rect(x - 1, y - look.size * 0.95, width + 2, look.size * 1.3).fill(gapTint);
    underline(doc, x - 1, y + look.size * 0.35, width + 2, gapRule, 1);
  }
  chooseFace(doc, look.face);
  doc.fontSize(look.size).fillColor(look.href === undefined ? look.colour : accent);
  // A space that does not break is set as a space: the type has one glyph of its own for it, and readers search for spaces.
  const set = text.replaceAll('\u00A0', ' ');
  if (actual !== undefined) {
    sheet.noteStandIn();
    standFor(doc, actual);
  }
  doc.text(set, x, y, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(text, look) });
  if (look.href !== undefined) underline(doc, x, y + look.size * 0.16, width, accent, 0.4);
}

/**
 * The next text object stands for `actual` (ISO 32000-1 14.9.4). Marked inside of it: poppler places what is marked outside by a
 * matrix that is gone by then.
 */
function standFor(doc: PDFKit.PDFDocument, actual: string): void {
  const inside = doc as unknown as { addContent?: (data: string) => unknown };
  const add = doc.addContent.bind(doc);
  inside.addContent = (data) => {
    if (data === 'BT') {
      add(data);
      doc.markContent('Span', { actual });
    } else if (data === 'ET') {
      delete inside.addContent;
      doc.endMarkedContent();
      add(data);
    } else add(data);
  };
}

function underline(doc: PDFKit.PDFDocument, x: number, y: number, width: number, colour: string, weight: number): void {
  doc
    .lineWidth(weight)
    .strokeColor(colour)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
}

/** The first of some lines; an ellipsis says that there were more. */
export function breakOff(lines: readonly Line[]): Line {
  const [first, ...more] = lines;
  if (first === undefined) return { pieces: [], width: 0 };
  const last = first.pieces.at(-1);
  if (more.length === 0 || last === undefined) return first;
  return { ...first, pieces: [...first.pieces.slice(0, -1), { ...last, text: `${last.text.trimEnd()} …` }] };
}
