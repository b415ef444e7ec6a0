// A random walk through the law of cases: a case, days that pass, and act after act, each decided and recorded.

import { addDays, type Day } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { DecideContext } from '#core/case/context.ts';
import { decide } from '#core/case/decide.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { planTasks } from '#core/case/plan-tasks.ts';
import type { CaseState } from '#core/case/state.ts';
import { dueOfCase } from '#core/desk/clock-of.ts';
import { capacities } from '#core/law/capacity.ts';
import { channels } from '#core/law/channel.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { inLegalOrder, rights } from '#core/law/right.ts';
import { anyCommand, nextCommand } from './random-command.ts';
import { caseId, contextOn, firstMessage, opening, secondMessage } from './sample-case.ts';
import { bareController, sampleController } from './sample-controller.ts';
import { seededChance, type Chance } from './seeded-chance.ts';

/** One act of a walk, with the case before and after it. */
export interface WalkStep {
  readonly before: CaseState;
  /** undefined for what the desk did by itself: a reply joined, a case was linked. */
  readonly command: CaseCommand | undefined;
  readonly today: Day;
  readonly context: DecideContext;
  readonly decided: Result<readonly CaseEvent[], CaseObstacle>;
  /** undefined once the case is erased. */
  readonly after: CaseState | undefined;
  /** Every event so far, those of this step included. */
  readonly history: readonly CaseEvent[];
}

const unableToRefuse: ControllerProfile = { ...bareController, court: '' };

/** Walks `acts` steps at most, and shows each of them to `look`. */
export function walk(seed: number, acts: number, look: (step: WalkStep) => void): void {
  const chance = seededChance(seed);
  const profile = chance.happens(0.05) ? unableToRefuse : chance.oneOf([bareController, sampleController]);
  const history = openings(chance, profile);
  let state = frozen(foldCase(caseId, history));
  let today = addDays(state.receivedDay, chance.below(4));
  const readContext = contextReader(profile);
  for (let count = 0; count < acts; count += 1) {
    today = addDays(today, chance.happens(0.03) ? 20 + chance.below(60) : chance.happens(0.4) ? chance.below(4) : 0);
    const context = readContext(state, today);
    const command = chance.happens(0.02) ? undefined : someCommand(state, today, chance);
    const decided: WalkStep['decided'] =
      command === undefined ? { ok: true, value: deskEvents(state, chance) } : decide(state, command, context);
    const before = state;
    let after: CaseState | undefined = state;
    for (const event of decided.ok ? decided.value : []) {
      history.push(event);
      after = event.act === 'case.erased' || after === undefined ? undefined : frozen(evolve(after, event));
    }
    look({ before, command, today, context, decided, after, history });
    if (after === undefined) return;
    state = after;
  }
}

function someCommand(state: CaseState, today: Day, chance: Chance): CaseCommand {
  return chance.happens(0.6) ? nextCommand(state, today, chance) : anyCommand(state, today, chance);
}

function openings(chance: Chance, profile: ControllerProfile): CaseEvent[] {
  const capacity = chance.happens(0.6) ? 'self' : chance.oneOf(capacities);
  const channel = chance.oneOf(channels);
  const chosen = inLegalOrder([
    chance.oneOf(rights),
    chance.oneOf(rights),
    ...(chance.happens(0.3) ? rights.slice(0, 4) : []),
  ]);
  const first = {
    ...opening,
    channel,
    messageId: channel === 'mail' ? firstMessage : undefined,
    receivedDay: addDays('2024-01-01' as Day, chance.below(1000)),
    rights: chance.happens(0.5) ? chosen.slice(0, 1) : chosen,
    capacity,
    dataSubject:
      capacity === 'self'
        ? opening.requester
        : chance.oneOf([
            { name: 'Bram Anders', address: '' },
            { name: '', address: '' },
          ]),
  };
  const tasks = planTasks(foldCase(caseId, [first]), profile);
  return tasks.length === 0 ? [first] : [first, { act: 'case.tasks-planned', tasks }];
}

/** What comes to a case without an act on it alone. */
function deskEvents(state: CaseState, chance: Chance): readonly CaseEvent[] {
  const other = 'c0000000000000001' as CaseId;
  const link: CaseEvent = {
    act: state.linked.includes(other) ? 'case.unlinked' : 'case.linked',
    caseId: other,
    reason: 'the same person',
  };
  if (state.phase !== 'open') return [link];
  const messageId = state.messageIds.includes(secondMessage)
    ? (`m00000000000000${state.version + 10}` as MessageId)
    : secondMessage;
  const joined: CaseEvent = { act: 'case.mail-joined', messageId, address: 'anna@work.example', how: 'headers' };
  return [chance.happens(0.3) ? link : joined];
}

/** Reads a clock once for the facts that it depends on: a walk asks for the same one again and again. */
function contextReader(profile: ControllerProfile): (state: CaseState, today: Day) => DecideContext {
  const known = new Map<string, DecideContext>();
  return (state, today) => {
    const { receivedDay, suspensions, extension } = state;
    const isRunning = suspensions.some(({ answeredOn }) => answeredOn === undefined);
    const key = JSON.stringify([receivedDay, suspensions, extension !== undefined, isRunning ? today : '']);
    const found = known.get(key) ?? contextOn(state, today, profile);
    known.set(key, found);
    return { ...found, today, due: dueOfCase(state, found.reading) };
  };
}

/** Throws at whoever changes a state instead of making the next one. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
