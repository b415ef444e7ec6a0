// Where a line of a case's journal comes from, when another desk wrote it first.

import type { OriginLine } from '#core/case/handover-event.ts';
import type { JournalLine } from '../ports.ts';

export interface LineOrigin extends OriginLine {
  /** The other log. */
  readonly log: string;
}

/** By `seq` here. The lines just before `case.taken-over` and `case.handed-back` are the ones that it speaks of. */
export function originsOf(lines: readonly JournalLine[]): ReadonlyMap<number, LineOrigin> {
  const origins = new Map<number, LineOrigin>();
  const waiting = new Map<string, number[]>();
  for (const { seq, by, subject, event } of lines) {
    const before = waiting.get(subject) ?? [];
    waiting.set(subject, before);
    if (event?.act === 'case.taken-over' || event?.act === 'case.handed-back') {
      for (const [at, origin] of event.lines.entries()) {
        const here = before[before.length - event.lines.length + at];
        if (here !== undefined) origins.set(here, { ...origin, log: event.log });
      }
    } else if (by === 'peer') before.push(seq);
  }
  return origins;
}
