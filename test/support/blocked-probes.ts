// Tries what the desk says is blocked, and what it says is not: the answer must be the same.

import type { GatedAct } from '#core/case/blocked-acts.ts';
import { blockedActs } from '#core/case/blocked-acts.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide } from '#core/case/decide.ts';
import { evolve } from '#core/case/evolve.ts';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import type { DecideContext } from '#core/case/context.ts';
import type { Right } from '#core/law/right.ts';
import { answer, grant, refuse } from './case-story.ts';
import { acts } from './sample-acts.ts';

/** What differs between saying and doing, in words; empty where nothing does. */
export function disagreements(state: CaseState, context: DecideContext): readonly string[] {
  const blocked = blockedActs(state, context);
  const open = state.rights.filter((right) => {
    const work = state.work[right];
    return work === undefined || !isSettled(work);
  });
  const refused = (right: Right) => tryAll(state, [refuse(right), answer([right])], context);
  // What is said holds for the case; a right for which abuse is no ground has an obstacle of its own.
  const abusable = open.filter((right) => right !== 'consent-withdrawal' && right !== 'post-mortem');
  const unasked = abusable.find((right) => state.work[right]?.fee === undefined);
  const first = abusable[0];
  const isOpen = state.phase === 'open';
  const tries: Readonly<Record<GatedAct, CaseObstacle | 'done' | 'cannot be tried'>> = {
    extend: isOpen ? tryAll(state, [acts.extend], context) : 'cannot be tried',
    refuse: isOpen && first !== undefined ? refused(first) : 'cannot be tried',
    'ask-fee':
      isOpen && unasked !== undefined
        ? tryAll(state, [{ ...acts['ask-fee'], right: unasked }], context)
        : 'cannot be tried',
    close: isOpen ? tryAll(state, [acts.close], context) : 'cannot be tried',
    erase: tryAll(state, [acts.erase], context),
  };
  const found: string[] = [];
  for (const [act, tried] of Object.entries(tries) as [GatedAct, (typeof tries)[GatedAct]][]) {
    if (tried === 'cannot be tried') continue;
    const said = blocked.acts[act];
    const done = tried === 'done' ? undefined : tried;
    if (JSON.stringify(said) !== JSON.stringify(done)) found.push(`${act}: said ${said?.code}, met ${done?.code}`);
  }
  for (const right of isOpen ? open : []) {
    const tried = tryAll(state, [grant(right), answer([right])], context);
    const said = blocked.grants[right];
    const done = tried === 'done' ? undefined : tried;
    if (JSON.stringify(said) !== JSON.stringify(done))
      found.push(`grant of ${right}: said ${said?.code}, met ${done?.code}`);
  }
  if (!isOpen && Object.keys(blocked.grants).length > 0) found.push('grants of a case that ended');
  return found;
}

/** What all of them together lead to; the clock stays as it is, for none of them moves it. */
function tryAll(state: CaseState, commands: readonly CaseCommand[], context: DecideContext): CaseObstacle | 'done' {
  let now = state;
  for (const command of commands) {
    const decided = decide(now, command, context);
    if (!decided.ok) return decided.failure;
    if (decided.value.some(({ act }) => act === 'case.erased')) return 'done';
    now = decided.value.reduce(evolve, now);
  }
  return 'done';
}
