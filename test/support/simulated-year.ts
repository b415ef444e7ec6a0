// Lives through 2027 hour by hour with the desk's own reminders, and compares what was told with what the oracle says.

import { calendarOf, type Calendar } from '#core/clock/calendar.ts';
import { usualChoices, usualStages } from '#core/desk/reminder-views.ts';
import type { CaseFacts, ReminderFacts } from '#core/reminder/facts.ts';
import { remindersOf } from '#core/reminder/reminders-of.ts';
import { tellNow, type Telling } from '#core/reminder/tell-now.ts';
import { contextOn } from './sample-case.ts';
import { seededChance } from './seeded-chance.ts';
import { expectedOf } from './year-oracle.ts';
import { awakeHours, dayAt, homeZone, instantAt, planCase, type Diary } from './year-plan.ts';

export interface YearReport {
  readonly cases: number;
  readonly hoursAwake: number;
  readonly mornings: number;
  readonly between: number;
  /** Reminders that were told. */
  readonly told: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Must have been told and were not. */
  readonly missed: readonly string[];
  /** Told at another hour than they had to be. */
  readonly atOtherHour: readonly string[];
  /** Told and must not have been: after the answer, while put off, in the quiet. */
  readonly surplus: readonly string[];
  readonly twice: readonly string[];
}

export function liveThroughYear(wanted: number, seed: number): YearReport {
  const chance = seededChance(seed);
  const awake = awakeHours(chance);
  const diaries = Array.from({ length: wanted }, (_, number) => planCase(number, awake, chance)).filter(
    (diary) => diary !== undefined,
  );
  const lived = live(diaries, awake);
  const expected = new Map(expectedOf(diaries, awake).map(({ key, at }) => [key, at]));
  const byKind: Record<string, number> = {};
  for (const key of lived.told.keys()) {
    const kind = key.split(' ', 1)[0] ?? '';
    byKind[kind] = (byKind[kind] ?? 0) + 1;
  }
  return {
    cases: diaries.length,
    hoursAwake: awake.length,
    mornings: lived.mornings,
    between: lived.between,
    told: lived.told.size,
    byKind,
    missed: [...expected.keys()].filter((key) => !lived.told.has(key)),
    atOtherHour: [...lived.told].flatMap(([key, at]) =>
      expected.has(key) && expected.get(key) !== at ? [`${key}: ${expected.get(key)} became ${at}`] : [],
    ),
    surplus: [...lived.told.keys()].filter((key) => !expected.has(key)),
    twice: lived.twice,
  };
}

function live(diaries: readonly Diary[], awake: readonly number[]) {
  const told = new Map<string, number>();
  const kept = new Set<string>();
  const twice: string[] = [];
  const counts = { morning: 0, between: 0 };
  const calendar = calendarFor('FR');
  for (const tick of awake) {
    const telling = tellNow(remindersOf(factsAt(diaries, tick)), {
      now: instantAt(tick),
      zone: homeZone,
      calendar,
      choices: usualChoices,
      isTold: (key) => kept.has(key),
    });
    if (telling === undefined) continue;
    counts[telling.kind] += telling.reminders.length === 0 ? 0 : 1;
    for (const key of stepsOf(telling)) {
      if (told.has(key)) twice.push(key);
      told.set(key, tick);
    }
    for (const key of telling.keys) kept.add(key);
  }
  return { told, twice, mornings: counts.morning, between: counts.between };
}

/** Without the mark that the morning's digest was given. */
function stepsOf({ keys }: Telling): readonly string[] {
  return keys.filter((key) => !key.startsWith('digest '));
}

function factsAt(diaries: readonly Diary[], tick: number): ReminderFacts {
  return {
    now: instantAt(tick),
    today: dayAt(tick, homeZone),
    zone: homeZone,
    cases: diaries.flatMap((diary) => caseAt(diary, tick) ?? []),
    erasures: [],
    requests: [],
    condition: { backup: undefined, anchor: undefined, outbox: [] },
    deskSnoozes: [],
    stages: usualStages,
  };
}

/** What the desk would gather of it: open, or closed with a letter that came back. */
function caseAt(diary: Diary, tick: number): CaseFacts | undefined {
  const state = diary.states.findLast(({ from }) => from <= tick)?.state;
  if (state === undefined) return undefined;
  if (state.phase !== 'open' && !state.letters.some(({ isBounced }) => isBounced)) return undefined;
  const known = read.get(state) ?? contextOn(state, diary.receivedDay);
  read.set(state, known);
  const { due, reading } = known;
  return {
    state,
    today: dayAt(tick, diary.zone),
    due,
    noticeBy: reading.noticeBy,
    calendar: calendarFor(diary.country),
    drafts: [],
  };
}

/** A clock is read once for each state: no suspension moves the days that count here. */
const read = new WeakMap<object, ReturnType<typeof contextOn>>();
const calendars = new Map<string, Calendar>();

function calendarFor(country: string): Calendar {
  const known = calendars.get(country);
  if (known !== undefined) return known;
  const found = calendarOf(country);
  if (!found.ok) throw new Error(`no calendar of ${country}`);
  calendars.set(country, found.value);
  return found.value;
}
