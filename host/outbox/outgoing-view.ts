// What the shells see of a line of the outbox.

import type { OutgoingView } from '#core/desk/letter-views.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { OutgoingRow } from '#db/outgoing.ts';

export function outgoingView(desk: Desk, line: OutgoingRow): OutgoingView {
  const letter = desk.letters.find(line.letterId);
  return {
    id: line.id,
    letter: line.letterId,
    caseRef: desk.cases.byId(line.caseId)?.ref ?? '',
    kind: letter?.kind ?? 'message',
    subject: letter?.subject ?? '',
    to: line.to,
    way: line.way,
    state: line.state,
    heldUntil: line.state === 'held' ? line.heldUntil : undefined,
    nextTryAt: line.state === 'waiting' ? (line.nextTryAt ?? undefined) : undefined,
    attempts: line.attempts,
    obstacle: line.obstacle ?? undefined,
    sentAt: line.sentAt ?? undefined,
    copy: line.copy,
  };
}
