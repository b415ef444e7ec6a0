// Renewing every key, and the database's alone: cut short at every step, exactly one of the secrets opens all that was there.

import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { writeFact } from '#db/facts.ts';
import { renewAllKeys } from '#host/keys/renew-all-keys.ts';
import { renewDatabaseKey } from '#host/keys/renew-database-key.ts';
import { renewalSteps, type RenewalStep } from '#host/keys/renew-keys.ts';
import { unlockKeys } from '#host/keys/unlock-keys.ts';
import { contentOf, fillDesk, makeDesk, mustOpen, now, opened, passphrase } from '#test/support/desk-with-keys.ts';
import { makeFolder, temporaryFolder } from '#test/support/temporary-folder.ts';

const next = 'acht droge tandems in Brugge';
const made = makeFolder();
let words = '';
let content: ReturnType<typeof contentOf>;
const files = ['desk.db', 'erasures.json', 'head.bin', 'keys-a.json', 'keys-b.json'];

beforeAll(async () => {
  words = await makeDesk(made.folder);
  const open = await mustOpen(made.folder, passphrase);
  fillDesk(open);
  content = contentOf(open);
  open.close();
});
afterAll(made.remove);

function copy(): string {
  const folder = join(temporaryFolder(), 'desk');
  cpSync(made.folder, folder, { recursive: true });
  return folder;
}

/** In a process of its own that is killed (SIGKILL) when it comes to `step`. */
async function renewUntil(folder: string, step: RenewalStep): Promise<void> {
  const script = join(import.meta.dirname, '../../support/renew-until.ts');
  const ended = await new Promise<string | undefined>((resolve) => {
    execFile(process.execPath, [script, folder, passphrase, next, step], (fault) =>
      resolve(fault?.signal ?? undefined),
    );
  });
  if (ended !== 'SIGKILL') throw new Error(`it was not killed at ${step}`);
}

/** Which of the secrets open the desk; what it holds with those that do is as it was. */
async function secretsThatOpen(folder: string): Promise<readonly string[]> {
  const fitting: string[] = [];
  for (const [name, secret] of [
    ['next', next],
    ['current', passphrase],
    ['words', words],
  ] as const) {
    const open = await opened(folder, secret);
    if (open === 'passphrase-wrong') continue;
    if (typeof open === 'string') throw new Error(`${name}: ${open}`);
    expect(contentOf(open)).toEqual(content);
    expect(open.audit.alarm()).toBeUndefined();
    open.close();
    fitting.push(name);
  }
  expect(readdirSync(folder).toSorted()).toEqual(files);
  return fitting;
}

test('what is renewed holds all that was there', () => {
  expect(content).toMatchObject({ isSound: true, secret: 'a mail password', files: ['an export'] });
  expect(content.raws).toHaveLength(2);
});

