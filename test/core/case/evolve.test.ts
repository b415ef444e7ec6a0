import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseId } from '#core/base/id.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import { untouched } from '#core/case/right-work.ts';
import {
  caseAfter,
  caseId,
  contextOn,
  firstMessage,
  joining,
  opening,
  secondMessage,
} from '#test/support/sample-case.ts';

const day = (text: string) => text as Day;
const reading = contextOn(caseAfter(), '2026-03-20').reading;
const plan = {
  id: 't1',
  right: 'access',
  kind: 'search',
  target: 'accounts',
  name: 'Accounts',
  owner: 'Product',
} as const;
const planned = { act: 'case.tasks-planned', tasks: [plan] } as const;
const asked = { act: 'case.identity-asked', method: 'known-contact', why: '', on: day('2026-03-10') } as const;
const doubted = { act: 'case.identity-doubted', ground: 'g', on: day('2026-03-09') } as const;
const fee = {
  act: 'case.fee-asked',
  right: 'access',
  ground: 'excessive',
  facts: 'f',
  amount: '12 EUR',
  on: day('2026-03-10'),
} as const;
const answered: CaseEvent = {
  act: 'case.answered',
  rights: ['access'],
  answer: { on: day('2026-03-10'), channel: 'mail', format: 'pdf' },
  lateReason: undefined,
  reading,
};
const other = 'c0000000000000001' as CaseId;

