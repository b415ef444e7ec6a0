// A made-up year of cases and of the machine that the desk runs on: who asks what when, what the DPO does, when the desk sleeps.

import { addDays, dayIn, daysBetween, instantOf, type Day, type Instant } from '#core/base/day.ts';
import type { CaseId, LetterId, MessageId } from '#core/base/id.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { evolve } from '#core/case/evolve.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import type { CaseState } from '#core/case/state.ts';
import { isOpenTask } from '#core/case/task.ts';
import { answer, attempt, grant, settleAll, tell } from './case-story.ts';
import { acts } from './sample-acts.ts';
import { contextOn } from './sample-case.ts';
import { bareController } from './sample-controller.ts';
import type { Chance } from './seeded-chance.ts';

/** The wall clock of the controller whose desk it is. */
export const homeZone = 'Europe/Paris';

const start = Date.UTC(2027, 0, 1);
const hour = 3_600_000;
/** Hours of the year 2027. */
export const ticksOfYear = 365 * 24;

export const instantAt = (tick: number): Instant => instantOf(start + tick * hour);

const days = new Map<string, readonly Day[]>();

/** The day that a zone's wall clock shows. */
export function dayAt(tick: number, zone: string): Day {
  const known = days.get(zone) ?? Array.from({ length: ticksOfYear }, (_, each) => dayIn(instantAt(each), zone));
  days.set(zone, known);
  const day = known[tick];
  if (day === undefined) throw new Error(`no hour ${tick} in this year`);
  return day;
}

/** What happened to a case, as somebody who kept a diary would tell it. Ticks are hours of the year. */
export interface Diary {
  readonly id: CaseId;
  readonly country: string;
  readonly zone: string;
  readonly receivedDay: Day;
  readonly openedAt: number;
  /** Days in force, each from a tick on. */
  readonly dues: { readonly from: number; readonly day: Day }[];
  readonly noticeBy: Day;
  extendedAt?: number;
  readyAt?: number;
  /** Answered, withdrawn or discarded. */
  endedAt?: number;
  firstLetterAt?: number;
  discardedAt?: number;
  readonly asked: {
    readonly ground: 'identity' | 'clarification';
    readonly on: Day;
    readonly at: number;
    until?: number;
  }[];
  task?: { readonly on: Day; readonly at: number; until?: number };
  bounce?: { readonly letter: string; readonly on: Day; readonly at: number; until?: number };
  snooze?: { readonly at: number; readonly until: Day };
  /** The case itself, from a tick on. */
  readonly states: { readonly from: number; readonly state: CaseState }[];
}

/** The hours in which the machine runs and the desk is unlocked. */
export function awakeHours(chance: Chance): readonly number[] {
  const awake: number[] = [];
  // Two holidays, and a week in which the machine is away for repair.
  const away = [
    [210, 224],
    [357, 365],
    [96, 103],
  ] as const;
  for (let day = 0; day < 365; day += 1) {
    if (away.some(([from, until]) => day >= from && day < until) || chance.happens(0.08)) continue;
    const weekday = new Date(start + day * 24 * hour).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    if (isWeekend && !chance.happens(0.25)) continue;
    // Left on overnight, now and then.
    const [from, until] = chance.happens(0.05) ? [0, 24] : [6 + chance.below(6), 13 + chance.below(9)];
    for (let at = from; at < until; at += 1)
      // Locked for an hour, a lid that is shut.
      if (!chance.happens(0.1)) awake.push(day * 24 + at);
  }
  return awake;
}

const places = [
  ['FR', 'Europe/Paris'],
  ['NL', 'Europe/Amsterdam'],
  ['IE', 'Europe/Dublin'],
  ['FI', 'Europe/Helsinki'],
] as const;

