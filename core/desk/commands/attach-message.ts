// A person puts a message of the tray into a case.

import type { CaseId, MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { handoverGate } from '#core/case/gate/handover.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';
import { findInTray } from './find-in-tray.ts';
import { joinWaitingReplies } from './join-replies.ts';

export function attachMessage(desk: Desk, request: { id: MessageId; ref: string }): Result<CaseId, Obstacle> {
  const found = findInTray(desk, request.id);
  if (!found.ok) return found;
  const state = desk.cases.byRef(request.ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref: request.ref });
  const elsewhere = handoverGate(state);
  if (elsewhere !== undefined) return fail(elsewhere);
  if (state.phase !== 'open') return fail({ code: 'case-closed', ref: request.ref });
  const address = found.value.mail?.from[0]?.address ?? '';
  desk.transact(() => {
    desk.journal.append(state.id, { act: 'case.mail-joined', messageId: request.id, address, how: 'person' }, 'user');
    joinWaitingReplies(desk, state.id);
  });
  return ok(state.id);
}
