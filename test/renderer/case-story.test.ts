// The story of a case: mails, what was told and internal notes in time order; what was taken back is marked, not gone.

import { describe, expect, it } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { CaseView, JournalRow, MessageView } from '#core/desk/views.ts';
import { storyOf } from '#renderer/screens/case/conversation/story-of.ts';
import { rungOf } from '#renderer/screens/case/context/identity-rung.ts';
import { nextActOf } from '#renderer/screens/case/next-act.ts';
import { taskGroups } from '#renderer/screens/case/tasks/task-groups.ts';
import { addresseeOf, toldIn } from '#renderer/screens/case/told.ts';

const zone = 'Europe/Paris';

function row(seq: number, at: string, event: Partial<JournalEvent>): JournalRow {
  return { seq, at: at as Instant, by: 'user', subject: 'c1', event: event as JournalEvent };
}

function mail(id: string, receivedAt: string): MessageView {
  return { id, receivedAt } as unknown as MessageView;
}

const answered = {
  act: 'case.answered',
  rights: ['access'],
  answer: { on: '2026-03-06', channel: 'post', format: undefined },
} as unknown as JournalEvent;

describe('the story of a case', () => {
  const view = {
    note: 'asked at the counter',
    receivedDay: '2026-03-05' as Day,
    messages: [mail('m1', '2026-03-05T09:00:00+01:00'), mail('m2', '2026-03-08T09:00:00+01:00')],
  };

  it('has notes among the mails in time order, and what was told on the day on which it was told', () => {
    const story = storyOf(
      view,
      [
        row(3, '2026-03-05T12:00:00+01:00', { act: 'case.noted', text: 'called' }),
        // Recorded two days after the letter left.
        row(4, '2026-03-08T10:00:00+01:00', answered),
      ],
      zone,
    );
    expect(story.map(({ key }) => key)).toEqual(['opening', 'm1', 'n3', 't4', 'm2']);
  });

  it('goes by the legal time of the case: a note after midnight there belongs to the next day', () => {
    const story = storyOf(view, [row(3, '2026-03-05T23:30:00Z', { act: 'case.noted', text: 'late' })], zone);
    expect(story.find(({ key }) => key === 'n3')?.on).toBe('2026-03-06');
  });

  it('keeps what was taken back, and marks it', () => {
    const rows = [
      row(3, '2026-03-05T12:00:00+01:00', { act: 'case.noted', text: 'slip' }),
      row(4, '2026-03-05T12:01:00+01:00', { act: 'case.retracted', seq: 3 }),
      row(5, '2026-03-05T12:02:00+01:00', answered),
    ];
    expect(storyOf(view, rows, zone).find(({ key }) => key === 'n3')).toMatchObject({ isTakenBack: true });
    expect(toldIn(rows, zone)).toMatchObject([{ seq: 5, isTakenBack: false }]);
  });

  it('has nothing of what was erased', () => {
    expect(toldIn([{ ...row(3, '2026-03-05T12:00:00Z', answered), event: undefined }], zone)).toEqual([]);
  });
});

describe('whom an answer goes to', () => {
  const requester = { name: 'Agent', address: 'agent@example.org' };
  const dataSubject = { name: 'Anna', address: '' };

  it('is the requester, unless the authority says the data subject (EDPB Guidelines 01/2022 §80)', () => {
    expect(addresseeOf({ requester, dataSubject, authority: undefined })).toBe(requester);
    const authority = { proof: 'mandate', scope: '', until: undefined, answerTo: 'data-subject' } as const;
    expect(addresseeOf({ requester, dataSubject, authority })).toBe(dataSubject);
  });
});

describe('the rung of the identity check', () => {
  const check = { doubt: undefined, asks: [], documents: [], documentsSeen: 0, verdict: undefined };
  const ask = { method: 'known-contact', on: '2026-03-06' as Day, why: '' } as const;
  const document = { id: 'd1', attachment: undefined, receivedOn: '2026-03-07' as Day };

  it.each([
    ['not-doubted', { identity: 'not-doubted', identityCheck: check }],
    ['doubted', { identity: 'doubted', identityCheck: check }],
    ['asked', { identity: 'doubted', identityCheck: { ...check, asks: [ask] } }],
    ['answered', { identity: 'doubted', identityCheck: { ...check, asks: [ask], documents: [document] } }],
    ['settled', { identity: 'not-proven', identityCheck: { ...check, asks: [ask] } }],
  ] as const)('is %s by what was recorded', (rung, given) => {
    expect(rungOf(given)).toBe(rung);
  });
});

describe('the next act of a case', () => {
  const decided = { decision: { kind: 'granted', note: '' }, duties: {} };
  const told = { ...decided, answer: { on: '2026-03-06', channel: 'mail' } };

  function caseWith(part: object): CaseView {
    return {
      phase: 'open',
      identity: 'not-doubted',
      rights: ['access'],
      work: {},
      tasks: [],
      letters: [],
      suspensions: [],
      urgency: 'soon',
      blocked: { acts: {}, grants: {} },
      ...part,
    } as unknown as CaseView;
  }

  it.each([
    ['identity', { identity: 'doubted', work: { access: decided } }],
    ['decide', {}],
    ['acknowledge', { urgency: 'on-track' }],
    ['decide', { urgency: 'on-track', letters: [{}] }],
    ['answer', { work: { access: decided } }],
    ['close', { work: { access: told } }],
    ['work', { work: { access: decided }, blocked: { acts: {}, grants: { access: { code: 'duties-open' } } } }],
    [undefined, { phase: 'closed' }],
  ])('is %s', (kind, part) => {
    expect(nextActOf(caseWith(part))?.kind).toBe(kind);
  });
});

describe('the tasks of a case', () => {
  const task = (id: string, right: string, name: string, state: string) => ({ id, right, name, state });
  const view = {
    rights: ['access', 'erasure'],
    tasks: [
      task('t1', 'access', 'Archive', 'finished'),
      task('t2', 'access', 'Mail', 'planned'),
      task('t3', 'erasure', 'Archive', 'planned'),
    ],
  } as unknown as CaseView;

  it('lie under their rights or under their systems, with what is done of each', () => {
    const counts = (by: 'right' | 'system') =>
      taskGroups(view, by).map(({ name, done, tasks }) => `${name} ${done}/${tasks.length}`);
    expect(counts('right')).toEqual(['access 1/2', 'erasure 0/1']);
    expect(counts('system')).toEqual(['Archive 1/2', 'Mail 0/1']);
  });
});
