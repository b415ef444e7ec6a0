// Kills a process that sends letters, again and again, and counts what the server got of each: once, or asked about.

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { instantOf } from '#core/base/day.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { todayOf } from '#core/desk/today.ts';
import { listOutgoing, type OutgoingRow } from '#db/outgoing.ts';
import { createOutbox } from '#host/outbox/keep-outbox.ts';
import type { Settlement } from '#host/outbox/outbox-acts.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { noTokens } from '#host/sync/tokens.ts';
import type { Dovecot } from './dovecot.ts';
import type { OutboxOrder } from './outbox-worker.ts';
import type { Step } from './outbox-worker-steps.ts';
import { present } from './present.ts';
import { createRecordingLog } from './recording-log.ts';
import { addSendingAccount } from './sending-desk.ts';
import { startSmtp, type SmtpWorld } from './smtp-server.ts';

export interface KillTally {
  readonly kills: number;
  readonly letters: number;
  /** Found by their Message-ID or known to have left, after a restart and without asking anybody. */
  readonly byItself: number;
  /** Nobody could know: a person was asked, and said what was true. */
  readonly asked: number;
  /** Of those asked about: the server had them. */
  readonly askedAndThere: number;
  readonly faults: readonly string[];
}

const passphrase = 'the first of many words';
const now = () => instantOf(Date.now());

export async function killOutbox(
  imap: Dovecot,
  ends: readonly (Step | 'at-random')[],
  user: string,
): Promise<KillTally> {
  const root = mkdtempSync(join(tmpdir(), 'dpo-desk-outbox-'));
  const folder = join(root, 'desk');
  const smtp = await startSmtp(imap.certificates);
  const faults: string[] = [];
  const tally = { kills: 0, asked: 0, askedAndThere: 0 };
  try {
    const ref = await makeDesk(folder, smtp, imap, user);
    for (const end of ends) {
      const order: OutboxOrder = { folder, passphrase, ref, letters: 2, ...(end !== 'at-random' && { dieAt: end }) };
      // eslint-disable-next-line no-await-in-loop -- one after the other
      if (await isKilled(order, end === 'at-random' ? randomInt(0, 350) : undefined)) tally.kills += 1;
      // eslint-disable-next-line no-await-in-loop -- one after the other
      await restartAndCheck(folder, smtp, { faults, tally, end });
    }
    const lines = await linesOf(folder);
    const copies = await copiesIn(imap, user);
    for (const { headerId, state, copy } of lines) {
      const times = timesAt(smtp, headerId);
      if (times !== 1) faults.push(`at the end the server has ${headerId} ${times} times`);
      if (state !== 'sent' || copy !== 'made') faults.push(`at the end ${headerId} is ${state}, its copy ${copy}`);
      if (copies.get(headerId) !== 1) faults.push(`${headerId} lies ${copies.get(headerId) ?? 0} times in Sent`);
    }
    return { ...tally, letters: lines.length, byItself: lines.length - tally.asked, faults };
  } finally {
    await smtp.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

async function makeDesk(folder: string, smtp: SmtpWorld, imap: Dovecot, user: string): Promise<string> {
  const profile = findProfile('kraaft');
  if (!profile.ok) throw new Error('the profile is missing');
  const made = await createDesk({ folder, passphrase, profile: profile.value, now, cost: leastCost });
  if (!made.ok) throw new Error(made.failure.code);
  return await onDesk(folder, (open) => {
    addSendingAccount(open, smtp, imap, { user });
    const opened = openCase(open.desk, {
      channel: 'post',
      receivedDay: todayOf(open.desk),
      rights: ['access'],
      language: 'nl',
      requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
      capacity: 'self',
      note: 'Een verzonnen brief',
    });
    if (!opened.ok) throw new Error(opened.failure.code);
    return present(open.desk.cases.byId(opened.value)).ref;
  });
}

async function onDesk<T>(folder: string, work: (open: OpenDesk) => Promise<T> | T): Promise<T> {
  const opened = await openDesk({ folder, secret: passphrase, now });
  if (!opened.ok) throw new Error(opened.failure.code);
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

async function linesOf(folder: string): Promise<readonly OutgoingRow[]> {
  return await onDesk(folder, (open) => listOutgoing(open.database, instantOf(0)));
}

/** Runs the worker; with `after` it is killed so many milliseconds after its letters were queued. */
async function isKilled(order: OutboxOrder, after?: number): Promise<boolean> {
  const script = join(import.meta.dirname, 'outbox-worker.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Most of a short life would go into compiling.
    env: { ...process.env, NODE_COMPILE_CACHE: join(order.folder, '..', 'compiled') },
  });
  let complaint = '';
  child.stderr.on('data', (octets: Buffer) => (complaint += octets.toString()));
  const ended = once(child, 'exit');
  let timer: NodeJS.Timeout | undefined;
  const said = createInterface({ input: child.stdout });
  said.on('line', () => {
    if (after !== undefined) timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  });
  const [code, signal] = (await ended) as [number | null, string | null];
  clearTimeout(timer);
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the worker ended with ${code}: ${complaint.slice(-2_000)}`);
  return signal === 'SIGKILL';
}

/** After a restart: what the desk says must fit what the server has. Of what it asks, a person says the truth; then it goes on. */
async function restartAndCheck(
  folder: string,
  smtp: SmtpWorld,
  told: { readonly faults: string[]; readonly tally: { asked: number; askedAndThere: number }; readonly end: string },
): Promise<void> {
  await onDesk(folder, async (open) => {
    const begun = Date.now();
    const outbox = createOutbox({
      open,
      tokens: noTokens,
      notices: { tell: () => undefined },
      log: createRecordingLog(),
      // Every hold is over, and every wait.
      now: () => instantOf(Date.now() + 3_600_000 + (Date.now() - begun) * 1_000),
      chance: () => 0,
    });
    outbox.start();
    await outbox.settled();
    for (const line of listOutgoing(open.database, instantOf(0))) {
      const as = judge(line, timesAt(smtp, line.headerId), told);
      if (as === undefined) continue;
      const said = outbox.settle({ id: line.id, as, reason: 'Nagekeken op de server' });
      if (!said.ok) told.faults.push(`${told.end}: what was said is refused: ${said.failure.code}`);
    }
    await outbox.settled();
    await outbox.stop();
  });
}

/** What a person would say of one of which nobody knows. */
function judge(
  { state }: OutgoingRow,
  times: number,
  { faults, tally, end }: Parameters<typeof restartAndCheck>[2],
): Settlement | undefined {
  if (times > 1) faults.push(`${end}: the server has one ${times} times`);
  if (state === 'sent' && times !== 1) faults.push(`${end}: one is called sent, and the server has it ${times} times`);
  if (state === 'sent') return undefined;
  if (state === 'unsure') {
    tally.asked += 1;
    tally.askedAndThere += times;
    return times === 1 ? 'arrived' : 'send-again';
  }
  faults.push(`${end}: one is ${state} after the restart, and the server has it ${times} times`);
  return undefined;
}

function timesAt({ taken }: SmtpWorld, headerId: string): number {
  return taken.filter(({ raw }) => raw.includes(`Message-ID: ${headerId}`)).length;
}

async function copiesIn(imap: Dovecot, user: string): Promise<ReadonlyMap<string, number>> {
  const client = await imap.client(user);
  const counted = new Map<string, number>();
  await client.mailboxOpen('Sent', { readOnly: true });
  for await (const { envelope } of client.fetch('1:*', { envelope: true })) {
    const id = envelope?.messageId ?? '';
    counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  await client.logout();
  return counted;
}
