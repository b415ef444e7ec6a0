// Several acts at once, on a real desk: all of them or none, each decided on what the one before leaves.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { wholeChain } from '#db/read-lines.ts';
import { settleAll } from '#test/support/case-story.ts';
import { present, unwrap } from '#test/support/present.ts';
import { acts } from '#test/support/sample-acts.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const day = (text: string) => text as Day;
const ref = 'KRA-2026-0001';

/** A case received on this day, worked on from it. */
function deskWithCase(receivedDay = '2026-03-05') {
  const throwaway = throwawayDesk();
  const { desk, setNow } = throwaway;
  const on = (text: string) => setNow(`${text}T10:00:00.000Z`);
  on(receivedDay);
  const id = unwrap(
    openCase(desk, {
      channel: 'post',
      receivedDay: day(receivedDay),
      rights: ['access'],
      language: 'nl',
      requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
      capacity: 'self',
      note: 'asks for a copy',
    }),
  );
  return {
    ...throwaway,
    on,
    act: (...commands: readonly CaseCommand[]) => actOnCase(desk, { ref, commands }),
    view: () => unwrap(viewOfCase(desk, id)),
  };
}

/** Every task done, in one act each. */
function finishAll({ view }: ReturnType<typeof deskWithCase>): readonly CaseCommand[] {
  return view().tasks.map(({ id: task }) => ({ act: 'finish-task', task, result: 'done', note: '' }));
}

describe('a sequence of acts', () => {
  test('GDPR Art. 12(3): a whole answer at once: searched, ticked, decided, told and closed', () => {
    const scene = deskWithCase();
    const done = scene.act(...finishAll(scene), ...settleAll('access'), acts.decide, acts.answer, acts.close);
    expect(done.ok).toBe(true);
    expect(scene.view()).toMatchObject({ phase: 'closed', outcome: 'granted', openTasks: 0, blocked: { acts: {} } });
  });

  test('GDPR Art. 12(3): the last of them blocked, none is recorded', () => {
    const scene = deskWithCase();
    const before = { chain: [...wholeChain(scene.database)], view: scene.view() };
    const tasks = finishAll(scene);
    const left = scene.view().tasks.at(-1)?.name;
    expect(scene.act(...tasks.slice(0, -1), ...settleAll('access'), acts.decide, acts.answer, acts.close)).toEqual({
      ok: false,
      failure: { code: 'tasks-open', right: 'access', tasks: [left] },
    });
    expect({ chain: [...wholeChain(scene.database)], view: scene.view() }).toEqual(before);
  });

  test('GDPR Art. 12(3): the clock of an act is that which the one before it leaves', () => {
    const { act, on } = deskWithCase('2026-03-02');
    on('2026-04-07');
    expect(act(acts.extend)).toMatchObject({ failure: { code: 'extension-too-late', noticeBy: '2026-04-02' } });
    expect(act({ ...acts['correct-receipt'], receivedDay: day('2026-03-09') }, acts.extend).ok).toBe(true);
  });

  test('made against an older version, none is recorded', () => {
    const { desk, act, view } = deskWithCase();
    const { version } = view();
    expect(act(acts.note, acts.note).ok).toBe(true);
    expect(view().version).toBe(version + 2);
    expect(actOnCase(desk, { ref, version, commands: [acts.note] })).toEqual({
      ok: false,
      failure: { code: 'case-changed', ref },
    });
  });

  test('none at all changes nothing', () => {
    const { act, view } = deskWithCase();
    const { version } = view();
    expect(act().ok).toBe(true);
    expect(view().version).toBe(version);
  });
});

describe('EDPB Guidelines 01/2022 §159: the pause of a case', () => {
  test('received 2 March 2026, asked 4 March, complete 14 March: due 2 April, arguable 13 April', () => {
    const { act, on, view } = deskWithCase('2026-03-02');
    on('2026-03-04');
    unwrap(act(acts['doubt-identity'], acts['ask-identity']));
    on('2026-03-14');
    unwrap(act(acts['verify-identity']));
    expect(view()).toMatchObject({
      due: '2026-04-02',
      noticeBy: '2026-04-02',
      reading: { suspension: { days: 10, due: '2026-04-13', isRunning: false } },
    });
  });
});

describe('GDPR Art. 12(3): a corrected receipt', () => {
  test('moves the due days', () => {
    const { act, on, view } = deskWithCase();
    on('2026-03-20');
    expect(view()).toMatchObject({ due: '2026-04-07', reading: { extendedDue: '2026-06-05' } });
    unwrap(act({ ...acts['correct-receipt'], receivedDay: day('2026-02-27') }));
    expect(view()).toMatchObject({
      receivedDay: '2026-02-27',
      evidence: 'corrected',
      due: '2026-03-27',
      daysLeft: 7,
      reading: { extendedDue: '2026-05-27' },
    });
  });

  test('keeps what an extension promised, and never gives more than three months', () => {
    const { act, on, view } = deskWithCase();
    on('2026-03-20');
    unwrap(act({ ...acts.extend, until: day('2026-05-20') }));
    unwrap(act({ ...acts['correct-receipt'], receivedDay: day('2026-03-16') }));
    expect(view()).toMatchObject({ due: '2026-05-20', reading: { extendedDue: '2026-06-16' } });
    unwrap(act({ ...acts['correct-receipt'], receivedDay: day('2026-02-02') }));
    expect(view()).toMatchObject({ due: '2026-05-04', extension: { until: '2026-05-20' } });
  });

  test('of a case that a mail opened, its moment counts no more', () => {
    const { desk, receive } = throwawayDesk();
    const id = unwrap(confirmRequest(desk, { id: receive({ receivedAt: '2026-03-04T09:00:00.000Z' }) }));
    expect(unwrap(viewOfCase(desk, id)).reading.steps[0]).toMatchObject({ at: '2026-03-04T09:00:00.000Z' });
    unwrap(actOnCase(desk, { ref, commands: [{ ...acts['correct-receipt'], receivedDay: day('2026-03-02') }] }));
    const { reading, due } = unwrap(viewOfCase(desk, id));
    expect(reading.steps[0]).toEqual({ code: 'received', article: 'GDPR Art. 12(3)', day: '2026-03-02' });
    expect(due).toBe('2026-04-02');
  });
});

describe('EDPB Guidelines 01/2022 §79: a document that the desk is told of', () => {
  test('must be there, or no verdict could ever take it out', () => {
    const { desk, receive } = throwawayDesk();
    const id = receive();
    unwrap(confirmRequest(desk, { id }));
    const received = { act: 'receive-identity-document', messageId: id, index: 0 } as const;
    expect(actOnCase(desk, { ref, commands: [acts['doubt-identity'], received] })).toEqual({
      ok: false,
      failure: { code: 'attachment-unknown', id, index: 0 },
    });
    // A copy outside the desk is none of its mails.
    const outside = actOnCase(desk, {
      ref,
      commands: [acts['doubt-identity'], { act: 'receive-identity-document' }, acts['verify-identity']],
    });
    expect(outside.ok).toBe(true);
    expect(present(desk.cases.byRef(ref)).identityCheck.documents).toEqual([]);
  });
});
