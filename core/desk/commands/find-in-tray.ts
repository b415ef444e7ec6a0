// A message that waits in the tray, or why there is none by that id.

import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk, StoredMessage } from '../ports.ts';

export function findInTray(desk: Desk, id: MessageId): Result<StoredMessage, Obstacle> {
  const message = desk.messages.find(id);
  if (message === undefined) return fail({ code: 'message-unknown', id });
  if (message.disposition !== 'tray')
    return fail({ code: 'message-not-in-tray', id, disposition: message.disposition });
  return ok(message);
}
