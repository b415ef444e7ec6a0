import { createRouterClient } from '@orpc/server';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import type { DeskClient } from '#rpc/client.ts';
import { lisbon } from '#test/support/lisbon.ts';
import { unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { steadyClock } from '#test/support/steady-clock.ts';

const passphrase = 'zeven natte fietsen in Gent';
let host: DeskHost;
let client: DeskClient;

beforeAll(async () => {
  const { folder, remove } = makeFolder();
  host = bootHost({
    deskFolder: folder,
    now: () => instantOf(Date.UTC(2026, 2, 5)),
    clock: steadyClock,
    log: createRecordingLog(),
    version: '0',
  });
  client = createRouterClient(host.router);
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase }));
  return async () => {
    await host.close();
    remove();
  };
});

/** The topics that followers hear of while `work` runs. */
async function topicsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const ending = new AbortController();
  const notices = await client.notices.follow(undefined, { signal: ending.signal });
  onTestFinished(() => ending.abort());
  await work();
  const heard: string[] = [];
  while (heard.length < 3) {
    const next = await notices.next();
    if (next.done !== true && next.value.kind === 'changed') heard.push(next.value.topic);
  }
  return heard;
}

describe('the controllers over the contract', () => {
  test('are added, changed and listed; followers hear that every list may differ', async () => {
    const added = await topicsOf(async () => {
      expect(unwrap(await client.controllers.add({ profile: lisbon }))).toEqual({
        ...lisbon,
        openCases: 0,
        closedCases: 0,
      });
    });
    expect(added).toEqual(['desk', 'tray', 'cases']);
    const profile = { ...lisbon, name: 'Exemplo S.A.' };
    expect(unwrap(await client.controllers.change({ profile, reason: 'Renamed' })).name).toBe('Exemplo S.A.');
    expect(unwrap(await client.controllers.list()).map(({ name }) => name)).toEqual(['KRAAFT', 'Exemplo S.A.']);
    expect(await client.desk.status()).toMatchObject({
      state: 'open',
      controller: { id: 'kraaft' },
      controllers: [
        { id: 'kraaft', name: 'KRAAFT', zone: 'Europe/Paris', country: 'FR' },
        { id: 'lisbon', name: 'Exemplo S.A.', zone: 'Europe/Lisbon', country: 'PT' },
      ],
    });
  });

  test('a profile that is none is an obstacle that names the field, and an act that cannot be is one too', async () => {
    const wrong = { ...lisbon, zone: 'Nowhere' };
    expect(await client.controllers.add({ profile: wrong })).toMatchObject({
      failure: { code: 'profile-invalid', field: 'zone' },
    });
    expect(await client.controllers.change({ profile: {} as ControllerProfile, reason: 'x' })).toMatchObject({
      failure: { code: 'profile-invalid', field: 'id' },
    });
    expect(await client.controllers.change({ profile: { ...lisbon, id: 'porto' }, reason: 'x' })).toMatchObject({
      failure: { code: 'controller-unknown', id: 'porto' },
    });
  });

  test('a locked desk says so', async () => {
    await host.lock();
    expect(await client.controllers.list()).toEqual({ ok: false, failure: { code: 'desk-locked' } });
    expect(await client.controllers.add({ profile: lisbon })).toEqual({ ok: false, failure: { code: 'desk-locked' } });
    unwrap(await host.unlock(passphrase));
    expect(unwrap(await client.controllers.list())).toHaveLength(2);
  });
});
