// A loopback host over a stub desk, and what a test needs to speak to it as its own page would.

import { rm } from 'node:fs/promises';
import { serveDesk, type WebHostOptions } from '#host/web/serve-desk.ts';
import { loopbackFetch } from './loopback-fetch.ts';
import { makePageFolder } from './page-folder.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';
import { createStubDesk, type StubDesk } from './stub-router.ts';

export interface StubWebHost {
  readonly desk: StubDesk;
  readonly log: RecordingLog;
  readonly web: Awaited<ReturnType<typeof serveDesk>>;
  readonly port: number;
  /** POST /session; the bearer, or the number of the refusal. */
  exchange(token: string): Promise<string | number>;
  /** A call of desk.status; the answer's number. */
  callWith(bearer: string): Promise<number>;
  /** The one-time token of an address. */
  tokenOf(address: string): string;
}

export async function startStubWebHost(
  options: Partial<Omit<WebHostOptions, 'rendererFolder'>> = {},
  log = createRecordingLog(),
  desk = createStubDesk({ fault: new Error('broken'), log }),
): Promise<StubWebHost> {
  const rendererFolder = await makePageFolder();
  const web = await serveDesk({ router: desk.router, port: 0, log, ...options, rendererFolder });
  // The host has it all in memory now.
  await rm(rendererFolder, { recursive: true });
  const send = loopbackFetch(web.origin);
  const headers = { 'content-type': 'application/json', 'x-desk': '1' };
  return {
    desk,
    log,
    web,
    port: Number(new URL(web.origin).port),
    exchange: async (token) => {
      const answer = await send(`${web.origin}/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
      return answer.ok ? ((await answer.json()) as { bearer: string }).bearer : answer.status;
    },
    callWith: async (bearer) => {
      const authorization = `Bearer ${bearer}`;
      const init = { method: 'POST', headers: { ...headers, authorization }, body: '{}' };
      return (await send(`${web.origin}/rpc/desk/status`, init)).status;
    },
    tokenOf: (address) => new URL(address).hash.slice('#token='.length),
  };
}
