import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeCliDesk, type CliDesk } from '#test/support/cli-desk.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { startCli } from '#test/support/run-cli.ts';

const mailCount = 1500;
const kills = 20;

/** When the write-ahead log was last written to: it is at every commit. */
function lastWrite({ folder }: CliDesk): bigint | undefined {
  return statSync(join(folder, 'desk.db-wal'), { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}

/** Starts an import, and kills it after some of its commits; false when it was done before. */
async function killOnce(desk: CliDesk, mbox: string): Promise<boolean> {
  const child = startCli(['import', '--desk', desk.folder, mbox, '--json']);
  const ended = once(child, 'exit');
  let seen = lastWrite(desk);
  for (let left = randomInt(1, 16); left > 0 && child.exitCode === null; await pause(4)) {
    const now = lastWrite(desk);
    if (now !== seen) left -= 1;
    seen = now;
  }
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  return signal === 'SIGKILL';
}

test(`an import killed ${kills} times ends with every message once, each in the journal once`, async () => {
  const desk = await makeCliDesk();
  const mbox = join(desk.outside, 'mails.mbox');
  const mails = plainMails(mailCount).map((mail) => `From x Thu Mar  5 10:00:00 2026\n${mail.toString('utf8')}\n`);
  writeFileSync(mbox, mails.join(''));

  let killed = 0;
  for (let round = 0; round < kills; round += 1) if (await killOnce(desk, mbox)) killed += 1;
  expect(killed).toBeGreaterThan(kills / 2);

  const last = (await desk.run('import', mbox)).json();
  expect(last).toMatchObject({ seen: mailCount, stored: mailCount - Number(last['duplicates']) });
  expect(last['duplicates']).toBeGreaterThan(0);
  const ledger = (await desk.run('messages')).lines();
  expect(ledger.map((line) => String(line['subject'])).toSorted()).toEqual(
    Array.from({ length: mailCount }, (_unused, index) => `Inzageverzoek ${index + 1}`).toSorted(),
  );
  // All were read in the end, by whichever run.
  expect(new Set(ledger.map((line) => line['evidence']))).toEqual(new Set(['received-header']));
  // The desk's own lines, one for each message, and a new signing key for each run that wrote.
  const verdict = (await desk.run('verify')).json();
  expect(verdict).toMatchObject({ ok: true });
  const keys = Number(verdict['entries']) - mailCount - 2;
  expect(keys).toBeGreaterThan(0);
  expect(keys).toBeLessThanOrEqual(kills + 1);
  expect((await desk.run('rebuild', '--check')).json()).toMatchObject({ ok: true, differences: [] });
  desk.remove();
}, 180_000);
