// A person sets messages aside that are no requests, each with a reason, or puts them back into the tray.

import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { findInTray } from './find-in-tray.ts';

/** A message, and why it is no request or why it comes back. */
export interface Placing {
  readonly id: MessageId;
  readonly reason: string;
}

export function setAside(desk: Desk, placing: Placing): Result<MessageId, Obstacle> {
  const placed = setAsideAll(desk, [placing]);
  return placed.ok ? ok(placing.id) : placed;
}

/** All of them or none: a list that a person chose is not left half done. */
export function setAsideAll(desk: Desk, chosen: readonly Placing[]): Result<true, Obstacle> {
  const placings = onceEach(chosen);
  for (const { id, reason } of placings) {
    const found = findInTray(desk, id);
    if (!found.ok) return found;
    if (reason.trim() === '') return fail({ code: 'reason-missing' });
  }
  desk.transact(() => {
    for (const { id, reason } of placings)
      desk.journal.append(id, { act: 'mail.set-aside', reason: reason.trim() }, 'user');
  });
  return ok(true);
}

export function putBack(desk: Desk, placing: Placing): Result<MessageId, Obstacle> {
  const placed = putBackAll(desk, [placing]);
  return placed.ok ? ok(placing.id) : placed;
}

/** All of them or none. */
export function putBackAll(desk: Desk, chosen: readonly Placing[]): Result<true, Obstacle> {
  const placings = onceEach(chosen);
  for (const { id } of placings) {
    const message = desk.messages.find(id);
    if (message === undefined) return fail({ code: 'message-unknown', id });
    if (message.disposition !== 'set-aside') return fail({ code: 'message-not-set-aside', id });
  }
  desk.transact(() => {
    for (const { id, reason } of placings)
      desk.journal.append(id, { act: 'mail.put-back', reason: reason.trim() }, 'user');
  });
  return ok(true);
}

function onceEach(placings: readonly Placing[]): readonly Placing[] {
  return [...new Map(placings.map((one) => [one.id, one])).values()];
}
