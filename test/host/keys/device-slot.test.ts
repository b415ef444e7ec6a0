// The device slot: as good as the keyring of the machine, refused where that only looks like one, and never the only way in.

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Keyring, KeyringBackend } from '#host/keyring.ts';
import { addDeviceSlot, hasDeviceSlot, removeDeviceSlot, revealDeviceSecret } from '#host/keys/device-slot.ts';
import { renewAllKeys } from '#host/keys/renew-all-keys.ts';
import { makeDesk, mustOpen, now, opened, passphrase } from '#test/support/desk-with-keys.ts';
import { makeFolder, temporaryFolder } from '#test/support/temporary-folder.ts';

const made = makeFolder();
beforeAll(async () => {
  await makeDesk(made.folder);
});
afterAll(made.remove);

function copy(): string {
  const folder = join(temporaryFolder(), 'desk');
  cpSync(made.folder, folder, { recursive: true });
  return folder;
}

/** A store that turns octets round, and refuses while it is not a real one. */
function keyringWith(backend: KeyringBackend): Keyring {
  const turn = async (octets: Uint8Array) => {
    if (backend.kind !== 'real') throw new Error('no keyring');
    return octets.map((octet) => octet ^ 0x5a);
  };
  return { backend: async () => backend, protect: turn, reveal: turn };
}

const real = keyringWith({ kind: 'real', name: 'gnome_libsecret' });

async function withSlot(): Promise<string> {
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  const added = await addDeviceSlot(open.custody, { keyring: real, current: passphrase, now: now() });
  open.close();
  expect(added.ok).toBe(true);
  return folder;
}

async function revealed(folder: string, keyring: Keyring | undefined): Promise<Uint8Array> {
  const secret = await revealDeviceSecret(folder, keyring);
  if (!secret.ok) throw new Error(JSON.stringify(secret.failure));
  return secret.value;
}

test('opens the desk; its secret lies in the folder only as the keyring protects it', async () => {
  const folder = await withSlot();
  expect(hasDeviceSlot(folder)).toBe(true);
  const secret = await revealed(folder, real);
  expect(readFileSync(join(folder, 'device.slot'))).not.toEqual(Buffer.from(secret));
  (await mustOpen(folder, secret)).close();
  (await mustOpen(folder, passphrase)).close();
});

test('another secret of the same length opens nothing', async () => {
  expect(await opened(await withSlot(), new Uint8Array(32))).toBe('passphrase-wrong');
});

test('needs the passphrase to be made', async () => {
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  const added = await addDeviceSlot(open.custody, { keyring: real, current: 'wrong', now: now() });
  open.close();
  expect([added, hasDeviceSlot(folder), existsSync(join(folder, 'device.slot'))]).toEqual([
    { ok: false, failure: { code: 'passphrase-wrong' } },
    false,
    false,
  ]);
});

test.each([
  ['absent', undefined],
  ['absent', keyringWith({ kind: 'absent', name: 'unknown' })],
  ['plain', keyringWith({ kind: 'plain', name: 'basic_text' })],
])('is refused where the keyring is %s, to make it and to use it', async (reason, keyring) => {
  const refused = { ok: false, failure: { code: 'keyring-unfit', reason } };
  const folder = copy();
  const open = await mustOpen(folder, passphrase);
  expect(await addDeviceSlot(open.custody, { keyring, current: passphrase, now: now() })).toEqual(refused);
  open.close();
  expect(hasDeviceSlot(folder)).toBe(false);
  expect(await revealDeviceSecret(await withSlot(), keyring)).toEqual(refused);
});

test('is refused by another store than the one that it was made with', async () => {
  const other = keyringWith({ kind: 'real', name: 'kwallet6' });
  expect(await revealDeviceSecret(await withSlot(), other)).toEqual({
    ok: false,
    failure: { code: 'keyring-unfit', reason: 'changed' },
  });
});

test('removed, its secret opens nothing and is in no file', async () => {
  const folder = await withSlot();
  const secret = await revealed(folder, real);
  const open = await mustOpen(folder, passphrase);
  removeDeviceSlot(open.custody);
  open.close();
  expect([hasDeviceSlot(folder), existsSync(join(folder, 'device.slot'))]).toEqual([false, false]);
  expect(await opened(folder, secret)).toBe('passphrase-wrong');
  expect(await revealDeviceSecret(folder, real)).toEqual({ ok: false, failure: { code: 'device-slot-absent' } });
});

test('does not outlive a renewal of all keys', async () => {
  const folder = await withSlot();
  const secret = await revealed(folder, real);
  const next = 'acht droge tandems in Brugge';
  await renewAllKeys({ folder, current: passphrase, next, now: now(), onStep: () => undefined });
  expect(await opened(folder, secret)).toBe('passphrase-wrong');
  (await mustOpen(folder, next)).close();
  expect(existsSync(join(folder, 'device.slot'))).toBe(false);
});
