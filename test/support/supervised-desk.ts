// A real desk in its own process behind the supervised loopback host, and a client that speaks to it as a page would.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { superviseDesk, type SupervisedHost } from '#host/web/supervise-desk.ts';
import { createDeskClient, type DeskClient } from '#rpc/client.ts';
import { createHttpLink } from '#rpc/wires/http-wire.ts';
import { loopbackFetch } from './loopback-fetch.ts';
import { makePageFolder } from './page-folder.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';

export const supervisedPassphrase = 'four unrelated paper words';

export interface SupervisedDesk {
  readonly web: SupervisedHost;
  readonly log: RecordingLog;
  readonly folder: string;
  /** The page of the one session; it goes on through every lock. */
  readonly client: DeskClient;
  readonly bearer: string;
  /** The process that has the desk now. Throws where there is none. */
  pid(): number;
  close(): Promise<void>;
}

/** Starts it on a new desk, which is open. */
export async function startSupervisedDesk(processModule?: URL): Promise<SupervisedDesk> {
  const rendererFolder = await makePageFolder();
  const place = await mkdtemp(join(tmpdir(), 'dpo-desk-supervised-'));
  const folder = join(place, 'desk');
  const log = createRecordingLog();
  const web = await superviseDesk({
    deskFolder: folder,
    rendererFolder,
    port: 0,
    log,
    launchTokenLifetime: 600_000,
    ...(processModule && { processModule }),
  });
  const send = loopbackFetch(web.origin);
  const session = await send(`${web.origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-desk': '1' },
    body: JSON.stringify({ token: new URL(web.url).hash.slice('#token='.length) }),
  });
  const { bearer } = (await session.json()) as { bearer: string };
  const client = createDeskClient(createHttpLink({ origin: web.origin, bearer, fetch: send }));
  const created = await client.desk.create({ profile: 'kraaft', passphrase: supervisedPassphrase });
  if (!created.ok) throw new Error(created.failure.code);
  return {
    web,
    log,
    folder,
    client,
    bearer,
    pid: () => {
      const pid = web.pid();
      if (pid === undefined) throw new Error('no process has the desk');
      return pid;
    },
    close: async () => {
      await web.close();
      await rm(place, { recursive: true });
      await rm(rendererFolder, { recursive: true });
    },
  };
}

/** True while the process is there in any form but as a line that waits to be read (a zombie has no memory). */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
