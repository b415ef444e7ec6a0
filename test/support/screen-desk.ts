// A real desk behind the real loopback host, on a fixed day, for tests that look at its screens.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import { bootHost } from '#host/boot.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';
import { serveDesk } from '#host/web/serve-desk.ts';
import type { DeskClient } from '#rpc/client.ts';
import { steadyClock } from './steady-clock.ts';

export const testPassphrase = 'four unrelated paper words';

export interface ScreenDesk {
  /** A fresh one-time address of the page. */
  newAddress(): string;
  /** The same desk without a browser: to arrange what the screens will show. */
  readonly client: DeskClient;
  close(): Promise<void>;
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Starts a host on an empty folder; `rendererFolder` holds the built page. */
export async function startScreenDesk(options: {
  readonly rendererFolder: string;
  readonly now: Instant;
  readonly log?: Log;
  /** Stands in for the name servers. */
  readonly askDns?: AskDns;
}): Promise<ScreenDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'dpo-desk-screens-'));
  const log = options.log ?? silent;
  const host = bootHost({
    deskFolder: join(folder, 'desk'),
    now: () => options.now,
    clock: steadyClock,
    askDns: options.askDns,
    log,
    version: '0.1.0',
  });
  const web = await serveDesk({ router: host.router, rendererFolder: options.rendererFolder, port: 0, log });
  return {
    newAddress: web.newAddress,
    client: createRouterClient(host.router),
    async close() {
      await web.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sets up the desk and takes in the sample inbox; resolves once every message has been read. */
export async function fillWithSample(client: DeskClient): Promise<void> {
  const created = await client.desk.create({ profile: 'kraaft', passphrase: testPassphrase });
  if (!created.ok) throw new Error(created.failure.code);
  const notices = await client.notices.follow();
  const started = await client.desk.takeSample();
  if (!started.ok) throw new Error(started.failure.code);
  for await (const notice of notices) {
    if (notice.kind === 'failed') throw new Error(notice.obstacle.code);
    if (notice.kind === 'finished' && notice.job === 'sample') return;
  }
}
