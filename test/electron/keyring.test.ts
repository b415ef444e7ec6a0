// The OS keyring through a stand-in for Electron, and across the two processes.

import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CoreChild } from '#electron/core-child.ts';
import { createKeyringOverPort } from '#electron/keyring-over-port.ts';
import type { Keyring } from '#host/keyring.ts';
import { createFakeElectron, type FakeElectron } from '#test/support/fake-electron.ts';

let electron: FakeElectron;
let keyring: Keyring;

vi.mock('electron', () => new Proxy({}, mockedModule()));

function mockedModule(): ProxyHandler<object> {
  return {
    get: (_target, name) => (name === 'then' ? undefined : electron.module[String(name)]),
    has: (_target, name) => name !== 'then',
    ownKeys: () => Object.keys(electron.module),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  };
}

const secret = new Uint8Array([0, 1, 2, 253, 254, 255]);

beforeEach(async () => {
  electron = createFakeElectron();
  vi.resetModules();
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  ({ keyring } = await import('#electron/keyring.ts'));
});

test('keeps bytes and gives them back, by the asynchronous calls only', async () => {
  expect(await keyring.backend()).toEqual({ kind: 'real', name: electron.store.backend });
  const blob = await keyring.protect(secret);
  expect(blob).not.toEqual(secret);
  expect(await keyring.reveal(blob)).toEqual(secret);
  expect(electron.store.calls).toEqual(['encryptStringAsync', 'decryptStringAsync']);
});

describe.each(['basic_text', 'unknown'])('with the store %s', (backend) => {
  test('is not available, and neither keeps nor reveals', async () => {
    electron.store.backend = backend;
    expect(await keyring.backend()).toEqual({ kind: backend === 'basic_text' ? 'plain' : 'absent', name: backend });
    await expect(keyring.protect(secret)).rejects.toThrow('no keyring');
    await expect(keyring.reveal(secret)).rejects.toThrow('no keyring');
    expect(electron.store.calls).toEqual([]);
  });
});

test('is not available where the system says so', async () => {
  electron.store.isAvailable = false;
  expect((await keyring.backend()).kind).toBe('absent');
  await expect(keyring.protect(secret)).rejects.toThrow('no keyring');
});

test('asks no Linux question on macOS and Windows', async () => {
  electron.store.backend = 'unknown';
  vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
  expect(await keyring.backend()).toEqual({ kind: 'real', name: 'darwin' });
});

describe('from the desk’s process', () => {
  let far: Keyring;
  let core: CoreChild;

  beforeEach(async () => {
    const { createCoreChild } = await import('#electron/core-child.ts');
    core = createCoreChild({
      deskFolder: '/desk',
      keyring,
      openLink: () => undefined,
      onShell: () => undefined,
      onLocked: () => undefined,
    });
    core.serve({} as never);
    const [started] = electron.children;
    if (started === undefined) throw new Error('no process was started');
    // The two ends, joined: what the child posts reaches the parent, and the other way round.
    const parentPort = Object.assign(new EventEmitter(), {
      postMessage: (message: unknown) => void started.child.emit('message', message),
    });
    vi.spyOn(started.child, 'postMessage').mockImplementation((data) => void parentPort.emit('message', { data }));
    far = createKeyringOverPort(parentPort);
  });

  test('is the same keyring', async () => {
    expect(await far.backend()).toEqual(await keyring.backend());
    expect(await far.reveal(await far.protect(secret))).toEqual(secret);
  });

  test('keeps answers apart, and passes a refusal on without its words', async () => {
    const [first, wrong, second] = await Promise.allSettled([
      far.protect(new Uint8Array([1])),
      far.reveal(new Uint8Array([9])),
      far.protect(new Uint8Array([2])),
    ]);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'fulfilled' });
    expect(wrong).toMatchObject({ status: 'rejected', reason: { message: 'the keyring did not reveal' } });
    electron.store.backend = 'basic_text';
    expect((await far.backend()).kind).toBe('plain');
    await expect(far.protect(secret)).rejects.toThrow('the keyring did not protect');
  });
});
