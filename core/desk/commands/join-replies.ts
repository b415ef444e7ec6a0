// Replies join their case by their header fields (RFC 5322 3.6.4) or its reference, if the writer already belongs to the case.

import type { CaseId } from '#core/base/id.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import { isFromCase, threadOf } from '../thread-of.ts';

/**
 * Joins the message to the case of its thread. Left for a person to look at: a writer who is new to the case, and a reply
 * that asks for a right which the case does not have, since that is a request with a clock of its own.
 */
export function joinByThread(desk: Desk, message: StoredMessage): boolean {
  if (desk.messages.find(message.id)?.disposition !== 'tray') return false;
  const thread = threadOf(desk, message);
  const address = message.mail?.from[0]?.address;
  if (thread === undefined || address === undefined || !isFromCase(thread, message)) return false;
  const { state, by } = thread;
  if (message.suggestion?.rights.some((right) => !state.rights.includes(right))) return false;
  // What was given back stands still here; at home a reply joins also while the case is away, and is merged when it comes back.
  if (state.handover?.side === 'returned') return false;
  if (wasReleased(desk, state, message)) return false;
  desk.journal.append(state.id, { act: 'case.mail-joined', messageId: message.id, address, how: by }, 'app');
  return true;
}

/** What a person took out of the case comes back by a person's hand only. */
function wasReleased(desk: Desk, state: CaseState, message: StoredMessage): boolean {
  return desk.journal
    .of([state.id])
    .some(({ event }) => event?.act === 'case.mail-released' && event.messageId === message.id);
}

/** Replies may have come before their request was confirmed: they join now, and replies to them in turn. */
export function joinWaitingReplies(desk: Desk, caseId: CaseId): void {
  let newest = desk.messages.ofCase(caseId);
  while (newest.length > 0) {
    const replies = desk.messages.repliesInTray(newest.flatMap(({ mail }) => mail?.messageId ?? []));
    newest = replies.filter((reply) => joinByThread(desk, reply));
  }
}
