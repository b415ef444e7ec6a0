// The journal of a case with that of its messages, oldest first.

import type { CaseState } from '#core/case/state.ts';
import type { Desk, Subject } from '../ports.ts';
import type { JournalRow } from '../views.ts';

/** A case and every message that it ever held. */
export function subjectsOf(desk: Desk, state: CaseState): readonly Subject[] {
  const held = desk.journal.of([state.id]).flatMap(({ event }) => {
    if (event?.act === 'case.opened' || event?.act === 'case.mail-joined') return [event.messageId];
    return [];
  });
  return [...new Set<Subject>([state.id, ...held])];
}

export function showJournal(desk: Desk, state: CaseState): readonly JournalRow[] {
  return desk.journal
    .of(subjectsOf(desk, state))
    .map(({ seq, at, by, subject, event }) => ({ seq, at, by, subject, event }));
}