/** undefined where the desk slept until the year's end. */
export function planCase(number: number, awake: readonly number[], chance: Chance): Diary | undefined {
  const [country, zone] = chance.oneOf(places);
  const receivedAt = chance.below(ticksOfYear - 24);
  const receivedDay = dayAt(receivedAt, zone);
  // Mostly seen within days, now and then after more than the month.
  const openedAt = awakeFrom(awake, receivedAt + chance.below(chance.happens(0.9) ? 96 : 40 * 24));
  if (openedAt === undefined) return undefined;
  const first = tell({
    opening: { receivedDay, receivedAt: undefined, country, zone, ref: `SAM-2027-${String(number).padStart(4, '0')}` },
  });
  const state = { ...first, id: `c${String(number).padStart(15, '0')}` as CaseId };
  const { due, reading } = contextOn(state, receivedDay);
  const diary: Diary = {
    id: state.id,
    country,
    zone,
    receivedDay,
    openedAt,
    dues: [{ from: openedAt, day: due }],
    noticeBy: reading.noticeBy,
    asked: [],
    states: [{ from: openedAt, state }],
  };
  const dueTick = openedAt + Math.max(0, daysBetween(dayAt(openedAt, zone), due)) * 24;
  for (const { at, step } of plannedSteps(openedAt, dueTick, chance).toSorted((a, b) => a.at - b.at)) {
    // Nobody acts on a case before it is opened.
    const tick = awakeFrom(awake, Math.max(at, openedAt));
    if (tick !== undefined) steps[step](diary, tick, chance);
  }
  return diary;
}

type Step =
  | 'acknowledge'
  | 'ask-identity'
  | 'hear-identity'
  | 'ask-clarification'
  | 'hear-clarification'
  | 'ask-task'
  | 'finish-task'
  | 'extend'
  | 'snooze'
  | 'prepare'
  | 'answer'
  | 'bounce'
  | 'send-again'
  | 'close'
  | 'withdraw'
  | 'discard';

function plannedSteps(openedAt: number, dueTick: number, chance: Chance): readonly { at: number; step: Step }[] {
  const planned: { at: number; step: Step }[] = [];
  const maybe = (share: number, at: number, ...more: readonly (readonly [Step, number])[]): void => {
    if (!chance.happens(share)) return;
    let when = at;
    for (const [step, after] of more) planned.push({ at: (when += after), step });
  };
  const long = (most: number): number => chance.below(most * 24);
  maybe(0.7, openedAt, ['acknowledge', long(5)]);
  maybe(0.25, openedAt, ['ask-identity', long(5)], ['hear-identity', 24 + long(25)]);
  maybe(0.2, openedAt, ['ask-clarification', long(6)], ['hear-clarification', 24 + long(25)]);
  maybe(0.4, openedAt, ['ask-task', long(15)], ['finish-task', 24 + long(20)]);
  maybe(0.25, dueTick - 12 * 24, ['extend', long(12)]);
  maybe(0.2, dueTick - 13 * 24, ['snooze', long(12)]);
  maybe(0.1, dueTick - 10 * 24, ['prepare', long(9)]);
  maybe(0.06, openedAt, ['withdraw', long(30)]);
  maybe(0.04, openedAt, ['discard', long(20)]);
  const answerAt = dueTick - 14 * 24 + long(chance.happens(0.2) ? 80 : 18);
  maybe(0.9, answerAt, ['answer', 0], ['close', long(4)]);
  maybe(0.15, answerAt, ['bounce', 3 + chance.below(20)], ['send-again', 24 + long(6)]);
  return planned;
}

