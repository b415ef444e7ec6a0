import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import type { MessageId } from '#core/base/id.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { keepMailbox } from '#host/intake/keep-mailbox.ts';
import { createDesk, openDesk } from '#host/open-desk.ts';
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
  const temporary = new Set(filesBelow(tmpdir()));
  const { now } = tickingClock('2026-03-05T09:00:00Z');
  const { passphrase } = canaries;
  const created = await createDesk({ folder, passphrase, profile: testProfile, now });
  if (!created.ok) throw new Error(created.failure.code);
  const opened = await openDesk({ folder, secret: passphrase, now });
  if (!opened.ok) throw new Error(opened.failure.code);

  const { desk, database } = opened.value;
  const ids = workADay();
  // While it is open, with its write-ahead log, and once it is closed.
  expect(findings(folder, temporary)).toEqual([]);
  const dossier = await exportDossier(opened.value, 'KRA-2026-0001');
  expect(dossier.ok).toBe(true);
  opened.value.close();
  expect(findings(folder, temporary)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['desk.db', 'keys.json']);

  // The search itself finds what is there: the dossier is plain, by its nature.
  if (dossier.ok) expect(spellingsIn(dossier.value.zip)).toContain('body');
  // And the words are really in the desk, for those who can open it.
  const again = await openDesk({ folder, secret: created.value.recoveryKey, now });
  if (!again.ok) throw new Error(again.failure.code);
  expect(again.value.desk.messages.text(ids[0]!).text).toContain(canaries.body);
  again.value.close();

  function workADay(): readonly MessageId[] {
    if (!opened.ok) throw new Error('not open');
    const { name, address: from, subject, body: text, reason, ground, note } = canaries;
    const stored = Array.from({ length: 40 }, (_unused, number) =>
      storeSketch(opened.value, { name, from, subject, text: `${text} ${number}`.repeat(20) }, number),
    );
    confirmRequest(desk, { id: stored[0]! });
    setAside(desk, { id: stored[1]!, reason });
    const act = (command: Parameters<typeof actOnCase>[1]['command']) =>
      actOnCase(desk, { ref: 'KRA-2026-0001', command });
    act({ act: 'doubt-identity', ground });
    act({ act: 'correct-rights', rights: ['erasure'], reason });
    act({ act: 'close', outcome: 'other', note });
    keepMailbox(
      opened.value,
      {
        host: 'imap.geheim.example',
        port: 993,
        security: 'tls',
        user: canaries.imapUser,
        folder: 'INBOX',
        password: canaries.imapPassword,
      },
      { remembersPassword: true },
    );
    listTray(desk);
    // Sorts and groups of this size go to temporary tables.
    database.sqlite.exec(
      'CREATE TEMP TABLE heap AS SELECT a.text || random() AS t FROM message_text a, message_text b; SELECT t FROM heap ORDER BY t DESC LIMIT 1;',
    );
    rebuildLists(database, { keep: true });
    return stored;
  }
}, 60_000);

/** Which canaries stand in which files: the desk's own, and temporary ones that were not there before. */
function findings(folder: string, before: ReadonlySet<string>): readonly string[] {
  const files = [
    ...filesBelow(folder),
    ...filesBelow(tmpdir()).filter((file) => isTrace(file, before)),
    ...openTemporaryFiles(),
  ];
  return files.flatMap((file) => spellingsIn(readable(file)).map((name) => `${name} in ${file}`));
}

/** Other tests on this machine leave theirs in folders of their own. */
function isTrace(file: string, before: ReadonlySet<string>): boolean {
  return !before.has(file) && !file.slice(tmpdir().length + 1).includes('/');
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
    .filter(([, text]) => spellings(text).some((spelling) => bytes.includes(spelling)))
    .map(([name]) => name);
}

/** As UTF-8, UTF-16, hexadecimal, base64 at each of its three offsets, and as a bare hash. */
function spellings(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((offset) => {
    const inner = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64');
    return Buffer.from(inner.slice(offset === 0 ? 0 : 4, -4));
  });
  const hash = createHash('sha256').update(utf8).digest();
  const hex = Buffer.from(utf8.toString('hex'));
  return [utf8, Buffer.from(text, 'utf16le'), hex, ...base64, hash, Buffer.from(hash.toString('hex'))];
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
