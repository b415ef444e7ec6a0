// Acts of the DPO on a case: decided by the law of cases, recorded in the journal, all of them or none.

import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide } from '#core/case/decide.ts';
import { evolve } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';
import { contextOf } from '../clock-of.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk } from '../ports.ts';

export interface CaseAct {
  readonly ref: string;
  /** The version that the person saw; absent where nothing was seen, as on the command line. */
  readonly version?: number | undefined;
  /** Done in this order; an obstacle to one leaves all undone. */
  readonly commands: readonly CaseCommand[];
}

export function actOnCase(desk: Desk, { ref, version, commands }: CaseAct): Result<CaseId, Obstacle> {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  if (version !== undefined && version !== state.version) return fail({ code: 'case-changed', ref });
  const decided = decideAll(desk, state, commands);
  if (!decided.ok) return decided;
  desk.transact(() => {
    for (const event of decided.value) record(desk, state, event);
  });
  return ok(state.id);
}

/** Each act is decided on the case as the one before leaves it, with the clock that it then has. */
function decideAll(
  desk: Desk,
  before: CaseState,
  commands: readonly CaseCommand[],
): Result<readonly CaseEvent[], Obstacle> {
  const events: CaseEvent[] = [];
  let state = before;
  for (const command of commands) {
    const decision = decide(state, command, contextOf(desk, state));
    if (!decision.ok) return decision;
    const missing = missingAttachment(desk, command);
    if (missing !== undefined) return fail(missing);
    events.push(...decision.value);
    if (decision.value.some(({ act }) => act === 'case.erased')) {
      // After an erasure there is no case to act on.
      return command === commands.at(-1) ? ok(events) : fail({ code: 'case-unknown', ref: state.ref });
    }
    state = decision.value.reduce(evolve, state);
  }
  return ok(events);
}

/** What is taken for an identity document must be able to go again (EDPB Guidelines 01/2022 §79). */
function missingAttachment(desk: Desk, command: CaseCommand): Obstacle | undefined {
  if (command.act !== 'receive-identity-document' || command.messageId === undefined) return undefined;
  const { messageId: id, index = 0 } = command;
  return desk.messages.canStrike(id, index) ? undefined : { code: 'attachment-unknown', id, index };
}

function record(desk: Desk, state: CaseState, event: CaseEvent): void {
  switch (event.act) {
    case 'case.identity-document-deleted': {
      const { attachment } = event;
      const remaining = attachment && desk.messages.strikeAttachment(attachment.messageId, attachment.index);
      return desk.journal.append(state.id, { ...event, remaining }, 'user');
    }
    case 'case.erased': {
      // The mails of a discarded case went back to the tray; only those that the case holds go with it.
      const messages = desk.messages.ofCase(state.id).map(({ id }) => id);
      for (const id of messages) {
        desk.messages.erase(id);
        desk.journal.erase(id);
      }
      desk.journal.erase(state.id);
      // Last: whatever is written after an erasure stays.
      return desk.journal.append(state.id, { ...event, messages }, 'user');
    }
    default:
      return desk.journal.append(state.id, event, 'user');
  }
}
