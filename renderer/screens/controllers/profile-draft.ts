// A controller's profile while a person writes it: days and numbers as typed, everything else as it will be kept.

import type { Day } from '#core/base/day.ts';
import type { ControllerView } from '#core/desk/views.ts';
import type { ControllerProfile, PolicyVersion, RetentionRule } from '#core/law/controller.ts';
import { typedDay } from '../../parts/typed-day.ts';
import { entryId } from './entry-id.ts';

type CaseCounts = Pick<ControllerView, 'openCases' | 'closedCases'>;

export interface TypedDay {
  readonly day: string;
  readonly name: string;
}

/** Both empty: no period is stated. */
export interface TypedRule extends Omit<RetentionRule, 'period'> {
  readonly period: { readonly years: string; readonly months: string };
}

export interface TypedVersion extends Omit<PolicyVersion, 'from' | 'until'> {
  readonly from: string;
  readonly until: string;
}

export interface ProfileDraft extends Omit<
  ControllerProfile,
  'addedDays' | 'minimumAge' | 'retention' | 'caseRetention' | 'policies'
> {
  readonly addedDays: readonly TypedDay[];
  readonly minimumAge: string;
  readonly retention: readonly TypedRule[];
  readonly caseRetention: { readonly years: string; readonly yearsAfterObjection: string };
  readonly policies: readonly TypedVersion[];
}

/** Takes a profile with more to it, such as the desk's view of one, and leaves the rest behind. */
export function draftOf(profile: ControllerProfile): ProfileDraft {
  const { years, yearsAfterObjection } = profile.caseRetention;
  return {
    ...profileOnly(profile),
    addedDays: profile.addedDays,
    minimumAge: textOf(profile.minimumAge),
    retention: profile.retention.map(({ period, ...rule }) => ({
      ...rule,
      period: { years: textOf(period?.years), months: textOf(period?.months) },
    })),
    caseRetention: { years: textOf(years), yearsAfterObjection: textOf(yearsAfterObjection) },
    policies: profile.policies.map(({ from, until, ...version }) => ({ ...version, from, until: until ?? '' })),
  };
}

/**
 * The profile that the draft stands for. What cannot be read crosses as it is, so that the desk, which judges profiles,
 * names the field.
 */
export function profileOf(draft: ProfileDraft): ControllerProfile {
  return {
    ...draft,
    addedDays: draft.addedDays.map(({ day, name }) => ({ day: dayOf(day), name })),
    minimumAge: draft.minimumAge.trim() === '' ? undefined : numberOf(draft.minimumAge),
    purposes: named(draft.purposes, ({ name }) => name),
    systems: named(draft.systems, ({ name }) => name),
    recipients: named(draft.recipients, ({ name }) => name),
    retention: named(draft.retention, ({ data }) => data).map(({ period, ...rule }) => ({
      ...rule,
      period: isStated(period) ? { years: numberOf(period.years), months: numberOf(period.months) } : undefined,
    })),
    caseRetention: {
      years: numberOf(draft.caseRetention.years),
      yearsAfterObjection: numberOf(draft.caseRetention.yearsAfterObjection),
    },
    policies: draft.policies.map(({ from, until, ...version }) => ({
      ...version,
      from: dayOf(from),
      until: until.trim() === '' ? undefined : dayOf(until),
    })),
  };
}

export function isStated({ years, months }: TypedRule['period']): boolean {
  return years.trim() !== '' || months.trim() !== '';
}

/** The desk's view of a controller counts its cases; a profile has no place for that. */
function profileOnly(profile: ControllerProfile & Partial<CaseCounts>): ControllerProfile {
  const { openCases: _open, closedCases: _closed, ...rest } = profile;
  return rest;
}

/** Gives entries that have none yet an id of their name. */
function named<T extends { readonly id: string }>(entries: readonly T[], nameOf: (entry: T) => string): readonly T[] {
  const taken = new Set(entries.map(({ id }) => id).filter(Boolean));
  return entries.map((entry) => {
    if (entry.id !== '') return entry;
    const id = entryId(nameOf(entry), taken);
    taken.add(id);
    return { ...entry, id };
  });
}

function dayOf(typed: string): Day {
  return typedDay(typed) ?? (typed.trim() as Day);
}

/** An empty number is nought where its twin is filled in; what is no whole number is one that the desk refuses. */
function numberOf(typed: string): number {
  return /^\d*$/.test(typed.trim()) ? Number(typed.trim()) : -1;
}

function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
