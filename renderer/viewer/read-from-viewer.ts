// What the viewer's frame says, checked: a hostile file may have got hold of the frame, and this is its one way out of it.

import type { FromViewer, ViewerFault } from './viewer-messages.ts';

const faults: ReadonlySet<unknown> = new Set<ViewerFault>(['damaged', 'locked', 'too-large']);

/** More pages than any document has. */
const mostPages = 1_000_000;

/** The message with nothing but its own fields; undefined for anything that the viewer does not say. */
export function readFromViewer(data: unknown): FromViewer | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, page, pages, isCut, why, number, png } = data as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'drawn':
      return isCount(page) && isCount(pages) && typeof isCut === 'boolean' ? { kind, page, pages, isCut } : undefined;
    case 'failed':
      return faults.has(why) ? { kind, why: why as ViewerFault } : undefined;
    case 'redrawn':
      return isCount(number) && (png === undefined || isPng(png)) ? { kind, number, png } : undefined;
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
