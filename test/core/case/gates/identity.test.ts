// The identity check: in doubt only with a ground, asked no more than needed, and no document left once it is decided.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { identityMethods, isIntrusive } from '#core/law/identity-method.ts';
import { tell } from '#test/support/case-story.ts';
import { checkRows, type GateRow } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { contextOn, firstMessage, secondMessage } from '#test/support/sample-case.ts';

const day = (text: string) => text as Day;
const doubt = acts['doubt-identity'];
const ask = acts['ask-identity'];
const doubted = { days: [['2026-03-06', doubt]] } as const;

describe('the doubt', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(6): has a ground, and a day',
      act: doubt,
      leads: [{ act: 'case.identity-doubted', ground: doubt.ground, on: day('2026-03-20') }],
    },
    {
      name: 'GDPR Art. 12(6): without a ground it is not reasonable',
      act: { ...doubt, ground: '  ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 12(6): comes once at a time',
      story: doubted,
      act: doubt,
      blockedBy: { code: 'identity-already-doubted' },
    },
    {
      name: 'GDPR Art. 12(6): may come back after a verdict',
      story: { days: [['2026-03-06', doubt, acts['verify-identity']]] },
      act: doubt,
      leads: [{ act: 'case.identity-doubted' }],
    },
    ...([ask, acts['verify-identity'], acts['reject-identity']] as const).map((act): GateRow => ({
      name: `GDPR Art. 12(6): comes before ${act.act}`,
      act,
      blockedBy: { code: 'identity-not-doubted' },
      rule: 'GDPR Art. 12(6)',
    })),
  ]);
});

