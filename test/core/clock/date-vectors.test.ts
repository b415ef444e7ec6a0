// The worked dates of the oracle: every row's two due dates, and the reasoning that the row states.

import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { parseInstant } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { readClock } from '#core/clock/reading.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { Step } from '#core/clock/step.ts';

import { calendar } from './calendar-for-test.ts';

interface Vector {
  readonly id: string;
  readonly received_iso: string;
  readonly tz: string;
  readonly country: string;
  readonly one_month_due: string;
  readonly three_months_due: string;
  readonly rule: string;
}

const vectors = parse<Vector>(readFileSync(new URL('../../fixtures/date-vectors.csv', import.meta.url)), {
  columns: true,
});

/** The oracle's own words for a holiday, by our id; what it adds in brackets, by country. */
const oracleNames: Readonly<Record<string, string>> = {
  'new-year': 'New Year',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'labour-day': 'Labour Day',
  'victory-day': 'Victory 1945',
  'europe-day': 'Europe Day',
  ascension: 'Ascension',
  'all-saints': 'All Saints',
  christmas: 'Christmas',
  'second-christmas-day': '2nd Christmas Day',
  'liberation-day': 'Liberation Day',
  'german-unity-day': 'German Unity Day',
  'repentance-day': 'Repentance Day',
  'corpus-christi': 'Corpus Christi',
  'st-brigid': "St Brigid's Day",
};

const oracleRemarks: Readonly<Record<string, string>> = {
  'NL good-friday': ' (Atw 3(2))',
  'NL liberation-day': ' (Atw 3(1))',
  'FR-67 second-christmas-day': ' (Alsace-Moselle)',
  'DE-SN repentance-day': ' (Land)',
  'DE-BY corpus-christi': ' (Land)',
};

describe('Reg. 1182/71 Art. 3: the oracle’s worked dates', () => {
  test('the oracle has rows', () => expect(vectors.length).toBe(32));

  test.each(vectors)('$id: received $received_iso in $tz, $country', (vector) => {
    const reading = read(vector);
    expect([reading.due, reading.extendedDue]).toEqual([vector.one_month_due, vector.three_months_due]);
    expect(ruleOf(reading)).toBe(vector.rule);
  });
});

function read(vector: Vector): Reading {
  const receivedAt = parseInstant(vector.received_iso);
  if (receivedAt === undefined) throw new Error(`vector ${vector.id} has no instant`);
  return readClock({ receivedAt, zone: vector.tz, calendar: calendar(vector.country) });
}

/** The steps in the oracle's notation, such as `1m: clamp > roll[28 Feb Sat; 01 Mar Sun] | 3m: clamp`. */
function ruleOf(reading: Reading): string {
  return ([1, 3] as const)
    .map((months) => {
      const steps = reading.steps.filter((step) => 'months' in step && step.months === months);
      const end = steps.some((step) => step.code === 'month-end') ? 'clamp' : 'same-date';
      const skipped = steps.flatMap((step) => (step.code === 'rolled' ? [skippedDay(step, reading.country)] : []));
      return `${months}m: ${end}${skipped.length === 0 ? '' : ` > roll[${skipped.join('; ')}]`}`;
    })
    .join(' | ');
}

function skippedDay(step: Extract<Step, { code: 'rolled' }>, country: string): string {
  const weekend = { saturday: 'Sat', sunday: 'Sun', holiday: '' }[step.because];
  if (step.holiday === undefined) return `${dayAndMonth(step.skipped)} ${weekend}`;
  const { id } = step.holiday;
  const remark = oracleRemarks[`${country} ${id}`] ?? (weekend === '' ? '' : ` (${weekend})`);
  return `${dayAndMonth(step.skipped)} ${oracleNames[id] ?? id}${remark}`;
}

function dayAndMonth(day: Day): string {
  const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(new Date(day));
  return `${day.slice(8)} ${month}`;
}