describe('a case is the fold of its events', () => {
  test('the opening gives its facts, and nothing is doubted, decided, extended or ended', () => {
    const { act: _act, messageId: _messageId, ...facts } = opening;
    expect(caseAfter()).toEqual({
      ...facts,
      id: caseId,
      messageIds: [firstMessage],
      openedBy: firstMessage,
      addresses: ['anna@example.org'],
      authority: undefined,
      linked: [],
      identity: 'not-doubted',
      identityCheck: { doubt: undefined, asks: [], documents: [], documentsSeen: 0, verdict: undefined },
      suspensions: [],
      extension: undefined,
      work: { access: untouched },
      tasks: [],
      restriction: undefined,
      hold: undefined,
      letters: [],
      snoozes: [],
      handover: undefined,
      phase: 'open',
      outcome: undefined,
      closedOn: undefined,
      version: 1,
    });
  });

  const effects: readonly (readonly [events: readonly CaseEvent[], changed: object])[] = [
    [[joining], { messageIds: [firstMessage, secondMessage], addresses: ['anna@example.org', 'anna@work.example'] }],
    [[{ ...joining, address: 'anna@example.org' }], { addresses: ['anna@example.org'] }],
    [[{ ...joining, address: '' }], { addresses: ['anna@example.org'] }],
    [
      [{ act: 'case.rights-corrected', rights: ['erasure'], reason: 'r' }],
      { rights: ['erasure'], work: { erasure: untouched } },
    ],
    [
      [{ act: 'case.receipt-corrected', receivedDay: day('2026-02-01'), reason: 'r' }],
      { receivedDay: '2026-02-01', evidence: 'corrected' },
    ],
    [[{ act: 'case.linked', caseId: other, reason: 'r' }], { linked: [other] }],
    [
      [
        { act: 'case.linked', caseId: other, reason: 'r' },
        { act: 'case.unlinked', caseId: other, reason: 'r' },
      ],
      { linked: [] },
    ],
    [[doubted], { identity: 'doubted', identityCheck: { doubt: { ground: 'g', on: '2026-03-09' } } }],
    [[doubted, asked], { suspensions: [{ ground: 'identity', askedOn: '2026-03-10', answeredOn: undefined }] }],
    [
      [doubted, asked, { act: 'case.identity-verified', method: 'held-data', note: 'n', on: day('2026-03-12') }],
      { identity: 'verified', suspensions: [{ answeredOn: '2026-03-12' }] },
    ],
    [
      [doubted, asked, { act: 'case.identity-not-proven', reason: 'r', on: day('2026-03-12') }],
      { identity: 'not-proven', identityCheck: { verdict: { method: undefined, note: 'r' } } },
    ],
    [
      [{ act: 'case.extended', ground: 'number', reason: 'r', until: day('2026-06-05'), reading }],
      { extension: { ground: 'number', reason: 'r', until: '2026-06-05' } },
    ],
    [
      [{ act: 'case.right-decided', right: 'access', decision: { kind: 'granted', note: '' } }],
      { work: { access: { decision: { kind: 'granted' } } } },
    ],
    [[answered], { work: { access: { answer: { on: '2026-03-10', format: 'pdf' } } } }],
    [
      [answered, { act: 'case.right-taken-up', right: 'access', reason: 'r' }],
      { work: { access: { answer: undefined, decision: undefined } } },
    ],
    [
      [fee, { act: 'case.fee-settled', right: 'access', how: 'waived' }],
      { work: { access: { fee: { settled: 'waived' } } } },
    ],
    [
      [{ act: 'case.duty-settled', right: 'access', duty: 'access-copy', state: 'done', note: '' }],
      { work: { access: { duties: { 'access-copy': { state: 'done', note: '' } } } } },
    ],
    [[planned], { tasks: [{ ...plan, state: 'planned', chasedOn: [] }] }],
    [
      [
        planned,
        { act: 'case.task-asked', task: 't1', on: day('2026-03-10') },
        { act: 'case.task-chased', task: 't1', on: day('2026-03-12') },
        { act: 'case.task-chased', task: 't1', on: day('2026-03-14') },
      ],
      { tasks: [{ state: 'asked', askedOn: '2026-03-10', chasedOn: ['2026-03-12', '2026-03-14'] }] },
    ],
    [
      [{ act: 'case.restriction-started', on: day('2026-03-10'), trigger: 'unlawful' }],
      { restriction: { trigger: 'unlawful', from: '2026-03-10', until: undefined } },
    ],
    [[{ act: 'case.held', reason: 'r', owner: 'o', reviewOn: day('2026-09-01') }], { hold: { owner: 'o' } }],
    [
      [{ act: 'case.closed', outcome: 'refused', note: 'n', on: day('2026-03-10') }],
      { phase: 'closed', outcome: 'refused', closedOn: '2026-03-10' },
    ],
    [
      [
        { act: 'case.closed', outcome: 'refused', note: 'n', on: day('2026-03-10') },
        { act: 'case.reopened', reason: 'r' },
      ],
      { phase: 'open', outcome: undefined, closedOn: undefined },
    ],
    [[{ act: 'case.discarded', reason: 'r', on: '2026-03-09' as Day }], { phase: 'discarded', closedOn: '2026-03-09' }],
  ];
  test.each(effects)('after %j', (events, changed) => {
    expect(caseAfter(...events)).toMatchObject({ ...changed, version: events.length + 1 });
  });

  test('a released message leaves, and what came with it stays known', () => {
    const state = caseAfter(joining, { act: 'case.mail-released', messageId: secondMessage, reason: 'r' });
    expect(state).toMatchObject({ messageIds: [firstMessage], addresses: ['anna@example.org', 'anna@work.example'] });
  });

  test('a case that no mail opened has none, and a requester without an address is at none', () => {
    const state = foldCase(caseId, [{ ...opening, messageId: undefined, requester: { name: 'Anna', address: '' } }]);
    expect(state).toMatchObject({ messageIds: [], openedBy: undefined, addresses: [] });
  });

  test('the same events read back from the journal give the same state', () => {
    const events = [opening, joining, doubted, asked, fee, answered];
    const read = JSON.parse(JSON.stringify(events)) as CaseEvent[];
    expect(foldCase(caseId, read)).toEqual(foldCase(caseId, events));
  });

  test('broken histories throw', () => {
    expect(() => foldCase(caseId, [])).toThrow('has no events');
    expect(() => foldCase(caseId, [joining])).toThrow('does not start with its opening');
    expect(() => evolve(caseAfter(), opening)).toThrow('opened twice');
    const line = {} as Extract<CaseEvent, { act: 'case.erased' }>['line'];
    expect(() => evolve(caseAfter(), { act: 'case.erased', ref: opening.ref, line, messages: [] })).toThrow(
      'after its erasure',
    );
  });
});
