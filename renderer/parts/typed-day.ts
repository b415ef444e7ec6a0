// Reads a day as a person types it. Month first is never meant: the desk speaks European languages.

import { parseDay } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

/** Shows how a day is typed: its day cannot be taken for a month. */
export const exampleDay = '2026-11-23' as Day;

/** Reads `2026-11-23`, `23-11-2026`, `23/11/2026`, `23.11.2026`; undefined for anything else, or no existing day. */
export function typedDay(text: string): Day | undefined {
  const typed = text.trim();
  const european = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (european === null) return parseDay(typed);
  const [, day = '', month = '', year = ''] = european;
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
