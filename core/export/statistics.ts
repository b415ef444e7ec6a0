// The figures of a year: what came in, how it ended, how long it took. Nothing in them leads to a person.

import type { Instant } from '#core/base/day.ts';
import { outcomes } from '#core/case/outcome.ts';
import { rightOutcomes } from '#core/case/right-work.ts';
import { daysLeft, urgencyOf, type Urgency } from '#core/clock/deadline.ts';
import type { Desk } from '#core/desk/ports.ts';
import {
  speeds,
  type Counted,
  type DaysFigures,
  type IdentityFigures,
  type MonthFigures,
  type RegisterOverview,
  type RefusalFigures,
  type RightFigures,
  type YearFigures,
} from '#core/desk/register-views.ts';
import { todayOf } from '#core/desk/today.ts';
import { channels } from '#core/law/channel.ts';
import { identityMethods } from '#core/law/identity-method.ts';
import { refusalGrounds } from '#core/law/refusal-ground.ts';
import { rights } from '#core/law/right.ts';
import { countedCases, speedOf, type CountedCase } from './counted-case.ts';

export interface YearChoice {
  readonly year: number;
  /** An id; all controllers where undefined. */
  readonly controller: string | undefined;
}

/** Of the requests whose day of receipt lies in the year, by the controller's calendar. */
export function yearFigures(desk: Desk, choice: YearChoice): YearFigures {
  return figuresOf(desk, choice, countedCases(desk, choice.controller));
}

function figuresOf(desk: Desk, { year, controller }: YearChoice, all: readonly CountedCase[]): YearFigures {
  const madeAt: Instant = desk.now();
  const cases = all.filter(({ line }) => line.month.startsWith(`${year}-`));
  const bySpeed = countBy(cases.map(speedOf));
  return {
    year,
    controller,
    madeAt,
    today: todayOf(desk),
    received: cases.length,
    erased: cases.filter(({ state }) => state === undefined).length,
    months: monthsOf(year, cases),
    rights: rightsOf(cases),
    speed: record(speeds, (speed) => bySpeed.get(speed) ?? 0),
    days: daysOf(cases),
    extensions: extensionsOf(cases),
    refusals: refusalsOf(cases),
    identity: identityOf(cases),
    channels: ranked(
      channels,
      cases.map(({ line }) => line.channel),
    ),
    languages: languagesOf(cases),
    outcomes: ranked(
      outcomes,
      cases.flatMap(({ line }) => line.outcome ?? []),
    ),
    open: openOf(desk, all),
  };
}

/** The years that the desk has figures of, and those of the chosen one. */
export function overviewOf(desk: Desk, choice: YearChoice): RegisterOverview {
  const all = countedCases(desk, undefined);
  const { controller } = choice;
  const meant = controller === undefined ? all : all.filter(({ line }) => line.controller === controller);
  const years = all.map(({ line }) => Number(line.month.slice(0, 4)));
  const thisYear = Number(todayOf(desk).slice(0, 4));
  return {
    years: [...new Set([thisYear, ...years])].toSorted((a, b) => b - a),
    holdsAny: years.length > 0,
    figures: figuresOf(desk, choice, meant),
  };
}

/**
 * The nearest-rank quantile (Hyndman and Fan's first definition): a value that occurred, never one between two.
 * `sorted` ascending and not empty; 0 < `share` <= 1.
 */
export function nearestRank(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1];
  if (value === undefined) throw new Error('a quantile of nothing');
  return value;
}

function monthsOf(year: number, cases: readonly CountedCase[]): readonly MonthFigures[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const own = cases.filter(({ line }) => line.month === month);
    const used = countBy(own.flatMap(({ line }) => line.rights.map(({ right }) => right)));
    return { month, received: own.length, byRight: Object.fromEntries(used) };
  });
}

function rightsOf(cases: readonly CountedCase[]): readonly RightFigures[] {
  const used = cases.flatMap(({ line }) => line.rights);
  return rights.flatMap((right) => {
    const own = used.filter((one) => one.right === right);
    const ended = countBy(own.map(({ outcome }) => outcome ?? 'open'));
    return own.length === 0
      ? []
      : [
          {
            right,
            received: own.length,
            outcomes: record([...rightOutcomes, 'open'] as const, (outcome) => ended.get(outcome) ?? 0),
          },
        ];
  });
}