const steps: { readonly [Name in Step]: (diary: Diary, tick: number, chance: Chance) => void } = {
  acknowledge: (diary, tick) => send(diary, tick, 'acknowledgement', 'l1'),
  'ask-identity': (diary, tick) => {
    const day = dayAt(tick, diary.zone);
    if (act(diary, tick, [acts['doubt-identity'], { ...acts['ask-identity'], on: day }]))
      diary.asked.push({ ground: 'identity', on: day, at: tick });
  },
  'hear-identity': (diary, tick) => {
    if (act(diary, tick, [acts['verify-identity']])) hear(diary, 'identity', tick);
  },
  'ask-clarification': (diary, tick) => {
    const day = dayAt(tick, diary.zone);
    if (act(diary, tick, [{ ...acts['ask-clarification'], on: day }]))
      diary.asked.push({ ground: 'clarification', on: day, at: tick });
  },
  'hear-clarification': (diary, tick) => {
    if (act(diary, tick, [{ act: 'receive-clarification', note: 'what they mean' }]))
      hear(diary, 'clarification', tick);
  },
  'ask-task': (diary, tick) => {
    const add: CaseCommand = { act: 'add-task', right: 'access', kind: 'search', name: 'CRM', owner: 'Support' };
    const task = `t${(now(diary)?.tasks.length ?? 0) + 1}`;
    if (act(diary, tick, [add, { act: 'ask-task', task }])) diary.task = { on: dayAt(tick, diary.zone), at: tick };
  },
  'finish-task': (diary, tick) => {
    if (act(diary, tick, finishing(now(diary))) && diary.task !== undefined) diary.task.until ??= tick;
  },
  extend: (diary, tick) => {
    if (!act(diary, tick, [acts.extend])) return;
    diary.extendedAt = tick;
    const state = now(diary);
    if (state !== undefined) diary.dues.push({ from: tick, day: contextOn(state, dayAt(tick, diary.zone)).due });
  },
  snooze: (diary, tick, chance) => {
    const until = addDays(dayAt(tick, diary.zone), 1 + chance.below(6));
    if (act(diary, tick, [{ act: 'snooze-reminder', reminder: 'due', until, reason: 'Legal answers' }]))
      diary.snooze = { at: tick, until };
  },
  prepare: (diary, tick) => {
    const isFree = now(diary)?.tasks.length === 0;
    if (isFree && diary.task === undefined && act(diary, tick, [grant('access')])) diary.readyAt = tick;
  },
  answer: (diary, tick) => {
    const state = now(diary);
    const doubted = state?.identity === 'doubted' ? [acts['verify-identity']] : [];
    const decided = state?.work.access?.decision === undefined ? [grant('access')] : [];
    const done = [...finishing(state), ...doubted, ...decided, ...settleAll('access'), answer(['access'])];
    if (!act(diary, tick, done)) return;
    diary.endedAt = tick;
    send(diary, tick, 'completion', 'l2');
  },
  bounce: (diary, tick) => {
    const sent = now(diary)?.letters.find(({ letter }) => letter === 'l2');
    if (sent === undefined) return;
    const messageId = 'm0000000000000001' as MessageId;
    const letter = 'l2' as LetterId;
    write(diary, tick, [
      { act: 'case.letter-bounced', letter, messageId, recipient: '', status: '5.1.1', isFinal: true },
    ]);
    diary.bounce = { letter, on: sent.on, at: tick };
  },
  'send-again': (diary, tick) => {
    if (diary.bounce === undefined) return;
    send(diary, tick, 'completion', 'l3');
    diary.bounce.until = tick;
  },
  close: (diary, tick) => void act(diary, tick, [acts.close]),
  withdraw: (diary, tick) => {
    if (act(diary, tick, [acts['withdraw-right']])) diary.endedAt ??= tick;
  },
  discard: (diary, tick) => {
    if (!act(diary, tick, [acts.discard])) return;
    diary.endedAt ??= tick;
    diary.discardedAt = tick;
  },
};

function now(diary: Diary): CaseState | undefined {
  return diary.states.at(-1)?.state;
}

/** True where the law of cases let it happen: what is blocked does not happen, and stands in no diary. */
function act(diary: Diary, tick: number, commands: readonly CaseCommand[]): boolean {
  const state = now(diary);
  if (state === undefined || commands.length === 0) return false;
  const done = attempt(state, commands, dayAt(tick, diary.zone), bareController);
  if (done.ok) write(diary, tick, done.value);
  return done.ok;
}

function write(diary: Diary, tick: number, events: readonly CaseEvent[]): void {
  const state = now(diary);
  if (state !== undefined) diary.states.push({ from: tick, state: events.reduce(evolve, state) });
}

function send(diary: Diary, tick: number, kind: LetterKind, letter: string): void {
  diary.firstLetterAt ??= tick;
  write(diary, tick, [
    {
      act: 'case.letter-left',
      letter: letter as LetterId,
      kind,
      language: 'nl',
      template: { kind, language: 'nl', version: 0 },
      way: 'mail',
      to: [],
      subject: '',
      headerId: undefined,
      sha256: '',
      files: [],
      on: dayAt(tick, diary.zone),
    },
  ]);
}

function hear(diary: Diary, ground: 'identity' | 'clarification', tick: number): void {
  for (const one of diary.asked) if (one.ground === ground) one.until ??= tick;
}

function finishing(state: CaseState | undefined): readonly CaseCommand[] {
  const open = (state?.tasks ?? []).filter(isOpenTask);
  return open.map(({ id }) => ({ act: 'finish-task', task: id, result: 'done', note: '' }));
}

function awakeFrom(awake: readonly number[], tick: number): number | undefined {
  return awake.find((each) => each >= tick);
}
