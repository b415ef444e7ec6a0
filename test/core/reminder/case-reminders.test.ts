// What a case reminds of, day by day: the steps before its deadline, what the person was asked, tasks, letters, holds.

import { describe, expect, test } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { LetterId } from '#core/base/id.ts';
import { evolve } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';
import { dueOfCase } from '#core/desk/clock-of.ts';
import { usualStages, type OutboxFact, type Reminder } from '#core/desk/reminder-views.ts';
import { caseReminders } from '#core/reminder/case-reminders.ts';
import type { CaseFacts } from '#core/reminder/facts.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { answer, grant, settleAll, tell, type Story } from '#test/support/case-story.ts';
import { acts } from '#test/support/sample-acts.ts';
import { contextOn } from '#test/support/sample-case.ts';
import { sampleController } from '#test/support/sample-controller.ts';

const france = (() => {
  const calendar = calendarOf('FR');
  if (!calendar.ok) throw new Error('no calendar of France');
  return calendar.value;
})();

interface Beside {
  readonly drafts?: CaseFacts['drafts'];
  readonly outbox?: readonly OutboxFact[];
}

/** At noon in Paris. */
function on(state: CaseState, day: string, { drafts = [], outbox = [] }: Beside = {}): readonly Reminder[] {
  const { reading } = contextOn(state, day);
  const facts: CaseFacts = {
    state,
    today: day as Day,
    due: dueOfCase(state, reading),
    noticeBy: reading.noticeBy,
    calendar: france,
    drafts,
  };
  return caseReminders(facts, { now: `${day}T10:00:00.000Z` as Instant, stages: usualStages, outbox });
}

const kinds = (reminders: readonly Reminder[]) => reminders.map(({ kind }) => kind);
const find = (reminders: readonly Reminder[], kind: Reminder['kind']) => reminders.find((one) => one.kind === kind);
const acknowledged = { act: 'case.letter-left', way: 'mail', to: [], subject: '', headerId: undefined } as const;
const left = (state: CaseState, kind: 'acknowledgement' | 'completion', letter: string): CaseState =>
  evolve(state, {
    ...acknowledged,
    letter: letter as LetterId,
    kind,
    language: 'nl',
    template: { kind, language: 'nl', version: 0 },
    sha256: '',
    files: [],
    on: '2026-03-06' as Day,
  });
/** Received on 5 March 2026, due on Tuesday 7 April; its receipt was acknowledged. */
const story = (days: Story['days'] = []) => left(tell({ days }), 'acknowledgement', 'l1');

describe('the deadline of an answer (GDPR Art. 12(3))', () => {
  test.each([
    ['2026-03-23', undefined],
    ['2026-03-24', '14d'],
    ['2026-03-30', '14d'],
    ['2026-03-31', '7d'],
    ['2026-04-04', '3d'],
    ['2026-04-06', '1d'],
    ['2026-04-07', '0d'],
  ])('is told at 14, 7, 3 and 1 days and on its own: on %s at %s', (day, stage) => {
    expect(find(on(story(), day), 'due')?.stage).toBe(stage);
  });

  test('is overdue from the day after on, and then no longer only near', () => {
    const late = on(story(), '2026-04-08');
    expect(kinds(late)).toEqual(['overdue']);
    expect(late[0]).toMatchObject({ days: -1, level: 'overdue', stage: 'late', ref: 'SAM-2026-0001' });
  });

  test('moves with an extension that was told, which then is the last one to tell', () => {
    const extended = story([['2026-03-20', acts.extend]]);
    expect(on(extended, '2026-04-07')).toEqual([]);
    expect(on(extended, '2026-06-04')).toMatchObject([{ kind: 'due', due: '2026-06-05', days: 1 }]);
  });

  test('reminds of nothing once the person was answered or gave the right up', () => {
    const answered = story([['2026-03-10', grant('access'), ...settleAll('access'), answer(['access'])]]);
    const withdrawn = story([['2026-03-10', acts['withdraw-right']]]);
    for (const state of [answered, withdrawn]) expect(on(state, '2026-04-08')).toEqual([]);
    expect(on(story([['2026-03-10', acts.discard]]), '2026-04-08')).toEqual([]);
  });
});

