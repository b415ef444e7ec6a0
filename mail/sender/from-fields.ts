// Every From field of a header, also one that is written so that some readers see it and others do not.

import { guessText } from '../mime/decode-text.ts';
import { largestHeader, valuesOf, type HeaderField } from '../mime/header-fields.ts';

export interface FromFields {
  /** Unfolded, otherwise as written. */
  readonly values: readonly string[];
  /** One of them only counts for some readers: its name holds blanks or control characters, or a bare CR precedes it. */
  readonly isDisguised: boolean;
}

const lineFeed = 0x0a;

/** `header`: what the usual reader finds in these octets, which begin with the first field. */
export function fromFields(octets: Uint8Array, header: readonly HeaderField[]): FromFields {
  const plain = valuesOf(header, 'from');
  const all = linesOf(octets).flatMap((line) => {
    const colon = line.indexOf(':');
    const name = colon < 0 ? '' : line.slice(0, colon);
    return nameOf(name) === 'from' ? [line.slice(colon + 1).trim()] : [];
  });
  const isDisguised = all.length !== plain.length;
  return { values: all.length > plain.length ? all : plain, isDisguised };
}

/** A field's name as the most forgiving reader takes it. */
function nameOf(written: string): string {
  // eslint-disable-next-line no-control-regex -- what hides in a name is control characters
  return written.replaceAll(/[^\u0021-\u007E]/gu, '').toLowerCase();
}

/** Unfolded lines of the header; a bare CR (RFC 5322 2.2: never to occur) ends one too. */
function linesOf(octets: Uint8Array): string[] {
  const lines: string[] = [];
  for (let start = 0; start < Math.min(octets.length, largestHeader);) {
    const feed = octets.indexOf(lineFeed, start);
    const end = feed < 0 ? Math.min(octets.length, largestHeader) : feed;
    const line = guessText(octets.subarray(start, end)).replace(/\r+$/u, '');
    if (line === '') break;
    for (const [index, piece] of line.split('\r').entries()) {
      const isFolded = index === 0 && /^[ \t]/u.test(piece) && lines.length > 0;
      if (isFolded) lines.push(`${lines.pop() ?? ''}${piece}`);
      else lines.push(piece);
    }
    start = end + 1;
  }
  return lines;
}
