// A process that works on a desk and tells each act once it is acknowledged, so that it can be killed and held to its word.
// `node desk-worker.ts '{"folder":…,"secrets":[…],"work":"erase",…}'`; one line of JSON for each act, at once.

import { rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { keepMailbox, type MailboxAccount } from '#host/intake/keep-mailbox.ts';
import { pullMailbox } from '#host/intake/pull-mailbox.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { changePassphrase } from '#host/keys/change-keys.ts';
import { renewAllKeys } from '#host/keys/renew-all-keys.ts';
import { openDesk, type OpenDesk } from '#host/open-desk.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { writeFileWhole } from '#host/write-file.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { plainMail } from '#test/support/mail-samples.ts';

export type Work = 'day' | 'sync' | 'export' | 'erase' | 'keys';

export interface WorkOrder {
  readonly folder: string;
  /** Tried in this order: a key change that was cut short may have happened or not. */
  readonly secrets: readonly string[];
  readonly work: Work;
  /** Where exports go. */
  readonly outside: string;
  /** Of this run; keeps mails and passphrases apart. */
  readonly round: number;
  readonly mailbox?: (MailboxAccount & { readonly password: string }) | undefined;
  /** Acts after which the worker ends by itself. */
  readonly most?: number | undefined;
}

/** What the worker says of an act that it calls done; `entries` are the lines of the log by then. */
export type Told =
  | { readonly act: 'opened'; readonly secret: string; readonly entries: number }
  | { readonly act: 'mail'; readonly subject: string; readonly entries: number }
  | { readonly act: 'case'; readonly ref: string; readonly entries: number }
  | { readonly act: 'exported'; readonly ref: string; readonly sha256: string; readonly entries: number }
  | { readonly act: 'erased'; readonly ref: string; readonly entries: number }
  | { readonly act: 'settled' }
  /** Before the change and after it. */
  | { readonly act: 'changing'; readonly to: string }
  | { readonly act: 'changed'; readonly to: string }
  | { readonly act: 'pulled' }
  | { readonly act: 'closed' };

/** One `write` for each line: what was told has left the process. */
function tell(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`);
}

const now = () => instantOf(Date.now());

async function openOne({ folder, secrets }: WorkOrder): Promise<{ readonly desk: OpenDesk; readonly secret: string }> {
  for (const secret of secrets) {
    const opened = await openDesk({ folder, secret, now });
    if (opened.ok) {
      tell({ act: 'opened', secret, entries: opened.value.audit.size() });
      return { desk: opened.value, secret };
    }
    if (opened.failure.code !== 'passphrase-wrong') throw new Error(`the desk does not open: ${opened.failure.code}`);
  }
  throw new Error('no secret opens the desk');
}

/** Mails come in and are read; of each four one becomes a case and one is set aside. */
async function workADay(open: OpenDesk, { round, most = 40 }: WorkOrder): Promise<void> {
  const { desk, intake } = open;
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  for (let number = 1; number <= most; number += 1) {
    const name = round * 1_000_000 + number;
    const raw = plainMail(name, 'x'.repeat((number * 977) % 9_000));
    const { id } = desk.transact(() => intake.store({ raw, source: 'inbox' }));
    tell({ act: 'mail', subject: `Inzageverzoek ${name}`, entries: open.audit.size() });
    if (number % 4 !== 0) continue;
    await readWaiting(open, pool);
    const confirmed = confirmRequest(desk, { id, rights: ['access'] });
    if (!confirmed.ok) throw new Error(confirmed.failure.code);
    tell({ act: 'case', ref: desk.cases.byId(confirmed.value)?.ref ?? '', entries: open.audit.size() });
    const [other] = desk.messages.inTray();
    if (other !== undefined) setAside(desk, { id: other.id, reason: 'Invented for a test.' });
  }
  await pool.close();
}

async function exportAll(open: OpenDesk, { outside, most = 1_000 }: WorkOrder): Promise<void> {
  for (const { ref } of open.desk.cases.all().slice(0, most)) {
    const file = join(outside, `${ref}.zip`);
    const made = await exportDossier(open, ref, ({ zip }) => writeFileWhole(file, zip));
    if (!made.ok) throw new Error(made.failure.code);
    tell({ act: 'exported', ref, sha256: made.value.sha256, entries: open.audit.size() });
    rmSync(file);
  }
}

async function eraseSome(open: OpenDesk, { most = 1_000 }: WorkOrder): Promise<void> {
  const { desk } = open;
  for (const { ref, phase } of desk.cases.all().slice(0, most)) {
    const note = 'Invented for a test.';
    const close = { act: 'close', outcome: 'other', note } as const;
    const commands = [...(phase === 'open' ? [close] : []), { act: 'erase' } as const];
    const erased = actOnCase(desk, { ref, commands });
    if (!erased.ok) throw new Error(erased.failure.code);
    tell({ act: 'erased', ref, entries: open.audit.size() });
    await settleErasures(open);
    tell({ act: 'settled' });
  }
}

async function changeKeys(order: WorkOrder): Promise<void> {
  let secrets = order.secrets;
  for (let number = 0; number < (order.most ?? 1_000); number += 1) {
    const next = `word ${order.round} and ${number} of a passphrase`;
    const { desk, secret } = await openOne({ ...order, secrets });
    tell({ act: 'changing', to: next });
    if (number % 2 === 0) {
      const changed = await changePassphrase(desk.custody, { current: secret, next, now: now() });
      desk.close();
      if (!changed.ok) throw new Error(changed.failure.code);
    } else {
      desk.close();
      const { folder } = order;
      const renewed = await renewAllKeys({ folder, current: secret, next, now: now(), onStep: () => undefined });
      if (!renewed.ok) throw new Error(renewed.failure.code);
    }
    tell({ act: 'changed', to: next });
    secrets = [next];
  }
}

async function pull(desk: OpenDesk, { mailbox }: WorkOrder): Promise<void> {
  if (mailbox === undefined) throw new Error('no mailbox to pull');
  const { password } = mailbox;
  const { account, folder } = keepMailbox(desk, mailbox, { remembersPassword: false });
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  const pulled = await pullMailbox(desk, pool, { account, folder, credential: { kind: 'password', password } });
  await pool.close();
  if (!pulled.ok) throw new Error(pulled.failure.code);
  tell({ act: 'pulled' });
}

async function run(order: WorkOrder): Promise<void> {
  if (order.work === 'keys') return await changeKeys(order);
  const { desk } = await openOne(order);
  if (order.work === 'day') await workADay(desk, order);
  if (order.work === 'sync') await pull(desk, order);
  if (order.work === 'export') await exportAll(desk, order);
  if (order.work === 'erase') await eraseSome(desk, order);
  desk.close();
  tell({ act: 'closed' });
}

await run(JSON.parse(process.argv[2] ?? '{}') as WorkOrder);
