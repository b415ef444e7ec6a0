// The dates that a suspension lets a controller argue for, and those that it never touches.

import { describe, expect, test } from 'vitest';

import { pausedDays } from '#core/clock/paused-days.ts';
import { readClockFromDay } from '#core/clock/reading.ts';
import { checkSuspension, promptDays } from '#core/clock/suspension.ts';
import type { Suspension, SuspensionGround } from '#core/clock/suspension.ts';

import { calendar, day } from './calendar-for-test.ts';

function asked(askedOn: string, answeredOn?: string, ground: SuspensionGround = 'identity'): Suspension {
  return { ground, askedOn: day(askedOn), answeredOn: answeredOn === undefined ? undefined : day(answeredOn) };
}

function read(received: string, suspensions: readonly Suspension[], more: { country?: string; asOf?: string } = {}) {
  const { country = 'FR', asOf } = more;
  return readClockFromDay({
    receivedDay: day(received),
    calendar: calendar(country),
    suspensions,
    asOf: asOf === undefined ? undefined : day(asOf),
  });
}

describe('EDPB Guidelines 01/2022 §159: the worked suspensions', () => {
  test('received 2 March, asked on the 4th, complete on the 14th: safe 2 April, arguable Sunday the 12th, so the 13th', () => {
    const { nominalDue, due, noticeBy, suspension } = read('2026-03-02', [asked('2026-03-04', '2026-03-14')]);
    expect([nominalDue, due, noticeBy]).toEqual(['2026-04-02', '2026-04-02', '2026-04-02']);
    expect(suspension).toMatchObject({ days: 10, isRunning: false, nominalDue: '2026-04-12', due: '2026-04-13' });
  });

  test('received 1 April, seven days: added to the nominal 1 May, rolled once from 8 May to 11 May', () => {
    const { due, suspension } = read('2026-04-01', [asked('2026-04-01', '2026-04-08')]);
    expect(due).toBe('2026-05-04');
    expect(suspension).toMatchObject({ nominalDue: '2026-05-08', due: '2026-05-11', extendedDue: '2026-07-08' });
  });

  test('the days are added to the nominal day and not to the rolled one', () => {
    // Nominal Friday 1 May, rolled Monday 4 May: three days make Monday 4 May again.
    expect(read('2026-04-01', [asked('2026-04-02', '2026-04-05')]).suspension?.due).toBe('2026-05-04');
  });

  test('Reg. 1182/71 Art. 3(2)(c): the month’s last day first, then the days', () => {
    // 31 January to 28 February, and three days more.
    expect(read('2026-01-31', [asked('2026-02-01', '2026-02-04')]).suspension).toMatchObject({
      nominalDue: '2026-03-03',
      nominalExtendedDue: '2026-05-03',
    });
  });

  test('no suspension, no arguable dates', () => {
    expect(read('2026-03-02', [])).not.toHaveProperty('suspension');
  });
});

describe('no suspension moves a safe date', () => {
  test('every other part of the reading is what it is without', () => {
    const { suspension, ...paused } = read('2026-03-02', [asked('2026-03-04', '2026-03-14')]);
    expect(suspension).toBeDefined();
    expect(paused).toEqual(read('2026-03-02', []));
  });
});