describe('asking', () => {
  checkRows([
    ...identityMethods.map((method): GateRow => ({
      name: `EDPB Guidelines 01/2022 §65-75: ${method} ${isIntrusive(method) ? 'is no first means' : 'may come first'}`,
      story: doubted,
      act: { ...ask, method },
      ...(isIntrusive(method)
        ? {
            blockedBy: { code: 'identity-lesser-means-first' as const },
            rule: 'GDPR Art. 5(1)(c); EDPB Guidelines 01/2022 §65-75',
          }
        : { leads: [{ act: 'case.identity-asked' as const, method, why: '' }] }),
    })),
    {
      name: 'EDPB Guidelines 01/2022 §73-76: a document first says why nothing less does',
      story: doubted,
      act: { ...ask, method: 'masked-document', why: 'no account, no known address' },
      leads: [{ act: 'case.identity-asked', method: 'masked-document', why: 'no account, no known address' }],
    },
    {
      name: 'EDPB Guidelines 01/2022 §73-76: a document comes after another means',
      story: { days: [['2026-03-06', doubt, ask]] },
      act: { ...ask, method: 'masked-document' },
      leads: [{ act: 'case.identity-asked', method: 'masked-document' }],
    },
    {
      name: 'EDPB Guidelines 01/2022 §73-76: a document is no lesser means than another document',
      story: { days: [['2026-03-06', doubt, { ...ask, method: 'masked-document', why: 'no account' }]] },
      act: { ...ask, method: 'masked-document' },
      blockedBy: { code: 'identity-lesser-means-first' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §73-76: lesser means of an earlier doubt do not count for a new one',
      story: { days: [['2026-03-06', doubt, ask, acts['verify-identity'], doubt]] },
      act: { ...ask, method: 'masked-document' },
      blockedBy: { code: 'identity-lesser-means-first' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §159: it may be recorded later than it was done',
      story: doubted,
      act: { ...ask, on: day('2026-03-05') },
      leads: [{ act: 'case.identity-asked', on: day('2026-03-05') }],
    },
    {
      name: 'EDPB Guidelines 01/2022 §159: but not before the receipt',
      story: doubted,
      act: { ...ask, on: day('2026-03-04') },
      blockedBy: { code: 'day-before-receipt', day: day('2026-03-04'), receivedDay: day('2026-03-05') },
    },
  ]);
});

describe('the verdict', () => {
  const asked = { days: [['2026-03-06', doubt, ask]] } as const;
  const held = {
    days: [
      [
        '2026-03-06',
        doubt,
        ask,
        acts['receive-identity-document'],
        { ...acts['receive-identity-document'], messageId: secondMessage, index: 2 },
      ],
    ],
  } as const;
  const gone = [
    { act: 'case.identity-document-deleted', id: 'd1', attachment: undefined },
    { act: 'case.identity-document-deleted', id: 'd2', attachment: { messageId: secondMessage, index: 2 } },
  ] as const;
  checkRows([
    {
      name: 'GDPR Art. 12(6): verified without an ask, where the person can be reached as known',
      story: doubted,
      act: acts['verify-identity'],
      leads: [{ act: 'case.identity-verified', method: 'known-contact', on: day('2026-03-20') }],
    },
    {
      name: 'GDPR Art. 12(6): by another means than those named, in words',
      story: doubted,
      act: { ...acts['verify-identity'], method: 'other', note: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 12(2): nobody fails who was asked nothing',
      story: doubted,
      act: acts['reject-identity'],
      blockedBy: { code: 'identity-not-asked' },
    },
    {
      name: 'GDPR Art. 12(2): not proven has a reason',
      story: asked,
      act: { ...acts['reject-identity'], reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 12(2): not proven after an ask',
      story: asked,
      act: acts['reject-identity'],
      leads: [{ act: 'case.identity-not-proven', reason: 'could not name the account' }],
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: verified, every copy of a document goes at once',
      story: held,
      act: acts['verify-identity'],
      leads: [{ act: 'case.identity-verified' }, ...gone],
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: not proven, every copy of a document goes at once',
      story: held,
      act: acts['reject-identity'],
      leads: [{ act: 'case.identity-not-proven' }, ...gone],
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: a close leaves none',
      story: held,
      act: { ...acts.close, outcome: 'withdrawn', note: 'by phone' },
      leads: [...gone, { act: 'case.right-withdrawn' }, { act: 'case.closed' }],
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: a discard leaves none',
      story: held,
      act: acts.discard,
      leads: [...gone, { act: 'case.discarded' }],
    },
    {
      name: 'EDPB Guidelines 01/2022 §79: one can go before, and then the others remain',
      story: held,
      act: [acts['delete-identity-document'], acts['verify-identity']],
      leads: [gone[0], { act: 'case.identity-verified' }, gone[1]],
    },
    {
      name: 'a document that is gone is gone',
      story: held,
      act: [acts['delete-identity-document'], acts['delete-identity-document']],
      blockedBy: { code: 'identity-document-unknown', id: 'd1' },
    },
    {
      name: 'a document lies in a mail of the case',
      story: { days: [['2026-03-06', acts['release-mail']]] },
      act: { ...acts['receive-identity-document'], messageId: secondMessage, index: 0 },
      blockedBy: { code: 'message-not-in-case', id: secondMessage },
    },
    {
      name: 'a document of the request itself is its first attachment where none is named',
      act: { ...acts['receive-identity-document'], messageId: firstMessage },
      leads: [
        {
          act: 'case.identity-document-received',
          document: {
            id: 'd1',
            attachment: { messageId: firstMessage, index: 0 },
            receivedOn: day('2026-03-20'),
          },
        },
      ],
    },
  ]);

  test('EDPB Guidelines 01/2022 §79: what was checked, how and when stays, and the numbers of documents go on', () => {
    const state = tell({ days: [...held.days, ['2026-03-08', acts['verify-identity']]] });
    expect(state.identityCheck).toEqual({
      doubt: { ground: doubt.ground, on: '2026-03-06' },
      asks: [{ method: 'known-contact', on: '2026-03-06', why: '' }],
      documents: [],
      documentsSeen: 2,
      verdict: { method: 'known-contact', on: '2026-03-08', note: 'called back' },
    });
  });
});

describe('EDPB Guidelines 01/2022 §159: the pause', () => {
  const answered = (...more: readonly (readonly [string, ...(typeof ask | typeof doubt)[]])[]) =>
    tell({
      opening: { receivedDay: day('2026-03-02') },
      days: [['2026-03-04', doubt, ask], ...more, ['2026-03-14', acts['verify-identity']]],
    });

  test('received 2 March 2026, asked 4 March, complete 14 March: safe 2 April, arguable 13 April', () => {
    const { reading, due } = contextOn(answered(), '2026-03-16');
    expect(reading).toMatchObject({ due: '2026-04-02', suspension: { days: 10, isRunning: false, due: '2026-04-13' } });
    // The safe day is the one in force, and the one by which an extension is told.
    expect(due).toBe('2026-04-02');
    expect(reading.noticeBy).toBe('2026-04-02');
  });

  test('example 31: a second ask belongs to the pause that the first began', () => {
    const state = answered(['2026-03-09', { ...ask, method: 'masked-document' } as unknown as typeof ask]);
    expect(state.suspensions).toEqual([{ ground: 'identity', askedOn: '2026-03-04', answeredOn: '2026-03-14' }]);
  });

  test('runs on while nothing came, and ends without proof too', () => {
    const asked = tell({ days: [['2026-03-06', doubt, ask]] });
    expect(contextOn(asked, '2026-03-16').reading.suspension).toMatchObject({ isRunning: true, days: 10 });
    const rejected = tell({
      days: [
        ['2026-03-06', doubt, ask],
        ['2026-03-16', acts['reject-identity']],
      ],
    });
    expect(rejected.suspensions).toMatchObject([{ answeredOn: '2026-03-16' }]);
  });

  test('recital 63: what the person is asked to specify pauses by itself, beside the identity', () => {
    const state = tell({
      days: [
        ['2026-03-06', acts['ask-clarification'], doubt, ask],
        ['2026-03-10', acts['receive-clarification']],
      ],
    });
    expect(state.suspensions).toEqual([
      { ground: 'clarification', askedOn: '2026-03-06', answeredOn: '2026-03-10' },
      { ground: 'identity', askedOn: '2026-03-06', answeredOn: undefined },
    ]);
  });

  test('an ask from before a corrected receipt pauses nothing', () => {
    const state = tell({
      days: [
        ['2026-03-06', doubt, ask],
        ['2026-03-12', { ...acts['correct-receipt'], receivedDay: day('2026-03-09') }],
      ],
    });
    expect(contextOn(state, '2026-03-16').reading.suspension).toBeUndefined();
  });
});
