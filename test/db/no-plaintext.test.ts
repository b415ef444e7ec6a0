import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { keepMailbox } from '#host/intake/keep-mailbox.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { unwrap } from '#test/support/present.ts';
import { spellingsOf } from '#test/support/spellings.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { storeSketch, testProfile } from '#test/support/throwaway-desk.ts';
import { tickingClock } from '#test/support/ticking-clock.ts';

const canaries = {
  name: 'Wilhelmina Kanarievogel',
  address: 'w.kanarievogel@geheim.example',
  subject: 'Betreft kanarie-onderwerp 4711',
  body: 'mijn zeer vertrouwelijke kanariezin over gezondheid',
  reason: 'kanariereden van de functionaris',
  ground: 'kanarietwijfel aan de afzender',
  note: 'kanarieslot van het dossier',
  passphrase: 'kanarie zingt om middernacht',
  imapPassword: 'imap-kanarie-wachtwoord-88',
  imapUser: 'imap-kanarie-gebruiker@geheim.example',
} as const;

test('after a day’s work no file of the desk and no new temporary file holds a word of it in plain', async () => {
  const folder = temporaryFolder();
  const temporary = new Set(filesIn(tmpdir()));
  const { now } = tickingClock('2026-03-05T09:00:00Z');
  const { passphrase } = canaries;
  const { recoveryKey } = unwrap(await createDesk({ folder, passphrase, profile: testProfile, now }));
  const open = unwrap(await openDesk({ folder, secret: passphrase, now }));
  const id = workADay(open);
  // While it is open, with its write-ahead log, and once it is closed.
  expect(findings(folder, temporary)).toEqual([]);
  const { zip } = unwrap(await exportDossier(open, 'KRA-2026-0001'));
  open.close();
  expect(findings(folder, temporary)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual([
    'desk.db',
    'erasures.json',
    'head.bin',
    'keys-a.json',
    'keys-b.json',
  ]);

  // The search itself finds what is there: the dossier is plain, by its nature.
  expect(spellingsIn(zip)).toContain('body');
  // And the words are really in the desk, for those who can open it.
  const again = unwrap(await openDesk({ folder, secret: recoveryKey, now }));
  expect(again.desk.messages.text(id).text).toContain(canaries.body);
  again.close();
}, 60_000);

/** Acts of each kind on forty mails; returns the first one's id. */
function workADay(open: OpenDesk): MessageId {
  const { desk, database } = open;
  const { name, address: from, subject, body, reason, ground, note } = canaries;
  const mail = (number: number) =>
    storeSketch(open, { name, from, subject, text: `${body} ${number}`.repeat(20) }, number);
  const first = mail(0);
  for (let number = 1; number < 40; number += 1) mail(number);
  confirmRequest(desk, { id: first });
  setAside(desk, { id: mail(40), reason });
  const act = (command: CaseCommand) => actOnCase(desk, { ref: 'KRA-2026-0001', commands: [command] });
  act({ act: 'doubt-identity', ground });
  act({ act: 'correct-rights', rights: ['erasure'], reason });
  act({ act: 'close', outcome: 'other', note });
  const server = { host: 'imap.geheim.example', port: 993, security: 'tls', folder: 'INBOX' } as const;
  const account = { ...server, user: canaries.imapUser, password: canaries.imapPassword };
  keepMailbox(open, account, { remembersPassword: true });
  listTray(desk);
  // Sorts and groups of this size go to temporary tables.
  database.sqlite.exec(`CREATE TEMP TABLE heap AS SELECT a.text || random() AS t FROM message_text a, message_text b`);
  database.sqlite.exec('SELECT t FROM heap ORDER BY t DESC LIMIT 1');
  rebuildLists(database, { keep: true });
  return first;
}

/** Which canaries stand in which files: the desk's own, and temporary ones that were not there before. */
function findings(folder: string, before: ReadonlySet<string>): readonly string[] {
  const files = [
    ...filesBelow(folder),
    ...filesIn(tmpdir()).filter((file) => !before.has(file)),
    ...openTemporaryFiles(),
  ];
  return files.flatMap((file) => spellingsIn(readable(file)).map((name) => `${name} in ${file}`));
}

/** SQLite deletes the name of a temporary file at once and goes on writing to it. */
function openTemporaryFiles(): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd')
    .map((handle) => `/proc/self/fd/${handle}`)
    .filter((handle) => /^(\/var)?\/tmp\/(?!dpo-desk-test-)/.test(targetOf(handle)));
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return ''; // the handle of the listing itself
  }
}

function spellingsIn(bytes: Buffer): readonly string[] {
  return Object.entries(canaries)
    .filter(([, text]) => spellingsOf(text).some((spelling) => bytes.includes(spelling)))
    .map(([name]) => name);
}

/** Not those of its folders: other tests on this machine leave theirs in folders of their own. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readable(file: string): Buffer {
  try {
    return statSync(file).size > 2 ** 28 ? Buffer.alloc(0) : readFileSync(file);
  } catch {
    return Buffer.alloc(0); // gone meanwhile
  }
}
