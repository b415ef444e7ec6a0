import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import { wholeChain } from '#db/read-lines.ts';
import { hasDesk } from '#host/desk-files.ts';
import { keyFileNames } from '#host/keys/key-file.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk } from '#host/open-desk.ts';
import { makeFolder, temporaryFolder } from '#test/support/temporary-folder.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';
import { tickingClock } from '#test/support/ticking-clock.ts';

const { now } = tickingClock('2026-03-05T09:00:00Z');
const passphrase = 'zeven natte fietsen in Gent';
const shared = makeFolder();
const made = join(shared.folder, 'desk');

beforeAll(async () => {
  const created = await create(made);
  if (!created.ok) throw new Error(created.failure.code);
});
afterAll(shared.remove);

async function create(folder: string) {
  return await createDesk({ folder, passphrase, profile: testProfile, now, cost: leastCost });
}

/** Opens, looks whether the log holds, closes. */
async function outcomeOf(folder: string, secret = passphrase): Promise<string> {
  const opened = await openDesk({ folder, secret, now });
  if (!opened.ok) return opened.failure.code;
  const { firstBroken, entries } = verifyWhole(wholeChain(opened.value.database));
  opened.value.close();
  return firstBroken === undefined && entries > 0 ? 'opens' : 'broken';
}

/** A copy of the finished desk to do harm to. */
function copy(): string {
  const folder = join(temporaryFolder(), 'desk');
  cpSync(made, folder, { recursive: true });
  return folder;
}

describe('a new desk', () => {
  test('is its database and its keys, nothing else, and opens', async () => {
    expect(readdirSync(made).toSorted()).toEqual(['desk.db', 'head.bin', ...keyFileNames]);
    expect(await outcomeOf(made)).toBe('opens');
  });

  test('opens with the recovery words, which are shown once', async () => {
    const folder = temporaryFolder();
    const created = await create(folder);
    if (!created.ok) throw new Error(created.failure.code);
    expect(await outcomeOf(folder, created.value.recoveryKey)).toBe('opens');
  });

  test('a wrong passphrase harms nothing', async () => {
    const folder = copy();
    expect(await outcomeOf(folder, 'another passphrase')).toBe('passphrase-wrong');
    expect(await outcomeOf(folder)).toBe('opens');
  });

  test('is not made over another one', async () => {
    const folder = copy();
    expect(await create(folder)).toEqual({ ok: false, failure: { code: 'desk-exists' } });
    expect(await outcomeOf(folder)).toBe('opens');
  });

  test('asked for twice at once is made once, and the first passphrase opens it', async () => {
    const folder = temporaryFolder();
    const second = createDesk({
      folder,
      passphrase: 'a second passphrase',
      profile: testProfile,
      now,
      cost: leastCost,
    });
    const results = await Promise.all([create(folder), second]);
    const codes = results.map((result) => (result.ok ? 'made' : result.failure.code));
    expect(codes.toSorted()).toEqual(['desk-exists', 'made']);
    expect(await outcomeOf(folder, codes[0] === 'made' ? passphrase : 'a second passphrase')).toBe('opens');
  });

  test('cannot be opened twice at once; the second is told so', async () => {
    const folder = copy();
    const first = await openDesk({ folder, secret: passphrase, now });
    expect(await outcomeOf(folder)).toBe('desk-in-use');
    if (first.ok) first.value.close();
    expect(await outcomeOf(folder)).toBe('opens');
  });
});

describe('a creation that was cut short', () => {
  const draft = (folder: string) => renameSync(join(folder, 'desk.db'), join(folder, 'desk.db.new'));

  test('before the keys were written leaves no desk, and the next creation succeeds', async () => {
    const folder = copy();
    draft(folder);
    for (const name of keyFileNames) rmSync(join(folder, name));
    writeFileSync(join(folder, 'desk.db.new-wal'), 'half a log');
    writeFileSync(join(folder, 'keys-a.json.new'), '{"format"');
    expect(hasDesk(folder)).toBe(false);
    expect(await outcomeOf(folder)).toBe('desk-absent');
    expect(await create(folder)).toMatchObject({ ok: true });
    expect(await outcomeOf(folder)).toBe('opens');
    expect(readdirSync(folder)).not.toContain('desk.db.new-wal');
  });

  test('before the draft was renamed leaves a desk that opens', async () => {
    const folder = copy();
    draft(folder);
    expect(hasDesk(folder)).toBe(true);
    expect(await create(folder)).toEqual({ ok: false, failure: { code: 'desk-exists' } });
    expect(await outcomeOf(folder)).toBe('opens');
    expect(readdirSync(folder)).not.toContain('desk.db.new');
    expect(await outcomeOf(folder)).toBe('opens');
  });

  test('a wrong passphrase does not finish it', async () => {
    const folder = copy();
    draft(folder);
    expect(await outcomeOf(folder, 'another passphrase')).toBe('passphrase-wrong');
    expect(existsSync(join(folder, 'desk.db.new'))).toBe(true);
    expect(await outcomeOf(folder)).toBe('opens');
  });

  test('an empty folder or none at all holds no desk', async () => {
    const folder = temporaryFolder();
    expect(await outcomeOf(folder)).toBe('desk-absent');
    expect(await outcomeOf(join(folder, 'not', 'there'))).toBe('desk-absent');
    expect(await create(join(folder, 'not', 'there'))).toMatchObject({ ok: true });
  });
});

describe('half a desk is damage, never a place for a new one', () => {
  test('a database without its keys', async () => {
    const folder = copy();
    for (const name of keyFileNames) rmSync(join(folder, name));
    expect(await create(folder)).toEqual({ ok: false, failure: { code: 'desk-damaged' } });
    expect(existsSync(join(folder, 'desk.db'))).toBe(true);
  });

  test('keys without their database, which may lie in another place', async () => {
    const folder = copy();
    const elsewhere = join(temporaryFolder(), 'desk.db');
    renameSync(join(folder, 'desk.db'), elsewhere);
    expect(await create(folder)).toEqual({ ok: false, failure: { code: 'desk-damaged' } });
    renameSync(elsewhere, join(folder, 'desk.db'));
    expect(await outcomeOf(folder)).toBe('opens');
  });

  test('keys that cannot be read', async () => {
    const folder = copy();
    for (const name of keyFileNames) writeFileSync(join(folder, name), '{}');
    expect(await outcomeOf(folder)).toBe('desk-damaged');
    expect(await create(folder)).toEqual({ ok: false, failure: { code: 'desk-exists' } });
  });

  test('the database of another desk', async () => {
    const folder = copy();
    const other = temporaryFolder();
    await create(other);
    cpSync(join(other, 'desk.db'), join(folder, 'desk.db'));
    expect(await outcomeOf(folder)).toBe('desk-damaged');
  });
});

describe('a place that cannot be written', () => {
  test('is an obstacle, and nothing is made', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await create(join(folder, 'file'))).toEqual({ ok: false, failure: { code: 'desk-read-only' } });
    expect(await create(join(folder, 'file', 'below'))).toEqual({ ok: false, failure: { code: 'desk-read-only' } });
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
