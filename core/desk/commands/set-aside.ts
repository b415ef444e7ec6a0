// A person sets a message aside that is no request, with a reason, or puts it back into the tray.

import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { findInTray } from './find-in-tray.ts';

interface Request {
  readonly id: MessageId;
  readonly reason: string;
}

export function setAside(desk: Desk, { id, reason }: Request): Result<MessageId, Obstacle> {
  const found = findInTray(desk, id);
  if (!found.ok) return found;
  if (reason.trim() === '') return fail({ code: 'reason-missing' });
  desk.transact(() => desk.journal.append(id, { act: 'mail.set-aside', reason: reason.trim() }, 'user'));
  return ok(id);
}

export function putBack(desk: Desk, { id, reason }: Request): Result<MessageId, Obstacle> {
  const message = desk.messages.find(id);
  if (message === undefined) return fail({ code: 'message-unknown', id });
  if (message.disposition !== 'set-aside') return fail({ code: 'message-not-set-aside', id });
  desk.transact(() => desk.journal.append(id, { act: 'mail.put-back', reason: reason.trim() }, 'user'));
  return ok(id);
}