describe('how many days', () => {
  test('those from the day of asking to the day of the answer, none on one day', () => {
    expect(read('2026-03-02', [asked('2026-03-04', '2026-03-04')]).suspension).toMatchObject({
      days: 0,
      due: '2026-04-02',
    });
  });

  test.each<[string, readonly (readonly [string, string])[], number]>([
    ['none', [], 0],
    [
      'one after the other',
      [
        ['2026-03-04', '2026-03-06'],
        ['2026-03-08', '2026-03-09'],
      ],
      3,
    ],
    [
      'end to end',
      [
        ['2026-03-04', '2026-03-06'],
        ['2026-03-06', '2026-03-09'],
      ],
      5,
    ],
    [
      'overlapping',
      [
        ['2026-03-04', '2026-03-10'],
        ['2026-03-06', '2026-03-14'],
      ],
      10,
    ],
    [
      'one inside the other',
      [
        ['2026-03-04', '2026-03-14'],
        ['2026-03-06', '2026-03-08'],
      ],
      10,
    ],
    [
      'the same twice',
      [
        ['2026-03-04', '2026-03-14'],
        ['2026-03-04', '2026-03-14'],
      ],
      10,
    ],
    [
      'one inside, then one beyond',
      [
        ['2026-03-04', '2026-03-14'],
        ['2026-03-05', '2026-03-06'],
        ['2026-03-13', '2026-03-15'],
      ],
      11,
    ],
  ])('%s: counted once, in any order', (_name, spans, days) => {
    const pauses = spans.map(([from, to]) => ({ from: day(from), to: day(to) }));
    expect([pausedDays(pauses), pausedDays(pauses.toReversed())]).toEqual([days, days]);
  });

  test('of two grounds at once, each day counts once, and the total says so', () => {
    const { suspension } = read('2026-03-02', [
      asked('2026-03-06', '2026-03-14', 'clarification'),
      asked('2026-03-04', '2026-03-10'),
    ]);
    expect(suspension).toMatchObject({ days: 10, due: '2026-04-13' });
    expect(suspension?.steps.slice(0, 3)).toMatchObject([
      { code: 'suspended', ground: 'identity', days: 6 },
      { code: 'suspended', ground: 'clarification', days: 8 },
      { code: 'suspension-total', days: 10, day: '2026-03-14' },
    ]);
  });
});

describe('a suspension that is still running', () => {
  test('counts up to the day of reading, and says so', () => {
    const { suspension } = read('2026-03-02', [asked('2026-03-04')], { asOf: '2026-03-20' });
    expect(suspension).toMatchObject({ days: 16, isRunning: true, nominalDue: '2026-04-18', due: '2026-04-20' });
    expect(suspension?.steps[0]).toMatchObject({ code: 'suspension-running', from: '2026-03-04', day: '2026-03-20' });
  });

  test('counts no day before it was asked for, nor without a day of reading', () => {
    expect(read('2026-03-02', [asked('2026-03-04')], { asOf: '2026-03-03' }).suspension?.days).toBe(0);
    expect(read('2026-03-02', [asked('2026-03-04')]).suspension).toMatchObject({ days: 0, isRunning: true });
  });

  test('does not stretch one that has ended', () => {
    const ended = [asked('2026-03-04', '2026-03-06')];
    expect(read('2026-03-02', ended, { asOf: '2026-03-20' }).suspension).toMatchObject({ days: 2, isRunning: false });
  });
});

describe('EDPB Guidelines 01/2022 §159: asked without undue delay', () => {
  test(`is asked within ${promptDays} days of receipt`, () => {
    expect(read('2026-03-02', [asked('2026-03-09', '2026-03-12')]).suspension?.days).toBe(3);
    expect(read('2026-03-02', [asked('2026-03-10', '2026-03-12')]).suspension).toBeUndefined();
  });

  test('asked later gives no arguable date, and a step among the safe ones that says why', () => {
    const { steps, suspension } = read('2026-03-02', [asked('2026-03-10', '2026-03-12')]);
    expect(suspension).toBeUndefined();
    expect(steps.slice(-2)).toMatchObject([
      { code: 'suspension-not-arguable', day: '2026-03-10', latest: '2026-03-09', promptDays },
      { code: 'due', day: '2026-04-02' },
    ]);
    expect(steps.filter(({ code }) => code !== 'suspension-not-arguable')).toEqual(read('2026-03-02', []).steps);
  });

  test('a late ask takes nothing from a prompt one', () => {
    const { steps, suspension } = read('2026-03-02', [
      asked('2026-03-20', '2026-04-20'),
      asked('2026-03-03', '2026-03-05'),
    ]);
    expect(suspension?.days).toBe(2);
    expect(steps.filter(({ code }) => code === 'suspension-not-arguable')).toHaveLength(1);
  });
});

