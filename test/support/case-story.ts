// A case as a story: its opening, and what was done on which day. Told through the law itself, so no step of it is impossible.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseEvent, Opening } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide } from '#core/case/decide.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { planTasks } from '#core/case/plan-tasks.ts';
import type { CaseState } from '#core/case/state.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { dutiesOf } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';
import { caseId, contextOn, joining, opening } from './sample-case.ts';
import { bareController } from './sample-controller.ts';

/** A day, and what is done on it, in this order. */
export type StoryDay = readonly [day: string, ...commands: readonly CaseCommand[]];

export interface Story {
  readonly opening?: Partial<Opening>;
  /** Without systems and recipients where not given. */
  readonly profile?: ControllerProfile;
  readonly days?: readonly StoryDay[];
}

/** The case at the end of its story. It holds a second message, and the tasks that its opening called for. */
export function tell(story: Story): CaseState {
  let state = opened(story);
  for (const [day, ...commands] of story.days ?? []) {
    const done = attempt(state, commands, day, story.profile);
    if (!done.ok) throw new Error(`the story is impossible on ${day}: ${done.failure.code}`);
    state = done.value.reduce(evolve, state);
  }
  return state;
}

/** The events of these acts, one after the other, or the first obstacle. */
export function attempt(
  state: CaseState,
  commands: readonly CaseCommand[],
  day: string,
  profile: ControllerProfile = bareController,
): Result<readonly CaseEvent[], CaseObstacle> {
  const events: CaseEvent[] = [];
  let now = state;
  for (const command of commands) {
    const decided = decide(now, command, contextOn(now, day, profile));
    if (!decided.ok) return fail(decided.failure);
    events.push(...decided.value);
    if (decided.value.some(({ act }) => act === 'case.erased')) break;
    now = decided.value.reduce(evolve, now);
  }
  return ok(events);
}

function opened({ opening: facts = {}, profile = bareController }: Story): CaseState {
  const { requester = opening.requester } = facts;
  const first: Opening = { ...opening, dataSubject: requester, ...facts };
  const state = foldCase(caseId, [first, joining]);
  const tasks = planTasks(state, profile);
  return tasks.length === 0 ? state : evolve(state, { act: 'case.tasks-planned', tasks });
}

/** Everything on a right's checklist, done. */
export function settleAll(right: Right): readonly CaseCommand[] {
  return dutiesOf(right).map((duty) => ({ act: 'settle-duty', duty, state: 'done', note: '' }));
}

export function grant(right: Right): CaseCommand {
  return { act: 'decide', right, kind: 'granted', note: '' };
}

export function refuse(right: Right, more: Partial<Extract<CaseCommand, { act: 'decide' }>> = {}): CaseCommand {
  return {
    act: 'decide',
    right,
    kind: 'refused',
    note: '',
    ground: 'excessive',
    facts: 'Asked the same five times since January.',
    concerns: right === 'objection' ? 'other-processing' : undefined,
    ...more,
  };
}

/** Told by mail, in JSON, today, where not said otherwise. */
export function answer(
  rights: readonly Right[],
  more: Partial<Extract<CaseCommand, { act: 'answer' }>> = {},
): CaseCommand {
  return { act: 'answer', rights, channel: 'mail', format: 'json', ...more };
}
