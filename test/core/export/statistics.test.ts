// The figures of a year against a second count, made by hand from the raw events of five hundred random cases.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counted, YearFigures } from '#core/desk/register-views.ts';
import { nearestRank, overviewOf, yearFigures } from '#core/export/statistics.ts';
import { countByHand, type HandCount } from '#test/support/count-by-hand.ts';
import { deskOfWalks } from '#test/support/year-of-cases.ts';

const now = '2027-03-01T09:00:00.000Z';
const years = [2024, 2025, 2026] as const;

describe.each([1, 70_001])('five hundred random cases from seed %i', (seed) => {
  const { desk, cases } = deskOfWalks(seed, 500, now, (index) => index % 3 === 0);

  test.each(years)('are counted for %i as an independent count of their events counts them', (year) => {
    const figures = yearFigures(desk, { year, controller: undefined });
    expect(figures.received).toBeGreaterThan(80);
    expect(asHandCount(figures)).toEqual(withoutDays(countByHand(cases, year)));
    const { days } = countByHand(cases, year);
    expect(figures.days).toMatchObject({
      count: days.length,
      median: smallestCovering(days, 0.5),
      p90: smallestCovering(days, 0.9),
      longest: Math.max(...days),
    });
  });

  test('each stand in exactly one class of time, and in one month', () => {
    for (const year of years) {
      const { speed, months, received } = yearFigures(desk, { year, controller: undefined });
      expect(sum(Object.values(speed))).toBe(received);
      expect(sum(months.map((month) => month.received))).toBe(received);
      expect(months).toHaveLength(12);
    }
  });

  test('hold every class that there is, so that the comparison means something', () => {
    const seen = new Set<string>();
    for (const year of years)
      for (const [name, number] of Object.entries(yearFigures(desk, { year, controller: undefined }).speed))
        if (number > 0) seen.add(name);
    expect([...seen].toSorted()).toEqual(
      ['within-month', 'with-extension', 'late', 'withdrawn', 'closed-otherwise', 'open'].toSorted(),
    );
  });
});

test('an erasure changes no figure but those of identity, language, exceptions and grounds (GDPR recital 26)', () => {
  const before = deskOfWalks(9, 300, now);
  const after = deskOfWalks(9, 300, now, () => true);
  for (const year of years) {
    const [full, erased] = [before, after].map(({ desk }) => yearFigures(desk, { year, controller: undefined }));
    expect(erased?.erased).toBeGreaterThan(0);
    const same = (figures: YearFigures | undefined) =>
      figures && {
        received: figures.received,
        months: figures.months,
        rights: figures.rights,
        speed: figures.speed,
        days: figures.days,
        extended: figures.extensions.total,
        refused: sum(figures.refusals.map(({ whole }) => whole)),
        inPart: sum(figures.refusals.map(({ part }) => part)),
        channels: figures.channels,
        outcomes: figures.outcomes,
        open: figures.open,
      };
    expect(same(erased)).toEqual(same(full));
  }
});

test('another controller’s requests are not counted, and a year without any is empty', () => {
  const { desk } = deskOfWalks(5, 40, now);
  expect(yearFigures(desk, { year: 2025, controller: 'another' })).toMatchObject({ received: 0, days: undefined });
  expect(yearFigures(desk, { year: 2025, controller: 'another' }).open.total).toBe(0);
  expect(yearFigures(desk, { year: 2019, controller: undefined }).received).toBe(0);
  expect(overviewOf(desk, { year: 2019, controller: undefined }).years).toEqual([2027, 2026, 2025, 2024]);
});

test('a quantile by nearest rank is a value that occurred, and the smallest that covers the share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(120), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(0.1, 0.5, 0.9, 1),
      (values, share) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(nearestRank(sorted, share)).toBe(smallestCovering(values, share));
      },
    ),
  );
  expect(() => nearestRank([], 0.5)).toThrow('nothing');
});

/** By the definition: the smallest value that at least this share of all does not exceed. */
function smallestCovering(values: readonly number[], share: number): number {
  const covering = values.filter((value) => values.filter((other) => other <= value).length >= share * values.length);
  return Math.min(...covering);
}

function asHandCount(figures: YearFigures): Omit<HandCount, 'days'> {
  const { extensions } = figures;
  return {
    received: figures.received,
    erased: figures.erased,
    months: some(Object.fromEntries(figures.months.map(({ month, received }) => [month, received]))),
    rights: some(
      Object.fromEntries(
        figures.rights.flatMap(({ right, received, outcomes }) => [
          [`${right} received`, received],
          ...Object.entries(outcomes).map(([outcome, number]): [string, number] => [`${right} ${outcome}`, number]),
        ]),
      ),
    ),
    speed: some(figures.speed),
    extended: extensions.total,
    grounds: some({ complexity: extensions.complexity, number: extensions.number, unknown: extensions.unknown }),
    refusals: some(
      Object.fromEntries(
        figures.refusals.flatMap(({ ground, exception, whole, part }) => [
          [`${ground} ${exception ?? ''} whole`, whole],
          [`${ground} ${exception ?? ''} part`, part],
        ]),
      ),
    ),
    doubted: figures.identity.doubted,
    verified: figures.identity.verified,
    notProven: figures.identity.notProven,
    channels: named(figures.channels),
    languages: named(figures.languages),
    outcomes: named(figures.outcomes),
  };
}

function withoutDays({ days: _days, ...rest }: HandCount): Omit<HandCount, 'days'> {
  return rest;
}

function named(counted: readonly Counted<string>[]): Record<string, number> {
  return Object.fromEntries(counted.map(({ of, number }) => [of, number]));
}

/** Without the noughts. */
function some(counted: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counted).filter(([, number]) => number > 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