describe('the last day to announce an extension (GDPR Art. 12(3))', () => {
  test.each([
    ['2026-03-30', undefined],
    ['2026-03-31', '7d'],
    ['2026-04-04', '3d'],
    ['2026-04-06', '1d'],
    ['2026-04-07', '0d'],
    ['2026-04-08', undefined],
  ])('is told at 7, 3 and 1 days and on its own, not afterwards: on %s at %s', (day, stage) => {
    expect(find(on(story(), day), 'notice')?.stage).toBe(stage);
  });

  test('is not told where the answer is ready to leave', () => {
    const ready = story([['2026-03-10', grant('access'), ...settleAll('access')]]);
    expect(kinds(on(ready, '2026-04-06'))).toEqual(['due']);
  });
});

describe('what the person was asked', () => {
  test('is told after 7 and 14 days without an answer (GDPR Art. 12(6); recital 63)', () => {
    const asked = story([['2026-03-10', acts['doubt-identity'], acts['ask-identity'], acts['ask-clarification']]]);
    expect(kinds(on(asked, '2026-03-16'))).toEqual([]);
    expect(on(asked, '2026-03-17')).toMatchObject([
      { kind: 'identity-awaited', stage: '7d', due: '2026-03-17', days: 0 },
      { kind: 'clarification-awaited', stage: '7d' },
    ]);
    expect(find(on(asked, '2026-03-24'), 'identity-awaited')?.stage).toBe('14d');
  });

  test('is not told once it was answered', () => {
    const answered = story([
      ['2026-03-10', acts['ask-clarification']],
      ['2026-03-12', acts['receive-clarification']],
    ]);
    expect(kinds(on(answered, '2026-03-23'))).toEqual([]);
  });
});

describe('tasks at systems and recipients', () => {
  const planned: Story = { profile: sampleController, days: [['2026-03-06', { act: 'plan-tasks' }]] };
  const ask = (state: CaseState, day: string): CaseState =>
    evolve(state, { act: 'case.task-asked', task: state.tasks[0]?.id ?? '', on: day as Day });

  test('are chased a week after the last word, and when three days are left', () => {
    const state = left(tell(planned), 'acknowledgement', 'l1');
    expect(state.tasks.length).toBeGreaterThan(0);
    const asked = ask(state, '2026-03-10');
    expect(find(on(asked, '2026-03-16'), 'task')).toBeUndefined();
    expect(find(on(asked, '2026-03-17'), 'task')).toMatchObject({ due: '2026-03-17', count: 1 });
    const late = ask(state, '2026-04-01');
    expect(find(on(late, '2026-04-03'), 'task')).toBeUndefined();
    expect(find(on(late, '2026-04-04'), 'task')).toMatchObject({ due: '2026-04-04' });
  });
});

describe('letters', () => {
  test('an acknowledgement is missed two working days after receipt, for ten days', () => {
    const state = tell({});
    // Received on a Thursday.
    expect(kinds(on(state, '2026-03-08'))).toEqual([]);
    expect(kinds(on(state, '2026-03-09'))).toEqual(['acknowledgement']);
    expect(kinds(on(state, '2026-03-16'))).toEqual([]);
    expect(kinds(on(story(), '2026-03-09'))).toEqual([]);
  });

  test('a draft is told after a day; a mail after an hour in the outbox, or at once when it was refused', () => {
    const draft = (changedAt: string) => ({ drafts: [{ letter: 'l2', changedAt: changedAt as Instant }] });
    expect(kinds(on(story(), '2026-03-12', draft('2026-03-11T11:00:00.000Z')))).toEqual([]);
    expect(on(story(), '2026-03-12', draft('2026-03-11T09:00:00.000Z'))).toMatchObject([
      { kind: 'letter-unsent', stage: 'draft', isPressing: false },
    ]);
    const leaving = (state: OutboxFact['state'], queuedAt: string) => ({
      ...draft('2026-03-01T09:00:00.000Z'),
      outbox: [{ ref: 'SAM-2026-0001', letter: 'l2', state, queuedAt: queuedAt as Instant }],
    });
    const at = (state: OutboxFact['state'], queuedAt: string) => on(story(), '2026-03-12', leaving(state, queuedAt));
    expect(at('waiting', '2026-03-12T09:30:00.000Z')).toEqual([]);
    expect(at('waiting', '2026-03-12T08:30:00.000Z')).toMatchObject([{ kind: 'letter-unsent', isPressing: true }]);
    expect(at('refused', '2026-03-12T09:59:00.000Z')).toMatchObject([{ kind: 'letter-unsent', stage: 'refused' }]);
    expect(at('unsure', '2026-03-12T09:59:00.000Z')).toMatchObject([{ kind: 'letter-stuck', stage: 'unsure' }]);
  });

  test('one that came back is told until another of its kind left, also when the case was closed on it', () => {
    const answered = story([
      ['2026-03-10', grant('access'), ...settleAll('access'), answer(['access'])],
      ['2026-03-10', acts.close],
    ]);
    const sent = left(answered, 'completion', 'l2');
    expect(kinds(on(sent, '2026-03-12'))).toEqual([]);
    const bounced = evolve(sent, {
      act: 'case.letter-bounced',
      letter: 'l2' as LetterId,
      messageId: sent.messageIds[0] ?? ('' as never),
      recipient: '',
      status: '5.1.1',
      isFinal: true,
    });
    expect(on(bounced, '2026-03-12')).toMatchObject([{ kind: 'letter-stuck', stage: 'bounced' }]);
    expect(kinds(on(left(bounced, 'completion', 'l3'), '2026-03-12'))).toEqual([]);
  });
});

