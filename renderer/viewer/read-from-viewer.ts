// What the viewer's frame says, checked: a hostile file may have got hold of the frame, and this is its one way out of it.

import type { FromViewer, LiftedPage, LiftedWord, ViewerFault } from './viewer-messages.ts';

const faults: ReadonlySet<unknown> = new Set<ViewerFault>(['damaged', 'locked', 'too-large']);

/** More pages than any document has. */
const mostPages = 1_000_000;

/** The message with nothing but its own fields; undefined for anything that the viewer does not say. */
export function readFromViewer(data: unknown): FromViewer | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, page, pages, isCut, why, number, png, lifted } = data as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'drawn':
      return isCount(page) && isCount(pages) && typeof isCut === 'boolean' ? { kind, page, pages, isCut } : undefined;
    case 'failed':
      return faults.has(why) ? { kind, why: why as ViewerFault } : undefined;
    case 'redrawn':
      return isCount(number) && (png === undefined || isPng(png)) ? { kind, number, png } : undefined;
    case 'opened':
      return isCount(pages) ? { kind, pages } : undefined;
    case 'lifted': {
      const read = readLifted(lifted);
      return read && { kind, lifted: read };
    }
    case 'leave':
      return { kind };
    default:
      return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostPages;
}

/** The eight octets that every PNG begins with (RFC 2083 3.1): nothing else becomes a picture of the page. */
function isPng(value: unknown): value is ArrayBuffer {
  if (!(value instanceof ArrayBuffer) || value.byteLength < 8) return false;
  return String.fromCharCode(...new Uint8Array(value, 0, 8)) === '\u0089PNG\r\n\u001a\n';
}

/** Points; an A0 sheet has 3 370. */
const longestSide = 20_000;
const mostPixels = 20_000_000;
const mostWords = 12_000;
const longestWord = 400;

function readLifted(data: unknown): LiftedPage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { page, width, height, words, picture } = data as Readonly<Record<string, unknown>>;
  if (!isCount(page) || !isWithin(width, 1, longestSide) || !isWithin(height, 1, longestSide)) return undefined;
  if (!Array.isArray(words) || words.length > mostWords) return undefined;
  const read = words.map(readWord);
  const whole = read.flatMap((word) => word ?? []);
  if (whole.length < read.length) return undefined;
  if (picture === undefined) return { page, width, height, words: whole, picture };
  if (typeof picture !== 'object' || picture === null) return undefined;
  const { width: across, height: down, pixels } = picture as Readonly<Record<string, unknown>>;
  if (!isCount(across) || !isCount(down) || across * down > mostPixels || across * down === 0) return undefined;
  if (!(pixels instanceof ArrayBuffer) || pixels.byteLength !== across * down * 4) return undefined;
  return { page, width, height, words: whole, picture: { width: across, height: down, pixels } };
}

function readWord(data: unknown): LiftedWord | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { text, x, y, width, height } = data as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || text.length > longestWord) return undefined;
  return isWithin(x, -1, 2) && isWithin(y, -1, 2) && isWithin(width, 0, 2) && isWithin(height, 0, 2)
    ? { text, x, y, width, height }
    : undefined;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
