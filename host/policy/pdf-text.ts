// The words of a PDF in reading order, line by line, with a blank line where the page leaves a wider space.

import { getDocumentProxy } from 'unpdf';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { PolicyObstacle } from '#core/desk/policy-obstacle.ts';

const mostPages = 200;
const longest = 2_000_000;
/** In heights of a line: from here on the space between two lines parts two paragraphs. */
const paragraphSpace = 1.6;

/** Reads the text layer; nothing in the file is run, and nothing is fetched. */
export async function textOfPdf(octets: Uint8Array): Promise<Result<string, PolicyObstacle>> {
  try {
    const pdf = await getDocumentProxy(octets, {
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (pdf.numPages > mostPages) return fail({ code: 'policy-too-long', pages: pdf.numPages, most: mostPages });
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages && length < longest; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
      pages.push(text);
      length += text.length;
      page.cleanup();
    }
    const text = joinPages(pages).slice(0, longest);
    return /\p{L}{2}/u.test(text) ? ok(text) : fail({ code: 'policy-without-text' });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return fail({ code: isLocked ? 'policy-encrypted' : 'policy-damaged' });
  }
}

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  /** Of the PDF: the last two numbers are the place, in points from the bottom left. */
  readonly transform: readonly number[];
  readonly height: number;
}

function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let lastY: number | undefined;
  for (const { str, hasEOL, transform, height } of pieces) {
    const y = transform[5] ?? 0;
    const lineHeight = height > 0 ? height : Math.abs(transform[3] ?? 0);
    if (str !== '') {
      const space = lastY === undefined ? 0 : lastY - y;
      const isNewLine = text.endsWith('\n');
      if (isNewLine && lineHeight > 0 && (space > paragraphSpace * lineHeight || space < 0)) text += '\n';
      text += isNewLine ? str.trimStart() : str;
      lastY = y;
    }
    if (hasEOL && !text.endsWith('\n')) text += '\n';
  }
  return text;
}

/** A sentence that runs over the end of a page goes on; page numbers by themselves are left out. */
function joinPages(pages: readonly string[]): string {
  return pages
    .map((page) =>
      page.replace(/\n\s*(?:page |pagina |p\. ?)?\d{1,3}(?: ?(?:\/|of|van|sur|de) ?\d{1,3})?\s*$/iu, '').trim(),
    )
    .filter((page) => page !== '')
    .join('\n');
}