test('a hold is looked at again from the day on that was set for it (GDPR Art. 17(3)(e))', () => {
  const held = story([
    ['2026-03-10', grant('access'), ...settleAll('access'), answer(['access'])],
    ['2026-03-11', acts.close, acts.hold],
  ]);
  expect(on(held, '2026-08-31')).toEqual([]);
  expect(on(held, '2026-09-01')).toMatchObject([{ kind: 'hold-review', days: 0 }]);
});

describe('what was put off', () => {
  const snooze = (until: string) =>
    story([['2026-03-25', { act: 'snooze-reminder', reminder: 'due', until: until as Day, reason: 'Legal answers' }]]);

  test('is silent until its day, then told again at whatever step it is', () => {
    const state = snooze('2026-03-28');
    expect(find(on(state, '2026-03-27'), 'due')?.snoozed).toEqual({ until: '2026-03-28', reason: 'Legal answers' });
    const back = find(on(state, '2026-03-28'), 'due');
    expect([back?.snoozed, back?.stage]).toEqual([undefined, '14d 2026-03-28']);
  });

  test('never outlasts a deadline that came nearer meanwhile (GDPR Art. 12(3))', () => {
    const state = snooze('2026-04-06');
    const nearer = evolve(state, {
      act: 'case.receipt-corrected',
      receivedDay: '2026-02-27' as Day,
      reason: 'by post',
    });
    // Due on 27 March now.
    expect(find(on(nearer, '2026-03-26'), 'due')?.snoozed).toBeUndefined();
    expect(find(on(nearer, '2026-03-28'), 'overdue')?.snoozed).toBeUndefined();
  });

  test('cannot be put off any more the day before, and one that is late only to tomorrow', () => {
    expect(find(on(story(), '2026-04-06'), 'due')?.snoozeLatest).toBeUndefined();
    expect(find(on(story(), '2026-04-05'), 'due')?.snoozeLatest).toBe('2026-04-06');
    expect(find(on(story(), '2026-04-10'), 'overdue')?.snoozeLatest).toBe('2026-04-11');
  });
});

describe('a case that is with a deputy', () => {
  const tellings = { log: 'l'.repeat(22), sha256: '', lines: [] } as const;
  const guest = (): CaseState => {
    const own = tell({ days: [] });
    const came = {
      head: '',
      theirs: {},
      caseId: own.id,
      from: 'KRAAFT',
      on: '2026-03-06' as Day,
      until: '2026-03-27' as Day,
    };
    return evolve(own, { act: 'case.taken-over', ...tellings, ...came });
  };

  test('reminds at home of its deadline alone (GDPR Art. 12(3), 24): nothing else can be done there', () => {
    const away = evolve(tell({ days: [] }), {
      act: 'case.handed-over',
      to: 'R. Plaatsvervanger',
      reason: 'verlof',
      until: '2026-03-27' as Day,
      on: '2026-03-06' as Day,
      sha256: '',
      head: '',
    });
    const drafts = [{ letter: 'l2', changedAt: '2026-03-06T10:00:00.000Z' as Instant }];
    expect(kinds(on(tell({ days: [] }), '2026-03-12', { drafts }))).toEqual(['acknowledgement', 'letter-unsent']);
    expect(kinds(on(away, '2026-03-12', { drafts }))).toEqual([]);
    expect(kinds(on(away, '2026-04-06'))).toContain('due');
  });

  test('reminds the deputy as long as it is there, and of nothing once it was given back', () => {
    expect(kinds(on(guest(), '2026-04-08'))).toContain('overdue');
    const returned = evolve(guest(), { act: 'case.given-back', on: '2026-03-27' as Day });
    expect(kinds(on(returned, '2026-04-08'))).toEqual([]);
  });
});
