import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide, type ClockFacts } from '#core/case/decide.ts';
import type { CaseEvent } from '#core/case/event.ts';
import type { CaseState } from '#core/case/state.ts';
import { caseAfter, clock, firstMessage, joining, secondMessage } from '#test/support/sample-case.ts';

const doubted: CaseEvent = { act: 'case.identity-doubted', ground: 'another address' };
const verified: CaseEvent = { act: 'case.identity-verified', method: 'called back' };
const extended: CaseEvent = {
  act: 'case.extended',
  ground: 'complexity',
  reason: 'three systems',
  until: '2026-06-05' as Day,
};
const closed: CaseEvent = { act: 'case.closed', outcome: 'granted', note: '' };
const discarded: CaseEvent = { act: 'case.discarded', reason: 'no request' };

/** Every state that matters to an act: phase, identity, extension. All hold a second message. */
const states = {
  open: caseAfter(joining),
  doubted: caseAfter(joining, doubted),
  verified: caseAfter(joining, doubted, verified),
  extended: caseAfter(joining, extended),
  closed: caseAfter(joining, closed),
  'closed in doubt': caseAfter(joining, doubted, closed),
  discarded: caseAfter(joining, discarded),
} satisfies Record<string, CaseState>;

type StateName = keyof typeof states;

const commands = {
  'correct-rights': { act: 'correct-rights', rights: ['erasure', 'access'], reason: 'reads again' },
  'doubt-identity': { act: 'doubt-identity', ground: 'another address' },
  'verify-identity': { act: 'verify-identity', method: 'called back' },
  extend: { act: 'extend', ground: 'number', reason: 'forty requests' },
  'release-mail': { act: 'release-mail', messageId: secondMessage, reason: 'of somebody else' },
  close: { act: 'close', outcome: 'granted', note: '' },
  reopen: { act: 'reopen', reason: 'answered again' },
  discard: { act: 'discard', reason: 'no request' },
} as const satisfies Record<CaseCommand['act'], CaseCommand>;

/** What each act leads to in each state: the event, or the obstacle's code. */
const table: Record<CaseCommand['act'], Record<StateName, string>> = {
  'correct-rights': everywhereOpen('case.rights-corrected'),
  'doubt-identity': { ...everywhereOpen('case.identity-doubted'), doubted: 'identity-already-doubted' },
  'verify-identity': { ...everywhereOpen('identity-not-doubted'), doubted: 'case.identity-verified' },
  extend: { ...everywhereOpen('case.extended'), extended: 'already-extended' },
  'release-mail': everywhereOpen('case.mail-released'),
  close: everywhereOpen('case.closed'),
  reopen: {
    ...everywhereOpen('case-not-closed'),
    closed: 'case.reopened',
    'closed in doubt': 'case.reopened',
    discarded: 'case-not-closed',
  },
  discard: everywhereOpen('case.discarded'),
};

function everywhereOpen(outcome: string): Record<StateName, string> {
  const open = { open: outcome, doubted: outcome, verified: outcome, extended: outcome };
  return { ...open, closed: 'case-closed', 'closed in doubt': 'case-closed', discarded: 'case-closed' };
}

const cells = Object.entries(table).flatMap(([act, row]) =>
  Object.entries(row).map(([state, outcome]) => [act, state, outcome] as const),
);

test.each(cells)('%s on a case that is %s leads to %s', (act, state, outcome) => {
  const decision = decide(states[state as StateName], commands[act as CaseCommand['act']], clock);
  expect(decision.ok ? decision.value.map((event) => event.act) : [decision.failure.code]).toEqual([outcome]);
});

