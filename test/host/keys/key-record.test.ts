// What the desk remembers of its key files: changes stand in its log, and older files are an alarm.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFact } from '#db/facts.ts';
import { changePassphrase, drillRecovery, renewRecoveryKey, resetPassphrase } from '#host/keys/change-keys.ts';
import { recordKeys } from '#host/keys/record-keys.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { makeDesk, mustOpen, now, opened, passphrase } from '#test/support/desk-with-keys.ts';
import { makeFolder, temporaryFolder } from '#test/support/temporary-folder.ts';

const next = 'acht droge tandems in Brugge';
const made = makeFolder();
let words = '';
beforeAll(async () => {
  words = await makeDesk(made.folder);
});
afterAll(made.remove);

function copy(): string {
  const folder = join(temporaryFolder(), 'desk');
  cpSync(made.folder, folder, { recursive: true });
  return folder;
}

/** What the log says was changed, oldest first. */
function changesOf({ desk }: OpenDesk): readonly string[] {
  return desk.journal.of(['desk']).flatMap(({ event }) => (event?.act === 'desk.keys-changed' ? [event.what] : []));
}

test('another passphrase: the old one opens nothing any more, the words still do', async () => {
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  expect(await changePassphrase(open.custody, { current: 'wrong', next, now: now() })).toMatchObject({ ok: false });
  expect((await changePassphrase(open.custody, { current: passphrase, next, now: now() })).ok).toBe(true);
  recordKeys(open);
  recordKeys(open);
  expect(changesOf(open)).toEqual(['passphrase']);
  open.close();
  expect(await opened(folder, passphrase)).toBe('passphrase-wrong');
  (await mustOpen(folder, words)).close();
  (await mustOpen(folder, next)).close();
});

test('neither key file says any more what wrapped the key under the old passphrase', async () => {
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  const old = open.custody.file().slots.passphrase.wrapped;
  await changePassphrase(open.custody, { current: passphrase, next, now: now() });
  open.close();
  for (const name of ['keys-a.json', 'keys-b.json'])
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain(old);
});

test('a change that a crash kept out of the log is written at the next opening, once', async () => {
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  await changePassphrase(open.custody, { current: passphrase, next, now: now() });
  open.close();
  for (const time of ['first', 'second']) {
    const again = await mustOpen(folder, next);
    expect([time, changesOf(again)]).toEqual([time, ['passphrase']]);
    again.close();
  }
});

test('a forgotten passphrase: only the recovery words set another one', async () => {
  const folder = copy();
  const open = await mustOpen(folder, words);
  const wrong = await resetPassphrase(open.custody, { recoveryKey: passphrase, next, now: now() });
  expect(wrong).toEqual({ ok: false, failure: { code: 'recovery-key-wrong' } });
  expect((await resetPassphrase(open.custody, { recoveryKey: words, next, now: now() })).ok).toBe(true);
  open.close();
  expect(await opened(folder, passphrase)).toBe('passphrase-wrong');
  (await mustOpen(folder, next)).close();
});

test('other recovery words: the old ones open nothing, and the new ones were never drilled', async () => {
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  expect(drillRecovery(open.custody, words.split(' ').toReversed().join(' '), now())).toBe(false);
  expect(open.custody.file().drilledAt).toBeUndefined();
  expect(drillRecovery(open.custody, ` ${words.toUpperCase()} `, now())).toBe(true);
  recordKeys(open);
  expect(open.custody.file().drilledAt).toBeDefined();
  const renewed = await renewRecoveryKey(open.custody, { current: passphrase, now: now() });
  recordKeys(open);
  expect(open.custody.file().drilledAt).toBeUndefined();
  expect(changesOf(open)).toEqual(['recovery-drilled', 'recovery-key']);
  open.close();
  expect(await opened(folder, words)).toBe('passphrase-wrong');
  (await mustOpen(folder, renewed.ok ? renewed.value.recoveryKey : '')).close();
  (await mustOpen(folder, passphrase)).close();
});

test('older key files beside a newer desk are an alarm, which stands until a person has settled it', async () => {
  const folder = copy();
  const before = ['keys-a.json', 'keys-b.json'].map((name) => [name, readFileSync(join(folder, name))] as const);
  const open = await mustOpen(folder, passphrase);
  await changePassphrase(open.custody, { current: passphrase, next, now: now() });
  recordKeys(open);
  open.close();
  for (const [name, octets] of before) writeFileSync(join(folder, name), octets);
  for (const time of ['first', 'second']) {
    const older = await mustOpen(folder, passphrase);
    expect([time, older.audit.alarm()?.kind]).toEqual([time, 'keys-older']);
    older.close();
  }
  const settling = await mustOpen(folder, passphrase);
  settling.audit.settleAlarm('put back from a copy by hand');
  settling.close();
  const after = await mustOpen(folder, passphrase);
  expect(after.audit.alarm()).toBeUndefined();
  after.close();
});

test('a damaged key file is mended at the next opening, and the desk says so', async () => {
  const folder = copy();
  writeFileSync(join(folder, 'keys-a.json'), 'damaged');
  const open = await mustOpen(folder, passphrase);
  expect(readFact(open.database, 'keys-mended')).toBeDefined();
  open.close();
  expect(readFileSync(join(folder, 'keys-a.json'))).toEqual(readFileSync(join(made.folder, 'keys-a.json')));
});
