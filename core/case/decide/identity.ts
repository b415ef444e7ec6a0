// Acts on the identity check: in doubt only with a ground, asked no more than needed, and no document once it is decided.

import { fail, ok, unreachable } from '#core/base/result.ts';
import { isIntrusive } from '#core/law/identity-method.ts';
import type { CaseEvent } from '../case-event.ts';
import type { IdentityCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import type { CaseState } from '../state.ts';
import { happenedOn, withReason, type Decided } from './checks.ts';

export function decideIdentity(state: CaseState, command: IdentityCommand, context: DecideContext): Decided {
  const on = context.today;
  switch (command.act) {
    case 'doubt-identity':
      // GDPR Art. 12(6): only reasonable doubts, so the ground is stated before anything is asked.
      if (state.identity === 'doubted') return fail({ code: 'identity-already-doubted' });
      return withReason(command.ground, (ground) => ({ act: 'case.identity-doubted', ground, on }));
    case 'ask-identity':
      return ask(state, command, context);
    case 'receive-identity-document':
      return receiveDocument(state, command, context);
    case 'delete-identity-document': {
      const found = state.identityCheck.documents.find(({ id }) => id === command.id);
      if (found === undefined) return fail({ code: 'identity-document-unknown', id: command.id });
      return ok([deletion(found)]);
    }
    case 'verify-identity':
      if (state.identity !== 'doubted') return fail({ code: 'identity-not-doubted' });
      if (command.method === 'other' && command.note.trim() === '') return fail({ code: 'reason-missing' });
      return ok([
        { act: 'case.identity-verified', method: command.method, note: command.note.trim(), on },
        ...deletionsOf(state),
      ]);
    case 'reject-identity': {
      if (state.identity !== 'doubted') return fail({ code: 'identity-not-doubted' });
      if (state.identityCheck.asks.length === 0) return fail({ code: 'identity-not-asked' });
      const rejected = withReason(command.reason, (reason) => ({ act: 'case.identity-not-proven', reason, on }));
      return rejected.ok ? ok([...rejected.value, ...deletionsOf(state)]) : rejected;
    }
    default:
      return unreachable(command);
  }
}

/** Every document that is held goes; a verdict or an end leaves none behind (EDPB Guidelines 01/2022 §79). */
export function deletionsOf({ identityCheck }: CaseState): readonly CaseEvent[] {
  return identityCheck.documents.map(deletion);
}

function deletion({ id, attachment }: CaseState['identityCheck']['documents'][number]): CaseEvent {
  return { act: 'case.identity-document-deleted', id, attachment, remaining: undefined };
}

type Of<Act extends IdentityCommand['act']> = Extract<IdentityCommand, { act: Act }>;

/** The least intrusive means first: a document only after another means, or with the reason why none does. */
function ask(state: CaseState, command: Of<'ask-identity'>, context: DecideContext): Decided {
  if (state.identity !== 'doubted') return fail({ code: 'identity-not-doubted' });
  const day = happenedOn(state, command.on, context);
  if (!day.ok) return day;
  const why = command.why.trim();
  const hasAskedLess = state.identityCheck.asks.some(({ method }) => !isIntrusive(method));
  if (isIntrusive(command.method) && why === '' && !hasAskedLess) return fail({ code: 'identity-lesser-means-first' });
  return ok([{ act: 'case.identity-asked', method: command.method, why, on: day.value }]);
}

/** Also one that nobody asked for: it is recorded so that it can go. */
function receiveDocument(
  state: CaseState,
  { messageId, index }: Of<'receive-identity-document'>,
  { today }: DecideContext,
): Decided {
  if (messageId !== undefined && !state.messageIds.includes(messageId))
    return fail({ code: 'message-not-in-case', id: messageId });
  const document = {
    id: `d${state.identityCheck.documentsSeen + 1}`,
    attachment: messageId === undefined ? undefined : { messageId, index: index ?? 0 },
    receivedOn: today,
  };
  return ok([{ act: 'case.identity-document-received', document }]);
}
