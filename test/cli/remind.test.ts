// `remind`, `calendar` and `act … snooze` on the command line, as ../shared/cli.md has them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayIn, instantOf, type Day } from '#core/base/day.ts';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { readCalendar } from '#test/support/read-calendar.ts';

let desk: CliDesk;
let today: Day;
let ref: string;
let due: Day;

beforeAll(async () => {
  desk = await makeCliDesk();
  today = dayIn(instantOf(Date.now()), 'Europe/Paris');
  // Three weeks and some days ago: within the last fortnight, and not within two days of the end.
  const received = addDays(today, -20);
  const opened = await desk.run(
    ...(['open', '--channel', 'post', '--received-day', received, '--rights', 'access', '--language', 'fr'] as const),
    ...(['--requester', 'Anna Voorbeeld', '--note', 'asked by letter'] as const),
  );
  ({ ref, due } = opened.json() as { ref: string; due: Day });
});
afterAll(() => desk.remove());

test('a line a reminder: the case, the kind, the day and how far it is', async () => {
  const run = await desk.run('remind');
  expect(run.code).toBe(0);
  const days = (Date.parse(due) - Date.parse(today)) / 86_400_000;
  expect(run.lines()).toContainEqual(expect.objectContaining({ case: ref, kind: 'due', due, days }));
  expect(JSON.stringify(run.lines())).not.toMatch(/Anna|Voorbeeld/);
});

test('what was put off is left out until it comes again, and no snooze goes beyond the day before (GDPR Art. 12(3))', async () => {
  const snooze = (until: Day) =>
    desk.run('act', ref, 'snooze', '--kind', 'due', '--until', until, '--reason', 'waits for Legal');
  const late = await snooze(due);
  expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('comes back before')]);
  expect((await snooze(addDays(today, 1))).code).toBe(0);
  const kinds = (await desk.run('remind')).lines().map((line) => (line as { kind: string }).kind);
  expect(kinds).not.toContain('due');
});

test('the calendar is a file without names', async () => {
  const file = join(desk.outside, 'dpo.ics');
  const run = await desk.run('calendar', '--out', file);
  expect(run.json()).toEqual({ file, events: 2 });
  const text = readFileSync(file, 'utf8');
  expect(readCalendar(text).parts).toHaveLength(2);
  expect(text).not.toMatch(/Anna|Voorbeeld/);
});
