// Kills the desk's process in syncs, exports, erasures and key changes, and holds it to its word. Argument: kills (1000).

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { instantOf } from '#core/base/day.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import type { Told, Work, WorkOrder } from './support/desk-worker.ts';

const kills = Number(process.argv[2] ?? 1_000);
/** Between two full checks. */
const checkEvery = 25;

/** Everything that workers called done. */
interface Word {
  secrets: readonly string[];
  readonly mails: Set<string>;
  readonly cases: Set<string>;
  readonly erased: Set<string>;
  entries: number;
}

const faults: string[] = [];
const root = mkdtempSync(join(tmpdir(), 'dpo-desk-kills-'));
const folder = join(root, 'desk');
const outside = mkdtempSync(join(root, 'out-'));
const now = () => instantOf(Date.now());
let round = 0;

function hold(isTrue: boolean, what: string): void {
  if (isTrue) return;
  faults.push(what);
  process.stderr.write(`  FAULT after ${round} rounds: ${what}\n`);
}

function hear(word: Word, told: Told): void {
  if (told.act !== 'opened' && 'entries' in told) word.entries = told.entries;
  switch (told.act) {
    case 'opened':
      word.secrets = [told.secret];
      hold(told.entries >= word.entries, `the log had ${word.entries} lines and opens with ${told.entries}`);
      word.entries = told.entries;
      return;
    case 'changing':
      word.secrets = [told.to, ...word.secrets];
      return;
    case 'changed':
      word.secrets = [told.to];
      return;
    case 'mail':
      return void word.mails.add(told.subject);
    case 'case':
      return void word.cases.add(told.ref);
    case 'erased':
      return void word.erased.add(told.ref);
    default:
  }
}

/** Runs a worker; with `after` it is killed so many milliseconds after its desk was open. Gives the signal that ended it. */
async function runWorker(
  word: Word,
  order: Partial<WorkOrder> & { readonly work: Work },
  after?: number,
): Promise<boolean> {
  round += 1;
  const whole = { folder, outside, round, ...order, secrets: word.secrets };
  const script = join(import.meta.dirname, 'support', 'desk-worker.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(whole)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Half of a short life would go into compiling.
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'compiled') },
  });
  let said = '';
  child.stderr.on('data', (octets: Buffer) => (said += octets.toString()));
  const ended = once(child, 'exit');
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as Told;
    hear(word, told);
    if (after !== undefined && told.act === 'opened' && timer === undefined)
      timer = setTimeout(() => child.kill('SIGKILL'), after);
  }
  const [code, signal] = (await ended) as [number | null, string | null];
  clearTimeout(timer);
  hold(
    signal === 'SIGKILL' || code === 0,
    `a worker (${order.work}) ended with ${code}: ${said.split('\n').find((text) => text.includes('Error')) ?? said}`,
  );
  return signal === 'SIGKILL';
}

async function opened(word: Word): Promise<OpenDesk> {
  for (const secret of word.secrets) {
    const result = await openDesk({ folder, secret, now });
    if (result.ok) return result.value;
    if (result.failure.code !== 'passphrase-wrong') throw new Error(`the desk does not open: ${result.failure.code}`);
  }
  throw new Error('no secret opens the desk');
}

