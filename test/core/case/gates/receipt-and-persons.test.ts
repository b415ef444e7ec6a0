// What a case rests on, and how it is put right: its receipt, its rights, its persons, its mails, what was asked of the person.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { answer, grant, refuse, settleAll, tell } from '#test/support/case-story.ts';
import { checkRows } from '#test/support/gate-row.ts';
import { acts } from '#test/support/sample-acts.ts';
import { contextOn, firstMessage, secondMessage } from '#test/support/sample-case.ts';

const day = (text: string) => text as Day;
const receipt = (text: string) => ({ ...acts['correct-receipt'], receivedDay: day(text) });

describe('EDPB Guidelines 01/2022 §52-56: the receipt', () => {
  checkRows([
    {
      name: 'GDPR Art. 12(3): is corrected with its reason',
      act: receipt('2026-03-02'),
      leads: [{ act: 'case.receipt-corrected', receivedDay: day('2026-03-02'), reason: 'stamp on the letter' }],
    },
    {
      name: 'GDPR Art. 12(3): today at the latest',
      act: receipt('2026-03-20'),
      leads: [{ act: 'case.receipt-corrected' }],
    },
    {
      name: 'GDPR Art. 12(3): not tomorrow',
      act: receipt('2026-03-21'),
      blockedBy: { code: 'day-in-future', day: day('2026-03-21') },
    },
    {
      name: 'Reg. 1182/71 Art. 2(1): the first year with a calendar',
      act: receipt('2000-01-01'),
      leads: [{ act: 'case.receipt-corrected' }],
    },
    {
      name: 'Reg. 1182/71 Art. 2(1): the year before it',
      act: receipt('1999-12-31'),
      blockedBy: { code: 'receipt-out-of-range', day: day('1999-12-31') },
    },
    {
      name: 'not without a reason',
      act: { ...receipt('2026-03-02'), reason: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'GDPR Art. 12(3): not after an answer: nobody was answered before they asked',
      story: { days: [['2026-03-10', refuse('access'), answer(['access'])]] },
      act: receipt('2026-03-11'),
      blockedBy: { code: 'day-before-receipt', day: day('2026-03-10'), receivedDay: day('2026-03-11') },
    },
    {
      name: 'GDPR Art. 12(3): on the day of the answer',
      story: { days: [['2026-03-10', refuse('access'), answer(['access'])]] },
      act: receipt('2026-03-10'),
      leads: [{ act: 'case.receipt-corrected' }],
    },
  ]);

  test('GDPR Art. 12(3): a correction moves every day with it', () => {
    const state = tell({ days: [['2026-03-06', receipt('2026-01-31')]] });
    expect(state).toMatchObject({ receivedDay: '2026-01-31', evidence: 'corrected' });
    expect(contextOn(state, '2026-03-06')).toMatchObject({
      due: '2026-03-02',
      reading: { nominalDue: '2026-02-28', noticeBy: '2026-03-02', extendedDue: '2026-04-30' },
    });
  });
});

describe('the rights', () => {
  checkRows([
    {
      name: 'a case has at least one',
      act: { ...acts['correct-rights'], rights: [] },
      blockedBy: { code: 'rights-missing' },
    },
    {
      name: 'each once, in legal order',
      act: { ...acts['correct-rights'], rights: ['erasure', 'access', 'erasure'] },
      leads: [{ act: 'case.rights-corrected', rights: ['access', 'erasure'] }],
    },
    {
      name: 'GDPR Art. 12(3): one that was told of stays',
      story: {
        opening: { rights: ['access', 'erasure'] },
        days: [['2026-03-10', refuse('access'), answer(['access'])]],
      },
      act: { ...acts['correct-rights'], rights: ['erasure'] },
      blockedBy: { code: 'right-answered', right: 'access' },
    },
    {
      name: 'GDPR Art. 12(3): so does one that was given up',
      story: { opening: { rights: ['access', 'erasure'] }, days: [['2026-03-10', acts['withdraw-right']]] },
      act: { ...acts['correct-rights'], rights: ['erasure'] },
      blockedBy: { code: 'right-answered', right: 'access' },
    },
    { name: 'with a reason', act: { ...acts['correct-rights'], reason: '' }, blockedBy: { code: 'reason-missing' } },
  ]);

  test('what was done about a right stays with it when another comes', () => {
    const state = tell({ days: [['2026-03-06', grant('access'), ...settleAll('access'), acts['correct-rights']]] });
    expect(state.rights).toEqual(['access', 'erasure']);
    expect(state.work.access).toMatchObject({ decision: { kind: 'granted' } });
    expect(state.work.erasure).toMatchObject({ decision: undefined, answer: undefined, duties: {} });
  });
});

describe('the persons', () => {
  const nobody = { name: ' ', address: '' };
  checkRows([
    {
      name: 'EDPB Guidelines 01/2022 §79-81: who asks for another says for whom',
      act: { ...acts['correct-persons'], dataSubject: nobody },
      blockedBy: { code: 'data-subject-missing', capacity: 'agent' },
    },
    {
      name: 'EDPB Guidelines 01/2022 §79-81: a name will do',
      act: acts['correct-persons'],
      leads: [
        { act: 'case.persons-corrected', capacity: 'agent', dataSubject: { name: 'Anna Voorbeeld', address: '' } },
      ],
    },
    {
      name: 'who asks for themselves is the data subject, whatever else is said',
      act: { ...acts['correct-persons'], capacity: 'self' },
      leads: [
        {
          act: 'case.persons-corrected',
          capacity: 'self',
          dataSubject: { name: 'Bram Anders', address: 'bram@example.net' },
        },
      ],
    },
    {
      name: 'somebody who is nobody is not',
      act: { ...acts['correct-persons'], capacity: 'self', requester: nobody },
      blockedBy: { code: 'requester-missing' },
    },
    { name: 'with a reason', act: { ...acts['correct-persons'], reason: '' }, blockedBy: { code: 'reason-missing' } },
  ]);

  test('EDPB Guidelines 01/2022 §80: an authority stays where the persons stay', () => {
    const agent = {
      capacity: 'agent',
      requester: acts['correct-persons'].requester,
      dataSubject: acts['correct-persons'].dataSubject,
    } as const;
    const state = tell({ opening: agent, days: [['2026-03-06', acts['show-authority'], acts['correct-persons']]] });
    expect(state.authority).toMatchObject({ proof: 'mandate' });
  });
});

describe('the mails', () => {
  checkRows([
    {
      name: 'the request itself cannot leave',
      act: { ...acts['release-mail'], messageId: firstMessage },
      blockedBy: { code: 'message-is-first', id: firstMessage },
    },
    {
      name: 'another can, with a reason',
      act: acts['release-mail'],
      leads: [{ act: 'case.mail-released', messageId: secondMessage }],
    },
    {
      name: 'not without one',
      act: { ...acts['release-mail'], reason: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'nor what is not in it',
      act: { ...acts['release-mail'], messageId: 'm0000000000000009' as MessageId },
      blockedBy: { code: 'message-not-in-case', id: 'm0000000000000009' as MessageId },
    },
    {
      name: 'a case that no mail opened can let every one go',
      story: { opening: { messageId: undefined, channel: 'phone', note: 'asks for a copy' } },
      act: acts['release-mail'],
      leads: [{ act: 'case.mail-released' }],
    },
    { name: 'a note has words', act: { ...acts.note, text: '\n' }, blockedBy: { code: 'reason-missing' } },
  ]);
});

describe('GDPR recital 63: what the person is asked to specify', () => {
  const asked = { days: [['2026-03-10', acts['ask-clarification']]] } as const;
  checkRows([
    {
      name: 'recital 63: is asked about something',
      act: { ...acts['ask-clarification'], about: ' ' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'recital 63: one question at a time',
      story: asked,
      act: acts['ask-clarification'],
      blockedBy: { code: 'clarification-already-asked' },
    },
    {
      name: 'recital 63: no answer without a question',
      act: acts['receive-clarification'],
      blockedBy: { code: 'clarification-not-asked' },
    },
    {
      name: 'recital 63: no answer before the question',
      story: asked,
      act: { ...acts['receive-clarification'], on: day('2026-03-09') },
      blockedBy: { code: 'day-before-receipt', day: day('2026-03-09'), receivedDay: day('2026-03-10') },
    },
    {
      name: 'recital 63: on the same day',
      story: asked,
      act: { ...acts['receive-clarification'], on: day('2026-03-10') },
      leads: [{ act: 'case.clarification-received', on: day('2026-03-10') }],
    },
    {
      name: 'recital 63: an answer says something',
      story: asked,
      act: { ...acts['receive-clarification'], note: '' },
      blockedBy: { code: 'reason-missing' },
    },
    {
      name: 'recital 63: what is clear is answered meanwhile',
      story: { days: [...asked.days, ['2026-03-11', grant('access'), ...settleAll('access')]] },
      act: answer(['access']),
      leads: [{ act: 'case.answered' }],
    },
  ]);
});
