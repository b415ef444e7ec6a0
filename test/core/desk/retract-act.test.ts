// Taking a slip back, on a real desk: the same day only, before anything follows; the journal keeps both, and it folds.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { foldCase } from '#core/case/evolve.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { retractAct } from '#core/desk/commands/retract-act.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { settleAll } from '#test/support/case-story.ts';
import { unwrap } from '#test/support/present.ts';
import { acts } from '#test/support/sample-acts.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const ref = 'KRA-2026-0001';
const refused = { ok: false, failure: { code: 'nothing-to-retract', ref } };
const note: CaseCommand = { act: 'note', text: 'In the wrong case.' };
const granted: CaseCommand = { act: 'decide', right: 'access', kind: 'granted', note: '' };

function json(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state));
}

function deskWithCase() {
  const { desk, setNow } = throwawayDesk();
  const on = (text: string) => setNow(`${text}T10:00:00.000Z`);
  on('2026-03-05');
  const id = unwrap(
    openCase(desk, {
      channel: 'post',
      receivedDay: '2026-03-05' as Day,
      rights: ['access'],
      language: 'nl',
      requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
      capacity: 'self',
      note: 'asks for a copy',
    }),
  );
  const view = () => unwrap(viewOfCase(desk, id));
  /** Everything of the case but the count of its lines. */
  const standing = () => ({ ...view(), version: 0 });
  return {
    desk,
    on,
    view,
    standing,
    act: (...commands: readonly CaseCommand[]) => {
      unwrap(actOnCase(desk, { ref, commands }));
      return view().version;
    },
    retract: (entry: number, reason = 'slip') => retractAct(desk, { ref, version: view().version, entry, reason }),
    events: () => desk.journal.of([id]).map(({ event }) => event?.act),
    rebuilt: () =>
      json(
        foldCase(
          id,
          desk.journal.of([id]).map(({ event }) => event as CaseEvent),
        ),
      ),
  };
}

describe('an act taken back as a slip', () => {
  const single: readonly (readonly [string, readonly CaseCommand[], CaseCommand])[] = [
    ['a decision', [], granted],
    ['an extension', [], acts.extend],
    ['a question about the request', [], acts['ask-clarification']],
    ['a doubt', [], acts['doubt-identity']],
    ['a question about the identity', [acts['doubt-identity']], acts['ask-identity']],
    ['a fee', [], acts['ask-fee']],
    ['a withdrawal', [granted], acts['withdraw-right']],
  ];
  test.each(single)('%s leaves the case as it was, and both lines in the journal', (_name, leads, slip) => {
    const { desk, act, retract, standing, events, rebuilt } = deskWithCase();
    if (leads.length > 0) act(...leads);
    const before = standing();
    const entry = act(slip);
    expect(standing()).not.toEqual(before);
    expect(retract(entry).ok).toBe(true);
    expect(standing()).toEqual(before);
    // As a desk that is rebuilt from its journal would have it.
    expect(rebuilt()).toEqual(json(desk.cases.byRef(ref)));
    expect(events().slice(-2)).toEqual([events().at(-2), 'case.retracted']);
    expect(events()).toHaveLength(entry + 1);
  });

  test('an answer goes back to a decision that was not told, and can be told anew (GDPR Art. 5(2))', () => {
    const { act, retract, view } = deskWithCase();
    act({ act: 'plan-tasks' });
    act(...view().tasks.map(({ id }): CaseCommand => ({ act: 'finish-task', task: id, result: 'done', note: '' })));
    act(granted, ...settleAll('access'));
    const entry = act({ act: 'answer', rights: ['access'], channel: 'mail' });
    expect(view().work.access?.answer).toBeDefined();
    unwrap(retract(entry));
    expect(view().work.access?.answer).toBeUndefined();
    expect(view().work.access?.decision?.kind).toBe('granted');
    act({ act: 'answer', rights: ['access'], channel: 'post' });
    expect(view().work.access?.answer?.channel).toBe('post');
  });

  test('one after the other, the last one first', () => {
    const { act, retract, standing } = deskWithCase();
    const before = standing();
    const first = act(acts['doubt-identity']);
    const second = act(acts['ask-identity']);
    expect(retract(first)).toEqual(refused);
    unwrap(retract(second));
    unwrap(retract(first));
    expect(standing()).toEqual(before);
  });

  test('a tick and its taking back between them do not count', () => {
    const { act, retract, standing } = deskWithCase();
    const before = standing();
    const entry = act(granted);
    act({ act: 'settle-duty', duty: 'access-copy', state: 'done', note: '' });
    expect(retract(entry)).toEqual(refused);
    act({ act: 'settle-duty', duty: 'access-copy', state: 'open', note: '' });
    unwrap(retract(entry));
    expect(standing()).toEqual(before);
  });

  test('two notes in a row are two acts, although neither changes the case', () => {
    const { act, retract } = deskWithCase();
    const first = act(note);
    const second = act(note);
    expect(retract(first)).toEqual(refused);
    unwrap(retract(second));
    unwrap(retract(first));
  });
});

describe('what is no slip any more', () => {
  test('the act of another day', () => {
    const { act, retract, on } = deskWithCase();
    const entry = act(granted);
    on('2026-03-06');
    expect(retract(entry)).toEqual(refused);
  });

  test('an act with another after it, one that has a counter-act of its own, and the opening', () => {
    const { act, retract } = deskWithCase();
    expect(retract(1)).toEqual(refused);
    const decided = act(granted);
    act({ act: 'hold', reason: 'dispute', owner: 'Legal', reviewOn: '2026-09-01' as Day });
    expect(retract(decided)).toEqual(refused);
    expect(retract(decided + 1)).toEqual(refused);
  });

  test('anything in a closed case, or twice', () => {
    const { act, retract } = deskWithCase();
    const entry = act(note);
    unwrap(retract(entry));
    expect(retract(entry)).toEqual(refused);
    const other = act(note);
    act({ act: 'close', outcome: 'other', note: 'moved' });
    expect(retract(other)).toEqual(refused);
  });

  test('nor is it taken back without a reason, or unseen', () => {
    const { desk, act, retract, view } = deskWithCase();
    const entry = act(note);
    expect(retract(entry, ' ')).toEqual({ ok: false, failure: { code: 'reason-missing' } });
    expect(retractAct(desk, { ref, version: view().version - 1, entry, reason: 'slip' })).toEqual({
      ok: false,
      failure: { code: 'case-changed', ref },
    });
  });
});