async function check(word: Word): Promise<void> {
  const open = await opened(word);
  const { desk, database, audit } = open;
  hold(audit.alarm() === undefined, `an alarm: ${audit.alarm()?.kind}`);
  const verdict = verifyDesk(database);
  hold(verdict.ok, `the desk does not verify: line ${verdict.firstBroken}`);
  const differences = rebuildLists(database, { keep: false });
  hold(differences.length === 0, `${differences.length} lists differ from the journal`);
  const subjects = desk.messages
    .all()
    .map(({ mail, disposition }) => (disposition === 'erased' ? '' : (mail?.subject ?? '')));
  const counted = new Map<string, number>();
  for (const subject of subjects) counted.set(subject, (counted.get(subject) ?? 0) + 1);
  for (const [subject, times] of counted) hold(subject === '' || times === 1, `${subject} is here ${times} times`);
  const erasedMails = subjects.filter((subject) => subject === '').length;
  const lost = [...word.mails].filter((subject) => !counted.has(subject)).length;
  hold(lost <= erasedMails, `${lost} mails are lost, ${erasedMails} were erased`);
  for (const ref of word.cases)
    hold(desk.cases.byRef(ref) !== undefined || desk.cases.erased().some((gone) => gone.ref === ref), `${ref} is lost`);
  for (const ref of word.erased) hold(desk.cases.byRef(ref) === undefined, `${ref} is back although it was erased`);
  open.close();
  for (const name of readdirSync(outside).filter((found) => found.endsWith('.zip'))) {
    const evidence = await verifyDossier(readFileSync(join(outside, name)));
    hold(evidence.ok, `${name} was cut short`);
  }
}

async function kill(
  word: Word,
  wanted: number,
  work: Work,
  longest: number,
  more: Partial<WorkOrder> = {},
): Promise<number> {
  let done = 0;
  let idle = 0;
  while (done < wanted && idle < 40) {
    if (await runWorker(word, { work, ...more }, randomInt(0, longest))) done += 1;
    else idle += 1;
    if ((done + idle) % checkEvery === 0) {
      await check(word);
      process.stderr.write(`  ${work}: ${done} kills, ${word.entries} lines\n`);
    }
    // Erasing and syncing come to an end: there has to be more of it.
    if (work === 'erase' && (done + idle) % 5 === 0) await runWorker(word, { work: 'day', most: 24 });
  }
  await check(word);
  return done;
}

async function syncs(word: Word, server: Dovecot, wanted: number): Promise<number> {
  let done = 0;
  for (let box = 0; done < wanted; box += 1) {
    const name = server.user(`box-${box}`);
    const mails = plainMails(400, `Brievenbus ${box}`).map((mail) =>
      Buffer.from(mail.toString().replaceAll('Inzageverzoek ', `Inzageverzoek ${box}-`)),
    );
    await server.appendMany(name, mails);
    const settings = {
      host: server.host,
      port: server.plainPort,
      security: 'plaintext',
      user: name,
      folder: 'INBOX',
    } as const;
    const mailbox = { ...settings, caPem: undefined, password: server.password };
    const most = Math.min(20, wanted - done);
    done += await kill(word, most, 'sync', 900, { mailbox });
    await runWorker(word, { work: 'sync', mailbox });
    for (let number = 1; number <= mails.length; number += 1) word.mails.add(`Inzageverzoek ${box}-${number}`);
    await check(word);
  }
  return done;
}

const begun = performance.now();
const profile = findProfile('kraaft');
if (!profile.ok) throw new Error('the profile is missing');
const made = await createDesk({
  folder,
  passphrase: 'the first of many words',
  profile: profile.value,
  now,
  cost: leastCost,
});
if (!made.ok) throw new Error(made.failure.code);
const word: Word = {
  secrets: ['the first of many words'],
  mails: new Set(),
  cases: new Set(),
  erased: new Set(),
  entries: 0,
};
const share = (part: number) => Math.round(kills * part);
await runWorker(word, { work: 'day', most: 48 });
const counts: Record<string, number> = {};
counts['export'] = await kill(word, share(0.3), 'export', 700);
counts['erase'] = await kill(word, share(0.15), 'erase', 500);
counts['keys'] = await kill(word, share(0.15), 'keys', 1_500);
const server = await startDovecot();
counts['sync'] = await syncs(word, server, share(0.4));
await server.stop();
rmSync(root, { recursive: true, force: true });
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
process.stdout.write(
  `${JSON.stringify({
    kills: total,
    ...counts,
    entries: word.entries,
    mails: word.mails.size,
    erased: word.erased.size,
    faults: faults.length,
    seconds: Math.round((performance.now() - begun) / 1000),
  })}\n`,
);
process.exitCode = faults.length === 0 && total >= kills ? 0 : 1;
