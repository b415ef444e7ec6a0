// Puts a finding about who sent a message on record, with the DNS answers that it rests on.

import type { Actor } from '#core/audit/leaf.ts';
import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { SenderCheck } from '#core/case/sender-check.ts';
import { statedBy } from '#core/intake/sender/receiver-trust.ts';
import { verdictOf } from '#core/intake/sender/verdict-of.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { uncheckable } from '../queries/sender-view.ts';

export type SenderFound = Omit<SenderCheck, 'verdict' | 'stated'>;

/**
 * Nothing is recorded while nobody answered: that would be the record of a network, not of a sender. The message may
 * have been erased or struck since the check began.
 */
export function recordSenderCheck(
  desk: Desk,
  id: MessageId,
  found: SenderFound,
  by: Actor,
): Result<SenderCheck, Obstacle> {
  const checkable = findCheckable(desk, id);
  if (!checkable.ok) return checkable;
  const stated = statedBy(checkable.value.mail?.origin, desk.senders.trustOf(id));
  const findings = { ...found, stated };
  if (verdictOf({ ...findings, stated: undefined }) === 'unchecked') return fail({ code: 'sender-no-answer' });
  const check: SenderCheck = { ...findings, verdict: verdictOf(findings) };
  desk.transact(() => desk.journal.append(id, { act: 'mail.sender-checked', check }, by));
  return ok(check);
}

/** The message, where its octets are still those that were sent. */
export function findCheckable(desk: Desk, id: MessageId) {
  const message = desk.messages.find(id);
  if (message === undefined) return fail<Obstacle>({ code: 'message-unknown', id });
  const reason = uncheckable(desk, message);
  return reason === undefined ? ok(message) : fail<Obstacle>({ code: 'sender-not-checkable', id, reason });
}
