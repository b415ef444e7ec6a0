// The journal of a case with that of its messages, oldest first.

import type { CaseState } from '#core/case/state.ts';
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
  return desk.journal.of(subjects).map(({ seq, at, by, subject, event }) => ({ seq, at, by, subject, event }));
}
