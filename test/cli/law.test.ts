// The law at the command line: what each gate blocks, with its rule, and the way through.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, instantOf, dayIn, type Day } from '#core/base/day.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';

let desk: CliDesk;
const today = dayIn(instantOf(Date.now()), 'Europe/Paris');
const ref = (number: number) =>
  `KRA-${number < 3 ? recent.slice(0, 4) : '2025'}-000${number < 3 ? number : number - 2}`;
const recent: Day = addDays(today, -5);

interface Report {
  readonly work: readonly {
    readonly right: string;
    readonly outcome: string | null;
    readonly duties: readonly { duty: string }[];
  }[];
  readonly tasks: readonly { readonly id: string; readonly state: string }[];
  readonly blocked: Readonly<Record<string, { readonly code: string; readonly rule: string | null }>>;
}

beforeAll(async () => {
  desk = await makeCliDesk();
  await open('post', recent, 'access', 'Anna Verzonnen');
  await open('phone', recent, 'objection', 'Bram Bedacht');
  // Received long ago: its first month is over.
  await open('in-person', '2025-02-03' as Day, 'erasure', 'Carla Imaginaire');
});
afterAll(() => desk.remove());

async function open(channel: string, day: Day, rights: string, requester: string) {
  const fields = ['--rights', rights, '--language', 'fr', '--requester', requester, '--note', 'all of it'];
  return await desk.run('open', '--channel', channel, '--received-day', day, ...fields);
}

async function act(...args: readonly string[]) {
  const run = await desk.run('act', ...args);
  return { code: run.code, stderr: run.stderr, answer: run.json() };
}

const blocked = (code: string, rule: string | null) => ({
  code: 1,
  answer: { obstacle: expect.objectContaining({ code, rule }) },
});

describe('a request by post, to its end', () => {
  test('EDPB 01/2022 §52-56: it opens with the day on which it arrived, and with a task for each system', async () => {
    const shown = (await desk.run('show', ref(1))).json() as unknown as Report;
    expect(shown).toMatchObject({ channel: 'post', receivedDay: recent, requester: 'Anna Verzonnen', phase: 'open' });
    expect(shown.tasks.map(({ state }) => state)).toEqual(shown.tasks.map(() => 'planned'));
    expect(shown.tasks.length).toBeGreaterThan(3);
    expect(shown.blocked).toMatchObject({ close: { code: 'answer-missing' } });
  });

  test('GDPR Art. 15: nothing is complete before the systems have answered and the checklist is through', async () => {
    expect(await act(ref(1), 'complete')).toMatchObject(blocked('tasks-open', 'GDPR Art. 12(3)'));
    const { tasks, work } = (await desk.run('show', ref(1))).json() as unknown as Report;
    await act(ref(1), 'finish-task', '--task', tasks.map(({ id }) => id).join(','));
    expect(await act(ref(1), 'complete')).toMatchObject(blocked('duties-open', 'GDPR Art. 12(3)'));
    expect(
      await act(ref(1), 'settle-duty', '--duty', 'access-copy', '--state', 'not-applicable', '--note', 'x'),
    ).toMatchObject(blocked('duty-applies', 'GDPR Art. 12(3)'));
    const duties = work.flatMap((one) => one.duties.map(({ duty }) => duty)).join(',');
    await act(ref(1), 'settle-duty', '--duty', duties);
    const done = await act(ref(1), 'complete', '--channel', 'post');
    expect(done.answer).toMatchObject({ work: [{ right: 'access', outcome: 'granted', answeredOn: today }] });
    expect((await act(ref(1), 'close')).answer).toMatchObject({ phase: 'closed', outcome: 'granted' });
  });

  test('GDPR Art. 17(3)(e): a closed case on hold is not erased', async () => {
    await act(ref(1), 'hold', '--reason', 'a claim', '--owner', 'Legal', '--review-on', addDays(today, 90));
    expect((await desk.run('erase', ref(1))).json()).toMatchObject({ obstacle: { code: 'case-on-hold' } });
    const kept = (await desk.run('retention')).lines();
    expect(kept).toEqual([expect.objectContaining({ ref: ref(1), isDue: false })]);
    await act(ref(1), 'release-hold', '--reason', 'settled');
    expect((await desk.run('erase', ref(1))).json()).toMatchObject({ case: ref(1) });
    expect((await desk.run('show', ref(1))).json()).toMatchObject({ obstacle: { code: 'case-unknown' } });
  });
});

describe('a refusal', () => {
  test('GDPR Art. 12(4)-(5): it needs a ground with its facts', async () => {
    expect(await act(ref(2), 'refuse')).toMatchObject(blocked('ground-missing', 'GDPR Art. 12(4)'));
    expect(await act(ref(2), 'refuse', '--ground', 'excessive')).toMatchObject(
      blocked('facts-missing', 'GDPR Art. 12(5)'),
    );
    expect(
      await act(ref(2), 'refuse', '--ground', 'erasure-legal-claims', '--facts', 'f', '--concerns', 'other-processing'),
    ).toMatchObject(blocked('exception-of-another-right', 'GDPR Art. 12(4)'));
  });

  test('GDPR Art. 21(3): an objection to direct marketing is never refused', async () => {
    const marketing = ['--ground', 'excessive', '--facts', 'f', '--concerns', 'direct-marketing'];
    expect(await act(ref(2), 'refuse', ...marketing)).toMatchObject(
      blocked('marketing-objection-absolute', 'GDPR Art. 21(3)'),
    );
  });

  test('GDPR Art. 12(4): with ground, facts and remedies it leaves, and the case can close', async () => {
    const grounds = ['--ground', 'objection-compelling-grounds', '--facts', 'f', '--concerns', 'other-processing'];
    expect((await act(ref(2), 'refuse', ...grounds)).answer).toMatchObject({ work: [{ outcome: 'refused' }] });
    expect((await act(ref(2), 'close')).answer).toMatchObject({ outcome: 'refused' });
  });

  test('GDPR Art. 12(3)-(4): after the first month neither extension nor a silent refusal', async () => {
    expect(await act(ref(3), 'extend', '--ground', 'complexity', '--reason', 'r')).toMatchObject(
      blocked('extension-too-late', 'GDPR Art. 12(3)'),
    );
    const grounds = ['--ground', 'erasure-legal-claims', '--facts', 'f'];
    expect(await act(ref(3), 'refuse', ...grounds)).toMatchObject(blocked('refusal-too-late', 'GDPR Art. 12(4)'));
    const late = await act(ref(3), 'refuse', ...grounds, '--late-reason', 'the letter lay at the branch');
    expect(late.answer).toMatchObject({ work: [{ outcome: 'refused' }] });
  });
});

test('an act that needs a field says which, and changes nothing', async () => {
  const run = await desk.run('act', ref(3), 'ask-fee', '--right', 'erasure');
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(/--ground needs one of manifestly-unfounded, excessive/);
});

test('the journal is whole, and the lists follow from it', async () => {
  expect((await desk.run('verify')).json()).toMatchObject({ ok: true });
  expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
});
