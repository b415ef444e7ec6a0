// pdfkit's document as paper needs it: fixed dates, escaped metadata, no unused typeface, and the stronger of the two AES-256 ways.

import Pdf from 'pdfkit';
import { epochOf } from '#core/base/day.ts';
import { canSetPassword, sealWithPassword } from './password.ts';
import type { PaperFacts } from './paper.ts';
import { faces, typeface } from './typefaces.ts';
import { pageHeight, pageWidth, typography } from './typography.ts';

/** Of pdfkit, and not in its types: the typeface in use. */
interface UsedFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  /** Code points by glyph; the first is the glyph of what is missing. */
  readonly unicode: number[][];
}

interface Inside {
  readonly info: Record<string, unknown>;
  readonly _font: UsedFont;
  readonly _security: object | null;
  endMetadata(): void;
}

const pdfkit = Pdf as unknown as new (options: object) => PDFKit.PDFDocument & Inside;
const endMetadata = (Pdf.prototype as unknown as Inside).endMetadata;

class PaperDocument extends pdfkit {
  /** pdfkit puts title and author into XML as they are (0.20.2). The dictionary has them already when this is called. */
  override endMetadata(): void {
    for (const key of ['Title', 'Author', 'Subject', 'Creator', 'Producer']) {
      const value = this.info[key];
      if (typeof value === 'string') this.info[key] = escapeXml(value);
    }
    endMetadata.call(this);
  }
}

/** Throws where a password and PDF/A are both asked for (ISO 19005-3 6.1.3: no encryption), or the password is too long. */
export function openDocument(facts: PaperFacts): PDFKit.PDFDocument {
  const { password, isArchival = false } = facts;
  if (isArchival && password !== undefined) throw new Error('PDF/A is never encrypted');
  if (password !== undefined && !canSetPassword(password)) throw new Error('this password cannot be set');
  const { margins } = typography[facts.style];
  const doc = new PaperDocument({
    size: [pageWidth, pageHeight],
    margins,
    // A default one would be Helvetica, which is not embedded.
    font: null,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: facts.language,
    // zlib gives other octets on other processors; where they are evidence nothing is compressed.
    compress: !isArchival,
    ...(isArchival
      ? { pdfVersion: '1.7', subset: 'PDF/A-3a' }
      : { pdfVersion: password === undefined ? '1.7' : '1.7ext3' }),
    ...(password === undefined ? {} : { userPassword: password }),
    info: {
      Title: plainLine(facts.title),
      Author: plainLine(facts.author),
      ...(facts.subject === undefined ? {} : { Subject: plainLine(facts.subject) }),
      Creator: 'DPO Desk',
      Producer: 'DPO Desk (pdfkit)',
      CreationDate: madeAt(facts),
    },
  });
  if (password !== undefined) sealWithPassword(doc, password);
  for (const face of faces) doc.registerFont(face, typeface(face));
  return doc;
}

/** Whether the type has a character; the typeface must have been chosen. */
export function hasCharacter(doc: PDFKit.PDFDocument, codePoint: number): boolean {
  return fontOf(doc).font.hasGlyphForCodePoint(codePoint);
}

/** Chooses a face. The glyph of what is missing gets a code point that PDF/A allows (ISO 19005-3 6.2.11.7): pdfkit writes 0. */
export function chooseFace(doc: PDFKit.PDFDocument, face: string): void {
  doc.font(face);
  fontOf(doc).unicode[0] = [0xfffd];
}

/** Embedded files with their kind and what they are to the document (ISO 19005-3 6.8). */
export function attachFiles(doc: PDFKit.PDFDocument, facts: PaperFacts): void {
  const at = madeAt(facts);
  for (const { name, mediaType, bytes, description } of facts.attachments ?? []) {
    doc.file(Buffer.from(bytes), {
      name,
      type: mediaType,
      description,
      creationDate: at,
      modifiedDate: at,
      relationship: 'Data',
    } as PDFKit.Mixins.PDFAttachmentOptions);
  }
}

function madeAt({ madeAt: instant }: PaperFacts): Date {
  // To the second: the XML says no more, and PDF/A wants both to say the same.
  return new Date(Math.floor(epochOf(instant) / 1000) * 1000);
}

function fontOf(doc: PDFKit.PDFDocument): UsedFont {
  const { _font: font } = doc as unknown as Inside;
  return font;
}

/** One line without controls, as the dictionary and the XML both can hold it. */
function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .trim()
    .slice(0, 400);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
