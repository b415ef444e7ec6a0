// The line that begins each mail of an mbox (RFC 4155): `From sender Thu Mar  5 10:00:00 2026`.

import type { Instant } from '#core/base/day.ts';
import { parseMailDate } from '../mime/mail-date.ts';

const clock = /\b\d{1,2}:\d{2}(?::\d{2})?\b/u;
const asctime = /\b(?:mon|tue|wed|thu|fri|sat|sun),?\s.*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b\d{4}\b/iu;

/**
 * A mail's own line can begin with "From " when the program that wrote the mbox did not quote it. A separator has
 * an empty line before it and a time in it; without the empty line it must bear a whole date.
 */
export function isMboxLine(line: string, isAfterEmptyLine: boolean): boolean {
  return line.startsWith('From ') && (isAfterEmptyLine ? clock : asctime).test(line);
}

/** The delivery time; without a zone it is UTC (RFC 4155 A). */
export function mboxLineDate(line: string): Instant | undefined {
  // The sender may itself look like a date's beginning (`From 12345@xxx Mon …`), so it is left out.
  return parseMailDate(line.replace(/^From \S*\s+/u, ''));
}