describe('renewing all keys', () => {
  test('leaves one way in, and the old database opens with nothing that is here now', async () => {
    const folder = copy();
    const steps: RenewalStep[] = [];
    const renewed = await renewAllKeys({
      folder,
      current: passphrase,
      next,
      now: now(),
      onStep: (step) => void steps.push(step),
    });
    expect(renewed.ok).toBe(true);
    expect(steps).toEqual(renewalSteps);
    expect(await secretsThatOpen(folder)).toEqual(['next']);
    const open = await mustOpen(folder, renewed.ok ? renewed.value.recoveryKey : '');
    expect(open.desk.journal.of(['desk']).map(({ event }) => event)).toContainEqual({
      act: 'desk.keys-changed',
      what: 'renewed',
    });
    open.close();
    copyFileSync(join(made.folder, 'desk.db'), join(folder, 'desk.db'));
    expect(await opened(folder, next)).toBe('desk-damaged');
  });

  test('takes the copies of before a migration along, also where it was cut short: they are under the old key', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'desk.db.before-9'), 'under the old key');
    await renewUntil(folder, 'swap');
    expect(await secretsThatOpen(folder)).toEqual(['next']);
  });

  test.each(renewalSteps.slice(0, 6))(
    'killed at “%s”: only the old secrets open it, and nothing is left over',
    async (step) => {
      const folder = copy();
      await renewUntil(folder, step);
      expect(await secretsThatOpen(folder)).toEqual(['current', 'words']);
    },
  );

  test.each(renewalSteps.slice(6))('killed at “%s”: only the new passphrase opens it', async (step) => {
    const folder = copy();
    await renewUntil(folder, step);
    expect(await secretsThatOpen(folder)).toEqual(['next']);
  });

  test.each(['keys-a.json', 'keys-b.json'])(
    'killed before %s was written: only the new passphrase opens it',
    async (late) => {
      const folder = copy();
      await renewUntil(folder, 'swap');
      copyFileSync(join(made.folder, late), join(folder, late));
      expect(await secretsThatOpen(folder)).toEqual(['next']);
    },
  );

  test('killed between the head and the database: the next opening finishes', async () => {
    const folder = copy();
    await renewUntil(folder, 'swap');
    renameSync(join(folder, 'head.bin.renewed'), join(folder, 'head.bin'));
    expect(await secretsThatOpen(folder)).toEqual(['next']);
  });

  test('killed before the second key file, and the first is damaged then: the old passphrase opens all of it', async () => {
    const folder = copy();
    await renewUntil(folder, 'swap');
    writeFileSync(join(folder, 'keys-a.json'), 'damaged');
    copyFileSync(join(made.folder, 'keys-b.json'), join(folder, 'keys-b.json'));
    expect(await secretsThatOpen(folder)).toEqual(['current', 'words']);
  });

  test('a wrong passphrase finishes nothing', async () => {
    const folder = copy();
    await renewUntil(folder, 'swap');
    const before = readdirSync(folder);
    expect(await opened(folder, 'another passphrase')).toBe('passphrase-wrong');
    expect(readdirSync(folder)).toEqual(before);
    expect(await secretsThatOpen(folder)).toEqual(['next']);
  });

  test('is refused while the desk is open, and for a wrong passphrase, with nothing changed', async () => {
    const folder = copy();
    const open = await mustOpen(folder, passphrase);
    const request = { folder, current: passphrase, next, now: now(), onStep: () => undefined };
    expect(await renewAllKeys(request)).toEqual({ ok: false, failure: { code: 'desk-in-use' } });
    open.close();
    const wrong = await renewAllKeys({ ...request, current: next });
    expect(wrong).toEqual({ ok: false, failure: { code: 'passphrase-wrong' } });
    expect(await secretsThatOpen(folder)).toEqual(['current', 'words']);
  });
});

describe('the database’s key alone, owed after an erasure', () => {
  test('is renewed at the next opening: the database of before does not open any more, all else does', async () => {
    const folder = copy();
    const owing = await mustOpen(folder, passphrase);
    owing.desk.transact(() => writeFact(owing.database, 'rekey-owed', 'true'));
    owing.close();
    copyFileSync(join(folder, 'desk.db'), join(folder, 'before.db'));
    const open = await mustOpen(folder, passphrase);
    expect(open.custody.file().database.generation).toBe(2);
    open.close();
    renameSync(join(folder, 'before.db'), join(folder, '..', 'before.db'));
    expect(await secretsThatOpen(folder)).toEqual(['current', 'words']);
    expect((await mustOpenOnce(folder)).generation).toBe(2);
    copyFileSync(join(folder, '..', 'before.db'), join(folder, 'desk.db'));
    expect(await opened(folder, passphrase)).toBe('desk-damaged');
  });

  async function mustOpenOnce(folder: string) {
    const open = await mustOpen(folder, passphrase);
    const { generation } = open.custody.file().database;
    open.close();
    return { generation };
  }

  test.each(renewalSteps.slice(0, 6))(
    'is put off where there is no room at “%s”, with the keys of before',
    async (full) => {
      const folder = copy();
      const unlocked = await unlockKeys(folder, passphrase);
      if (!unlocked.ok) throw new Error(unlocked.failure.code);
      const { custody, keys, spare } = unlocked.value;
      const kept = renewDatabaseKey(custody, keys, spare, (step) => {
        if (step === full) throw new StorageFault({ code: 'disk-full' });
      });
      expect(kept).toBe(keys);
      expect(await secretsThatOpen(folder)).toEqual(['current', 'words']);
    },
  );
});