function daysOf(cases: readonly CountedCase[]): DaysFigures | undefined {
  const taken = cases
    .filter((one) => ['within-month', 'with-extension', 'late'].includes(speedOf(one)))
    .flatMap(({ line }) => line.daysTaken ?? [])
    .toSorted((a, b) => a - b);
  const longest = taken.at(-1);
  if (longest === undefined) return undefined;
  return { count: taken.length, median: nearestRank(taken, 0.5), p90: nearestRank(taken, 0.9), longest };
}

function extensionsOf(cases: readonly CountedCase[]): YearFigures['extensions'] {
  const extended = cases.filter(({ line }) => line.isExtended);
  const grounds = countBy(extended.map(({ state }) => state?.extension?.ground ?? 'unknown'));
  return {
    total: extended.length,
    complexity: grounds.get('complexity') ?? 0,
    number: grounds.get('number') ?? 0,
    unknown: grounds.get('unknown') ?? 0,
  };
}

/** What the person was told: a decision that nobody has heard of yet is no refusal. */
function refusalsOf(cases: readonly CountedCase[]): readonly RefusalFigures[] {
  const counted = new Map<string, { -readonly [Key in keyof RefusalFigures]: RefusalFigures[Key] }>();
  for (const { line, state } of cases)
    for (const { right, outcome, ground } of line.rights) {
      if (ground === undefined || (outcome !== 'refused' && outcome !== 'partly-granted')) continue;
      const decision = state?.work[right]?.decision;
      const exception = decision !== undefined && 'refusal' in decision ? decision.refusal.exception : undefined;
      const key = `${ground} ${exception ?? ''}`;
      const entry = counted.get(key) ?? { ground, exception, whole: 0, part: 0 };
      entry[outcome === 'refused' ? 'whole' : 'part'] += 1;
      counted.set(key, entry);
    }
  return [...counted.values()].toSorted(
    (a, b) =>
      refusalGrounds.indexOf(a.ground) - refusalGrounds.indexOf(b.ground) ||
      b.whole + b.part - a.whole - a.part ||
      ((a.exception ?? '') < (b.exception ?? '') ? -1 : 1),
  );
}

function identityOf(cases: readonly CountedCase[]): IdentityFigures {
  const states = cases.flatMap(({ state }) => state ?? []);
  const doubted = states.filter(({ identity, identityCheck }) => isDoubted(identity, identityCheck.doubt));
  const settled = states.flatMap(({ identityCheck }) => identityCheck.verdict?.method ?? []);
  return {
    known: states.length,
    doubted: doubted.length,
    verified: doubted.filter(({ identity }) => identity === 'verified').length,
    notProven: doubted.filter(({ identity }) => identity === 'not-proven').length,
    pending: doubted.filter(({ identity }) => identity === 'doubted').length,
    methods: ranked(identityMethods, settled).map(({ of, number }) => ({ method: of, number })),
  };
}

function isDoubted(identity: string, doubt: unknown): boolean {
  return doubt !== undefined || identity !== 'not-doubted';
}

function languagesOf(cases: readonly CountedCase[]): readonly Counted<string>[] {
  const spoken = cases.flatMap(({ state }) => state?.language ?? []);
  return ranked([...new Set(spoken)].toSorted(), spoken);
}

function openOf(desk: Desk, cases: readonly CountedCase[]): YearFigures['open'] {
  const urgencies = cases.flatMap((one): Urgency[] => {
    const { state, due } = one;
    if (state === undefined || due === undefined || speedOf(one) !== 'open') return [];
    return [urgencyOf(daysLeft(due, todayOf(desk, state)))];
  });
  const number = countBy(urgencies);
  return {
    total: urgencies.length,
    ...record(['overdue', 'critical', 'soon', 'on-track'] as const, (urgency) => number.get(urgency) ?? 0),
  };
}

/** Those that occur, the most frequent first; equal ones in the order of `names`. */
function ranked<T extends string>(names: readonly T[], found: readonly T[]): readonly Counted<T>[] {
  const counted = countBy(found);
  return names
    .flatMap((of) => ({ of, number: counted.get(of) ?? 0 }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => b.number - a.number);
}

function countBy<T>(items: Iterable<T>): ReadonlyMap<T, number> {
  const counted = new Map<T, number>();
  for (const item of items) counted.set(item, (counted.get(item) ?? 0) + 1);
  return counted;
}

function record<K extends string, V>(keys: readonly K[], of: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
}