describe('an act without its reason', () => {
  const blank: readonly (readonly [string, CaseState, CaseCommand])[] = [
    ['correct-rights', states.open, { ...commands['correct-rights'], reason: ' \t' }],
    [
      'extend (GDPR Art. 12(3): together with the reasons for the delay)',
      states.open,
      { ...commands.extend, reason: '' },
    ],
    ['doubt-identity (GDPR Art. 12(6): reasonable doubts)', states.open, { act: 'doubt-identity', ground: '  ' }],
    ['verify-identity', states.doubted, { act: 'verify-identity', method: '' }],
    ['release-mail', states.open, { ...commands['release-mail'], reason: '\n' }],
    ['reopen', states.closed, { act: 'reopen', reason: '' }],
    ['discard', states.open, { act: 'discard', reason: '\u00a0' }],
  ];
  test.each(blank)('%s is held back', (_name, state, command) => {
    expect(decide(state, command, clock)).toEqual({ ok: false, failure: { code: 'reason-missing' } });
  });
});

describe('GDPR Art. 12(3): the extension', () => {
  const on = (today: string): ClockFacts => ({ ...clock, today: today as Day });

  test('is told within one month of receipt: on the last day it still is, on the day after it is too late', () => {
    expect(decide(states.open, commands.extend, on('2026-04-07')).ok).toBe(true);
    expect(decide(states.open, commands.extend, on('2026-04-08'))).toEqual({
      ok: false,
      failure: { code: 'extension-too-late', noticeBy: '2026-04-07' },
    });
  });

  test('comes once: a second one names the day that the first one reached', () => {
    expect(decide(states.extended, commands.extend, clock)).toEqual({
      ok: false,
      failure: { code: 'already-extended', until: '2026-06-05' },
    });
  });

  test('stays spent after the case was closed and opened again', () => {
    const again = caseAfter(extended, closed, { act: 'case.reopened', reason: 'wrote again' });
    expect(decide(again, commands.extend, clock)).toMatchObject({ ok: false, failure: { code: 'already-extended' } });
  });

  test('reaches three months in total, with its ground and its reasons on record', () => {
    expect(decide(states.open, commands.extend, clock)).toEqual({
      ok: true,
      value: [{ act: 'case.extended', ground: 'number', reason: 'forty requests', until: '2026-06-05' }],
    });
  });
});

describe('GDPR Art. 12(3)-(4): no case ends in silence', () => {
  test('an end without an outcome and without a word is no end', () => {
    expect(decide(states.open, { act: 'close', outcome: 'other', note: '  ' }, clock)).toEqual({
      ok: false,
      failure: { code: 'outcome-missing' },
    });
  });

  test('an end of another kind is told in words', () => {
    expect(decide(states.open, { act: 'close', outcome: 'other', note: ' sent to the other office ' }, clock)).toEqual({
      ok: true,
      value: [{ act: 'case.closed', outcome: 'other', note: 'sent to the other office' }],
    });
  });

  test('Art. 12(6): doubts about the identity alone do not keep a case from being answered', () => {
    expect(decide(states.doubted, commands.close, clock).ok).toBe(true);
  });
});

describe('rights', () => {
  test('a case keeps at least one', () => {
    const decision = decide(states.open, { ...commands['correct-rights'], rights: [] }, clock);
    expect(decision).toEqual({ ok: false, failure: { code: 'rights-missing' } });
  });

  test('are recorded once each, in legal order', () => {
    const command = { ...commands['correct-rights'], rights: ['erasure', 'access', 'erasure'] } as const;
    expect(decide(states.open, command, clock)).toMatchObject({ value: [{ rights: ['access', 'erasure'] }] });
  });
});

describe('mail of a case', () => {
  test('the request itself cannot be taken out', () => {
    expect(decide(states.open, { ...commands['release-mail'], messageId: firstMessage }, clock)).toEqual({
      ok: false,
      failure: { code: 'message-is-first', id: firstMessage },
    });
  });

  test('neither can what is not in it', () => {
    const id = 'm0000000000000009' as MessageId;
    expect(decide(states.open, { ...commands['release-mail'], messageId: id }, clock)).toEqual({
      ok: false,
      failure: { code: 'message-not-in-case', id },
    });
  });
});
