// The journal of a case with that of its messages, oldest first.

import type { CaseState } from '#core/case/state.ts';
import { originsOf } from '../handover/origin-of.ts';
import type { Desk, Subject } from '../ports.ts';
import type { JournalRow } from '../views.ts';

/** With every message that the case ever held. */
export function showJournal(desk: Desk, state: CaseState): readonly JournalRow[] {
  const held = desk.journal.of([state.id]).flatMap(({ event }) => {
    return event?.act === 'case.opened' || event?.act === 'case.mail-joined' ? (event.messageId ?? []) : [];
  });
  return journalOf(desk, [...new Set<Subject>([state.id, ...held])]);
}

export function journalOf(desk: Desk, subjects: readonly Subject[]): readonly JournalRow[] {
  const lines = desk.journal.of(subjects);
  const origins = originsOf(lines);
  return lines.map(({ seq, at, by, subject, event }) => {
    const origin = origins.get(seq);
    return { seq, at, by, subject, event, ...(origin && { origin }) };
  });
}
