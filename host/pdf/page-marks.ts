// What stands on every page and is no part of its text: the page's number, the footer, and the title of a report.

import type { PaperFacts } from './paper.ts';
import type { Sheet } from './sheet.ts';
import { paragraphBlock } from './blocks.ts';
import { standIn } from './printable.ts';
import { breakOff, drawPiece } from './draw.ts';
import { hairline, millimetre, muted, pageHeight } from './typography.ts';

const pageWords: Readonly<Record<string, (page: number, of: number) => string>> = {
  nl: (page, of) => `Pagina ${page} van ${of}`,
  fr: (page, of) => `Page ${page} sur ${of}`,
  de: (page, of) => `Seite ${page} von ${of}`,
};

/** “Page 1 of 3” in the paper's language. */
export function pageOf(page: number, of: number, language: string): string {
  return pageWords[language.slice(0, 2)]?.(page, of) ?? `Page ${page} of ${of}`;
}

export function pageMarks(sheet: Sheet, facts: PaperFacts): void {
  const { doc, left, width } = sheet;
  const { count } = doc.bufferedPageRange();
  const foot = pageHeight - 15 * millimetre;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    sheet.artifact('Pagination', () => {
      doc.lineWidth(0.5).strokeColor(hairline);
      doc
        .moveTo(left, foot - 12)
        .lineTo(left + width, foot - 12)
        .stroke();
      const number = lineOf(sheet, pageOf(page + 1, count, facts.language), width);
      if (facts.footer !== undefined) draw(sheet, lineOf(sheet, facts.footer, width - number.width - 20), left, foot);
      draw(sheet, number, left + width - number.width, foot);
      if (facts.style === 'report' && page > 0) draw(sheet, lineOf(sheet, facts.title, width), left, 15 * millimetre);
    });
  }
}

const look = { size: 8, leading: 11, above: 0, colour: muted };

function lineOf(sheet: Sheet, text: string, width: number) {
  return breakOff(sheet.lines(text, width, look));
}

function draw(sheet: Sheet, line: ReturnType<typeof lineOf>, x: number, y: number): void {
  let at = x;
  for (const piece of line.pieces) {
    drawPiece(sheet, piece, at, y);
    at += piece.width;
  }
}

const standInWords: Readonly<Record<string, string>> = {
  nl: `${standIn} staat voor een teken dat het lettertype van dit document niet heeft. Het teken zelf staat in de tekst van het bestand: wie de tekst kopieert of laat voorlezen, krijgt het.`,
  fr: `${standIn} remplace un caractère que la police de ce document ne contient pas. Le caractère lui-même figure dans le texte du fichier\u00A0: il est restitué à la copie et à la lecture vocale.`,
  de: `${standIn} steht für ein Zeichen, das die Schrift dieses Dokuments nicht enthält. Das Zeichen selbst steht im Text der Datei: Beim Kopieren und Vorlesen ist es da.`,
};

/** Says at the end what the boxes are, so that nobody takes them for what was written. */
export function sayStandIn(sheet: Sheet, language: string): void {
  const english = `${standIn} stands for a character that this document’s typeface lacks. The character itself is in the text of the file: it is there when the text is copied or read aloud.`;
  const { note } = sheet.type;
  const words = standInWords[language.slice(0, 2)] ?? english;
  sheet.add(paragraphBlock(sheet, words, { ...note, above: note.leading, tag: 'P' }));
}