describe('the reasoning', () => {
  const paused = [asked('2026-03-04', '2026-03-14')];

  test('goes from the pause to the arguable day, and names the safe one', () => {
    expect(read('2026-03-02', paused).suspension?.steps).toEqual([
      {
        code: 'suspended',
        article: 'GDPR Art. 12(6); EDPB Guidelines 01/2022 §159; Décret 2019-536 Art. 77',
        ground: 'identity',
        from: '2026-03-04',
        day: '2026-03-14',
        days: 10,
      },
      {
        code: 'days-added',
        article: 'EDPB Guidelines 01/2022 §159',
        months: 1,
        from: '2026-04-02',
        days: 10,
        day: '2026-04-12',
      },
      {
        code: 'rolled',
        article: 'Reg. 1182/71 Art. 3(4)',
        months: 1,
        skipped: '2026-04-12',
        because: 'sunday',
        to: '2026-04-13',
      },
      {
        code: 'days-added',
        article: 'EDPB Guidelines 01/2022 §159',
        months: 3,
        from: '2026-06-02',
        days: 10,
        day: '2026-06-12',
      },
      { code: 'not-rolled', article: 'Reg. 1182/71 Art. 3(4)', months: 3, day: '2026-06-12' },
      {
        code: 'arguable-due',
        article: 'EDPB Guidelines 01/2022 §159',
        months: 1,
        day: '2026-04-13',
        safeDay: '2026-04-02',
      },
    ]);
  });

  test('of an extended case, concludes with the three months', () => {
    const { suspension } = readClockFromDay({
      receivedDay: day('2026-03-02'),
      calendar: calendar('FR'),
      suspensions: paused,
      isExtended: true,
    });
    expect(suspension?.steps.at(-1)).toMatchObject({ months: 3, day: '2026-06-12', safeDay: '2026-06-02' });
  });

  test.each([
    ['FR', 'identity', 'GDPR Art. 12(6); EDPB Guidelines 01/2022 §159; Décret 2019-536 Art. 77'],
    ['FR-974', 'identity', 'GDPR Art. 12(6); EDPB Guidelines 01/2022 §159; Décret 2019-536 Art. 77'],
    ['NL', 'identity', 'GDPR Art. 12(6); EDPB Guidelines 01/2022 §159'],
    ['FR', 'clarification', 'GDPR recital 63; EDPB Guidelines 01/2022 §159'],
    ['NL', 'clarification', 'GDPR recital 63; EDPB Guidelines 01/2022 §159'],
  ] as const)('cites for %s and %s: %s', (country, ground, article) => {
    const late = read('2026-03-02', [asked('2026-03-20', undefined, ground)], { country });
    const prompt = read('2026-03-02', [asked('2026-03-03', undefined, ground)], { country });
    expect(late.steps.find(({ code }) => code === 'suspension-not-arguable')?.article).toBe(article);
    expect(prompt.suspension?.steps[0]?.article).toBe(article);
  });
});

describe('an impossible suspension', () => {
  test('is told apart before it is read', () => {
    const received = day('2026-03-02');
    expect(checkSuspension(asked('2026-03-01', '2026-03-04'), received)).toBe('asked-before-receipt');
    expect(checkSuspension(asked('2026-03-04', '2026-03-03'), received)).toBe('answered-before-asked');
    expect(checkSuspension(asked('2026-03-02', '2026-03-02'), received)).toBeUndefined();
    expect(checkSuspension(asked('2026-03-02'), received)).toBeUndefined();
  });

  test('is a broken invariant for the clock', () => {
    expect(() => read('2026-03-02', [asked('2026-03-01')])).toThrow(RangeError);
    expect(() => read('2026-03-02', [asked('2026-03-04', '2026-03-03')])).toThrow(RangeError);
  });
});
