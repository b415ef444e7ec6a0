// The dates that a controller may argue for when it asked the person who they are or what they mean: never the safe ones.

import { addDays, daysBetween } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';

import type { Calendar, CountryCode } from './calendar.ts';
import { pausedDays } from './paused-days.ts';
import type { Pause } from './paused-days.ts';
import { rolled } from './period.ts';
import type { Period } from './period.ts';
import type { Step } from './step.ts';
import { lastPromptDay, promptDays } from './suspension.ts';
import type { Suspension, SuspensionGround } from './suspension.ts';

/** The clock with its pauses. It stands beside the safe dates and never replaces them. */
export interface ArguableClock {
  /** Whole days of all pauses, none counted twice. */
  readonly days: number;
  /** True while a pause has no end: the dates are those as of the day that was asked for. */
  readonly isRunning: boolean;
  /** The nominal days plus the days of the pauses, before any roll. */
  readonly nominalDue: Day;
  readonly due: Day;
  readonly nominalExtendedDue: Day;
  readonly extendedDue: Day;
  readonly steps: readonly Step[];
}

const suspension159 = 'EDPB Guidelines 01/2022 §159';

/**
 * The arguable clock of a request; undefined when no pause counts. No text says how a pause is counted: whole days are
 * added to the nominal end of the month and of the three months, and the sum is rolled once. A pause that is still
 * running counts up to `asOf`, and no day without it.
 */
export function arguableClock(input: {
  readonly receivedDay: Day;
  readonly suspensions: readonly Suspension[];
  readonly asOf: Day | undefined;
  readonly month: Period;
  readonly threeMonths: Period;
  readonly isExtended: boolean;
  readonly calendar: Calendar;
}): ArguableClock | undefined {
  const { receivedDay, asOf, month, threeMonths, isExtended, calendar } = input;
  if (input.suspensions.length === 0) return undefined;
  const latest = lastPromptDay(receivedDay);
  const counting = input.suspensions
    .filter(({ askedOn }) => askedOn <= latest)
    .toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : 1));
  if (counting.length === 0) return undefined;

  const pauses = counting.map((suspension) => pauseOf(suspension, asOf));
  const days = pausedDays(pauses);
  const [first, extended] = [month, threeMonths].map((period) => withDays(period, days, calendar)) as [Period, Period];
  const [inForce, safe] = isExtended ? [extended, threeMonths] : [first, month];
  return {
    days,
    isRunning: counting.some(({ answeredOn }) => answeredOn === undefined),
    nominalDue: first.nominalDue,
    due: first.due,
    nominalExtendedDue: extended.nominalDue,
    extendedDue: extended.due,
    steps: [
      ...counting.map((suspension) => stepOf(suspension, asOf, calendar.country)),
      ...(pauses.length > 1
        ? [
            totalOf(
              pauses.map(({ to }) => to),
              days,
            ),
          ]
        : []),
      ...first.steps,
      ...extended.steps,
      {
        code: 'arguable-due',
        article: suspension159,
        months: inForce.months,
        day: inForce.due,
        safeDay: safe.due,
      },
    ],
  };
}

/** A step for each suspension that was asked for too late to count. */
export function stepsOfLateAsks(
  receivedDay: Day,
  suspensions: readonly Suspension[],
  country: CountryCode,
): readonly Step[] {
  if (suspensions.length === 0) return [];
  const latest = lastPromptDay(receivedDay);
  return suspensions
    .filter(({ askedOn }) => askedOn > latest)
    .map(({ ground, askedOn }) => {
      const article = articleOf(ground, country);
      return { code: 'suspension-not-arguable', article, ground, day: askedOn, latest, promptDays };
    });
}

function pauseOf({ askedOn, answeredOn }: Suspension, asOf: Day | undefined): Pause {
  const to = answeredOn ?? asOf ?? askedOn;
  return { from: askedOn, to: to < askedOn ? askedOn : to };
}

function stepOf(suspension: Suspension, asOf: Day | undefined, country: CountryCode): Step {
  const { ground, answeredOn } = suspension;
  const { from, to } = pauseOf(suspension, asOf);
  const code = answeredOn === undefined ? 'suspension-running' : 'suspended';
  return { code, article: articleOf(ground, country), ground, from, day: to, days: daysBetween(from, to) };
}

function totalOf(ends: readonly Day[], days: number): Step {
  return { code: 'suspension-total', article: suspension159, day: ends.toSorted().at(-1) as Day, days };
}

function withDays({ months, nominalDue }: Period, days: number, calendar: Calendar): Period {
  const day = addDays(nominalDue, days);
  return rolled(day, months, calendar, {
    code: 'days-added',
    article: suspension159,
    months,
    from: nominalDue,
    days,
    day,
  });
}

/** Only France has the suspension in a statute, and only for doubts about identity. */
function articleOf(ground: SuspensionGround, country: CountryCode): string {
  if (ground === 'clarification') return `GDPR recital 63; ${suspension159}`;
  const isFrench = country === 'FR' || country.startsWith('FR-');
  return `GDPR Art. 12(6); ${suspension159}${isFrench ? '; Décret 2019-536 Art. 77' : ''}`;
}
