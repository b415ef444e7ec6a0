// A desk of the first key format: its one file becomes the two of now, and its secrets and keys stay.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unlockKeys } from '#host/keys/unlock-keys.ts';
import { writeOldKeyFile } from '#test/support/old-key-file.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const passphrase = 'zeven natte fietsen in Gent';

async function unlocked(folder: string, secret: string) {
  const found = await unlockKeys(folder, secret);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

test.each(['passphrase', 'words'])(
  'is upgraded by its %s; both go on opening it, with the keys of before',
  async (way) => {
    const folder = temporaryFolder();
    const old = await writeOldKeyFile(folder, passphrase);
    const { keys, custody } = await unlocked(folder, way === 'words' ? old.recoveryKey : passphrase);
    expect(readdirSync(folder).toSorted()).toEqual(['keys-a.json', 'keys-b.json']);
    const { database, dedupe, identity, credentials } = old;
    for (const [name, key] of Object.entries({ database, dedupe, identity, credentials }))
      expect([name, Buffer.from(keys[name as 'database']).toString('hex')]).toEqual([name, key.toString('hex')]);
    expect(custody.file()).toMatchObject({
      change: 'upgraded',
      database: { generation: 0 },
      shred: [{ generation: 1 }],
    });
    for (const secret of [passphrase, old.recoveryKey]) {
      const again = await unlocked(folder, secret);
      expect(again.keys).toEqual(keys);
    }
  },
);

test('a wrong passphrase upgrades nothing', async () => {
  const folder = temporaryFolder();
  await writeOldKeyFile(folder, passphrase);
  const before = readFileSync(join(folder, 'keys.json'), 'utf8');
  expect(await unlockKeys(folder, 'another')).toEqual({ ok: false, failure: { code: 'passphrase-wrong' } });
  expect([readdirSync(folder), readFileSync(join(folder, 'keys.json'), 'utf8')]).toEqual([['keys.json'], before]);
});

test('left beside the new ones by a crash, or put back, it goes once those have opened', async () => {
  const folder = temporaryFolder();
  const old = await writeOldKeyFile(folder, passphrase);
  const text = readFileSync(join(folder, 'keys.json'));
  const { keys } = await unlocked(folder, passphrase);
  writeFileSync(join(folder, 'keys.json'), text);
  expect((await unlocked(folder, old.recoveryKey)).keys).toEqual(keys);
  expect(readdirSync(folder).toSorted()).toEqual(['keys-a.json', 'keys-b.json']);
});

test('that cannot be read is damage', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'keys.json'), '{"format":"dpo-desk-keys/1"}');
  expect(await unlockKeys(folder, passphrase)).toEqual({ ok: false, failure: { code: 'desk-damaged' } });
});
