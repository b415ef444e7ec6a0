// Plants forty secrets, works a full day with them, and looks for each in every file and open file.

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { drillBackup } from '#host/backup/drill-backup.ts';
import { makeBackup } from '#host/backup/make-backup.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { keepMailbox } from '#host/intake/keep-mailbox.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { changePassphrase } from '#host/keys/change-keys.ts';
import { renewAllKeys } from '#host/keys/renew-all-keys.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { present } from '#test/support/present.ts';
import { spellingsOf } from '#test/support/spellings.ts';

const now = () => instantOf(Date.now());
/** A word that nobody else on this machine uses. */
const word = (what: string) => `${what}-${randomBytes(9).toString('hex')}`;
const people = Array.from({ length: 12 }, (_unused, number) => ({
  name: `${word('Wilhelmina')} Kanarievogel`,
  address: `${word('anna')}@example.org`,
  body: `mijn vertrouwelijke zin ${word('zin')} nummer ${number}`,
}));
const passphrases = [word('eerste lange zin'), word('tweede lange zin'), word('derde lange zin')] as const;
const reasons = [word('reden van de functionaris'), word('slot van het dossier'), word('wisreden')] as const;
const account = { user: `${word('gebruiker')}@example.com`, password: word('wachtwoord') };

const root = mkdtempSync(join(tmpdir(), 'dpo-desk-secrets-'));
const folder = join(root, 'desk');
const backups = join(root, 'backups');
mkdirSync(backups);
const known = new Set([...filesBelow(tmpdir()), ...filesBelow('/var/tmp')]);
const secrets = new Map<string, string | Uint8Array>();
for (const [number, { name, address, body }] of people.entries()) {
  secrets.set(`name ${number}`, name);
  secrets.set(`address ${number}`, address);
  secrets.set(`sentence ${number}`, body);
}
passphrases.forEach((text, number) => secrets.set(`passphrase ${number}`, text));
reasons.forEach((text, number) => secrets.set(`reason ${number}`, text));
secrets.set('mailbox user', account.user);
secrets.set('mailbox password', account.password);

