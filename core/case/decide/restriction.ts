// Acts on a restriction of processing: it starts on a trigger, and ends only after the person was told (GDPR Art. 18).

import { fail, ok } from '#core/base/result.ts';
import type { RestrictionCommand } from '../command.ts';
import type { DecideContext } from '../context.ts';
import type { CaseState } from '../state.ts';
import { happenedOn, withReason, workOf, type Decided } from './checks.ts';

export function decideRestriction(state: CaseState, command: RestrictionCommand, context: DecideContext): Decided {
  const on = happenedOn(state, command.on, context);
  if (!on.ok) return on;
  const { restriction } = state;
  if (command.act === 'start-restriction') {
    const work = workOf(state, 'restriction');
    if (!work.ok) return work;
    if (restriction !== undefined && restriction.until === undefined)
      return fail({ code: 'restriction-already-started' });
    return ok([{ act: 'case.restriction-started', on: on.value, trigger: command.trigger }]);
  }
  if (restriction === undefined || restriction.until !== undefined) return fail({ code: 'restriction-not-running' });
  // Art. 18(3): told before it is lifted.
  if (command.toldOn > on.value || command.toldOn < restriction.from)
    return fail({ code: 'lifting-not-told', toldOn: command.toldOn });
  return withReason(command.reason, (reason) => ({
    act: 'case.restriction-lifted',
    on: on.value,
    toldOn: command.toldOn,
    reason,
  }));
}
