// What of the register is asked for on the screen, and what that means at the door.

import type { Day } from '#core/base/day.ts';
import { dayOf } from '#core/base/day.ts';
import type { RegisterPhase, RegisterScope } from '#core/desk/register-views.ts';
import { typedDay } from '../../parts/typed-day.ts';

/** A year, `all`, or `days`: from one day to another. */
export type Period = `${number}` | 'all' | 'days';

export interface RegisterChoice {
  readonly period: Period;
  /** As typed; they count only for `days`. */
  readonly from: string;
  readonly until: string;
  readonly phase: RegisterPhase;
  readonly withNames: boolean;
}

export const firstChoice: RegisterChoice = { period: 'all', from: '', until: '', phase: 'all', withNames: false };

/** `controller` is an id, or empty for all. undefined while a day is half typed or the first one lies after the last. */
export function scopeOf(
  { period, from, until, phase, withNames }: RegisterChoice,
  controller: string,
): RegisterScope | undefined {
  const rest = { controller: controller === '' ? undefined : controller, phase, withNames };
  if (period === 'all') return { ...rest, from: undefined, until: undefined };
  if (period !== 'days') return { ...rest, from: dayOf(Number(period), 1, 1), until: dayOf(Number(period), 12, 31) };
  const [first, last] = [dayOr(from), dayOr(until)];
  if (first === 'unreadable' || last === 'unreadable') return undefined;
  if (first !== undefined && last !== undefined && first > last) return undefined;
  return { ...rest, from: first, until: last };
}

function dayOr(typed: string): Day | undefined | 'unreadable' {
  return typed.trim() === '' ? undefined : (typedDay(typed) ?? 'unreadable');
}

/** What the door takes: nothing that is undefined. */
export function askedScope({ controller, from, until, phase, withNames }: RegisterScope) {
  return {
    phase,
    withNames,
    ...(controller === undefined ? {} : { controller }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}