function filesBelow(top: string): readonly string[] {
  try {
    return readdirSync(top, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return []; // something went away while it was listed
  }
}

function bytesOf(file: string): Buffer {
  try {
    return statSync(file).size > 2 ** 29 ? Buffer.alloc(0) : readFileSync(file);
  } catch {
    return Buffer.alloc(0); // gone, or a pipe
  }
}

function openFiles(): readonly string[] {
  const handles = readdirSync('/proc/self/fd').map((handle) => `/proc/self/fd/${handle}`);
  return handles.filter((handle) => {
    try {
      return readlinkSync(handle).startsWith('/');
    } catch {
      return false;
    }
  });
}

let looks = 0;
let hits = 0;
let files = 0;

/** Every file of the desk and its backups, every file that is new in the places for temporary ones, every open one. */
function look(when: string): void {
  const fresh = [...filesBelow(tmpdir()), ...filesBelow('/var/tmp')].filter(
    (file) => !known.has(file) && !file.includes('heavy'),
  );
  const places = [...new Set([...filesBelow(root), ...fresh, ...openFiles()])];
  for (const file of places) {
    const bytes = bytesOf(file);
    files += 1;
    for (const [name, secret] of secrets) {
      looks += 1;
      if (!spellingsOf(secret).some((spelling) => bytes.includes(spelling))) continue;
      hits += 1;
      process.stderr.write(`FOUND ${name} in ${file}, ${when}\n`);
    }
  }
}

function mailOf(number: number): Buffer {
  const { name, address, body } = people[number % people.length] ?? { name: '', address: '', body: '' };
  const lines = [
    `Received: from mx.example.org by mail.example.com; Thu, 05 Mar 2026 10:00:00 +0100`,
    `From: ${name} <${address}>`,
    'To: dpo@example.com',
    `Subject: Inzageverzoek van ${name}`,
    `Message-ID: <${number}.${address}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Ik verzoek u om inzage in mijn persoonsgegevens. ${body}`.repeat(8),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

async function opened(secret: string): Promise<OpenDesk> {
  const result = await openDesk({ folder, secret, now });
  if (!result.ok) throw new Error(result.failure.code);
  const { keys } = result.value;
  // As they are in memory: none of their octets may lie in a file.
  const { shred, ...single } = keys;
  for (const [name, key] of Object.entries(single))
    secrets.set(`key ${name} of ${secret.slice(0, 6)}`, Uint8Array.from(key));
  for (const { generation, key } of shred)
    secrets.set(`shred key ${generation} of ${secret.slice(0, 6)}`, Uint8Array.from(key));
  return result.value;
}

function orThrow<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failure: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const profile = orThrow(findProfile('kraaft'));
const { recoveryKey } = orThrow(
  await createDesk({ folder, passphrase: passphrases[0], profile, now, cost: leastCost }),
);
secrets.set('recovery words', recoveryKey);
secrets.set('first recovery words', recoveryKey.split(' ').slice(0, 4).join(' '));
let open = await opened(passphrases[0]);
const pool = createParserPool({ workerUrl: workerUrls.parser });
const ids = Array.from({ length: 60 }, (_unused, number) =>
  open.desk.transact(() => open.intake.store({ raw: mailOf(number), source: 'inbox' }).id),
);
look('after mail came in');
await readWaiting(open, pool);
await pool.close();
for (const id of ids.slice(0, 12)) orThrow(confirmRequest(open.desk, { id, rights: ['access'] }));
for (const id of ids.slice(12, 24)) orThrow(setAside(open.desk, { id, reason: reasons[0] }));
const act = (ref: string, ...commands: readonly CaseCommand[]) => orThrow(actOnCase(open.desk, { ref, commands }));
const refs = open.desk.cases.all().map(({ ref }) => ref);
for (const ref of refs.slice(0, 6)) act(ref, { act: 'close', outcome: 'other', note: reasons[1] });
const server = { host: 'imap.example.com', port: 993, security: 'tls', folder: 'INBOX', caPem: undefined } as const;
keepMailbox(open, { ...server, ...account }, { remembersPassword: true });
// Sorts and groups of this size go to temporary tables.
open.database.sqlite.exec(
  'CREATE TEMP TABLE heap AS SELECT a.text || random() AS t FROM message_text a, message_text b',
);
open.database.sqlite.exec('SELECT t FROM heap ORDER BY t DESC LIMIT 1');
rebuildLists(open.database, { keep: true });
look('after a day of acts');
const evidence = orThrow(await exportDossier(open, refs[7] ?? ''));
look('after an evidence file was made and not kept');
const backup = join(backups, 'one.dpobackup');
const tools = { workerUrl: workerUrls.backup, onProgress: () => undefined };
orThrow(await makeBackup(open, backup, 'user', tools));
look('after a backup');
orThrow(await drillBackup(backup, passphrases[0], { ...tools, onProgress: () => look('during a drill') }));
look('after a drill');
for (const ref of refs.slice(0, 3)) act(ref, { act: 'erase' });
orThrow(eraseMail(open.desk, { id: present(ids[13]), reason: reasons[2] }));
await settleErasures(open);
look('after erasures');
orThrow(await changePassphrase(open.custody, { current: passphrases[0], next: passphrases[1], now: now() }));
open.close();
look('after the passphrase was changed, closed');
open = await opened(passphrases[1]);
open.close();
const renewed = orThrow(
  await renewAllKeys({
    folder,
    current: passphrases[1],
    next: passphrases[2],
    now: now(),
    onStep: (step) => look(`renewing: ${step}`),
  }),
);
secrets.set('renewed recovery words', renewed.recoveryKey);
open = await opened(passphrases[2]);
look('after every key was renewed');
const verdict = verifyDesk(open.database);
open.close();
look('at the end of the day');
// The search itself finds what is there: an evidence file is plain, by its nature.
const isSeeing = [...secrets].some(([, secret]) =>
  spellingsOf(secret).some((spelling) => evidence.zip.includes(spelling)),
);
rmSync(root, { recursive: true, force: true });
process.stdout.write(
  `${JSON.stringify({ secrets: secrets.size, files, looks, hits, isSeeing, logHolds: verdict.ok, entries: verdict.entries })}\n`,
);
process.exitCode = hits === 0 && isSeeing && verdict.ok ? 0 : 1;
