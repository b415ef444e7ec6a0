// Erases 200 cases and looks for what was in them: every file, every row, and an older copy of the database. Argument: cases.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { spellingsOf } from '#test/support/spellings.ts';

const wanted = Number(process.argv[2] ?? 200);
const kept = 20;
const passphrase = 'the first of many words';
const now = () => instantOf(Date.now());
const root = mkdtempSync(join(tmpdir(), 'dpo-desk-erased-'));
const folder = join(root, 'desk');
const older = join(root, 'older');
const faults: string[] = [];

const hold = (isTrue: boolean, what: string) => {
  if (!isTrue) faults.push(what);
};

/** A word that stands in one mail and nowhere else. */
const canary = (number: number) => `kanarie-${(number * 7_919 + 104_729).toString(36)}-zin`;

async function opened(): Promise<OpenDesk> {
  const result = await openDesk({ folder, secret: passphrase, now });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Every table and every cell of the open database: what anybody with the key can read. */
function cellsOf({ database: { sqlite } }: OpenDesk): Buffer {
  const tables = sqlite
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all() as readonly string[];
  const cells: Buffer[] = [];
  for (const table of tables)
    for (const row of sqlite.prepare(`SELECT * FROM "${table}"`).raw().iterate() as IterableIterator<
      readonly unknown[]
    >)
      for (const cell of row)
        if (typeof cell === 'string') cells.push(Buffer.from(cell));
        else if (cell instanceof Uint8Array) cells.push(Buffer.from(cell));
  return Buffer.concat(cells);
}

const begun = performance.now();
const profile = findProfile('kraaft');
if (!profile.ok) throw new Error('the profile is missing');
const made = await createDesk({ folder, passphrase, profile: profile.value, now, cost: leastCost });
if (!made.ok) throw new Error(made.failure.code);
const first = await opened();
const pool = createParserPool({ workerUrl: workerUrls.parser });
const cases: { readonly id: CaseId; readonly ref: string; readonly mail: MessageId; readonly word: string }[] = [];
const ids: MessageId[] = [];
for (let number = 1; number <= wanted + kept; number += 1) {
  const raw = plainMail(number, canary(number));
  ids.push(first.desk.transact(() => first.intake.store({ raw, source: 'inbox' })).id);
}
await readWaiting(first, pool);
await pool.close();
for (const [place, mail] of ids.entries()) {
  const confirmed = confirmRequest(first.desk, { id: mail, rights: ['access'] });
  if (!confirmed.ok) throw new Error(confirmed.failure.code);
  const state = first.desk.cases.byId(confirmed.value);
  if (state === undefined) throw new Error('a confirmed case is not there');
  cases.push({ id: confirmed.value, ref: state.ref, mail, word: canary(place + 1) });
}
first.close();
// Somebody copies the whole folder before the erasures; only the database of it is used below.
cpSync(folder, older, { recursive: true });

const desk = await opened();
hold(cellsOf(desk).includes(canary(1)), 'the search finds nothing even before the erasure');
for (const { ref } of cases.slice(0, wanted)) {
  const close = { act: 'close', outcome: 'other', note: `Closed. ${canary(1)}` } as const;
  const erased = actOnCase(desk.desk, { ref, commands: [close, { act: 'erase' }] });
  if (!erased.ok) throw new Error(erased.failure.code);
}
await settleErasures(desk);
desk.close();

const again = await opened();
const { database, audit } = again;
const cells = cellsOf(again);
for (const { ref, mail, word } of cases.slice(0, wanted)) {
  hold(!spellingsOf(word).some((spelling) => cells.includes(spelling)), `${ref}: its words can be read`);
  hold(database.vault.keyOf(mail) === undefined, `${ref}: the key of its mail is there`);
  hold(!database.vault.hasRaw(mail), `${ref}: its mail is there`);
}
for (const { ref, id, mail, word } of cases.slice(wanted)) {
  hold(again.desk.cases.byId(id) !== undefined, `${ref}: was kept and is gone`);
  hold(Buffer.from(again.desk.messages.raw(mail)).includes(word), `${ref}: was kept and its mail does not open`);
}
const verdict = verifyDesk(database);
hold(verdict.ok, `the log does not verify: line ${verdict.firstBroken}`);
hold(audit.alarm() === undefined, `an alarm: ${audit.alarm()?.kind}`);
again.close();
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(join(folder, name));
  const found = cases.filter(({ word }) => spellingsOf(word).some((spelling) => bytes.includes(spelling)));
  hold(found.length === 0, `${name} holds words of ${found.length} cases in plain`);
}
// The database as it was, with the key files as they are: it must not open, nor anything in it.
for (const name of ['desk.db', 'desk.db-wal', 'head.bin'])
  cpSync(join(older, name), join(folder, name), {
    force: true,
    recursive: false,
    errorOnExist: false,
    filter: (from) => readdirSync(older).includes(from.slice(older.length + 1)),
  });
const old = await openDesk({ folder, secret: passphrase, now });
let recovered = 0;
if (old.ok) {
  const { vault } = old.value.database;
  for (const { mail, id } of cases.slice(0, wanted))
    if (vault.keyOf(mail) !== undefined || vault.keyOf(id) !== undefined) recovered += 1;
  const readable = cellsOf(old.value);
  hold(
    !cases.slice(0, wanted).some(({ word }) => readable.includes(word)),
    'an older database opens with the key files of now',
  );
  old.value.close();
}
hold(recovered === 0, `${recovered} keys of erased cases open from an older database`);
rmSync(root, { recursive: true, force: true });
for (const fault of faults) process.stderr.write(`FAULT: ${fault}\n`);
process.stdout.write(
  `${JSON.stringify({
    cases: wanted,
    kept,
    entries: verdict.entries,
    erasedEntries: verdict.erased,
    olderDatabaseOpens: old.ok,
    faults: faults.length,
    seconds: Math.round((performance.now() - begun) / 1000),
  })}\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
