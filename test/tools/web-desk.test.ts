// The desk in a browser from the first printed line to the interrupt, with the real host and a small page.

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startWebDesk } from '#tools/web-desk.ts';
import { loopbackFetch } from '#test/support/loopback-fetch.ts';
import { makePageFolder } from '#test/support/page-folder.ts';
import { isAlive } from '#test/support/supervised-desk.ts';

vi.mock('#tools/build-renderer.ts', () => ({ ensureRenderer: async () => (page = await makePageFolder()) }));
vi.mock('#tools/open-browser.ts', () => ({ openBrowser: (url: string) => opened.push(url) }));

let page: string;
const opened: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(page, { recursive: true });
});

test('prints a one-time address on a line of its own, serves the desk there, and ends with everything closed', async () => {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const deskFolder = join(tmpdir(), 'dpo-desk-that-is-not-there');
  const started = await startWebDesk({ deskFolder, port: 0 });
  if (!started.ok) throw new Error(started.failure.code);
  const { web, ended } = started.value;
  expect(printed).toContain(`${web.url}\n`);
  expect(opened).toEqual([web.url]);

  const send = loopbackFetch(web.origin);
  const headers = { 'content-type': 'application/json', 'x-desk': '1' };
  const token = new URL(web.url).hash.slice('#token='.length);
  const session = await send(`${web.origin}/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  const { bearer } = (await session.json()) as { bearer: string };
  const authorization = `Bearer ${bearer}`;
  const init = { method: 'POST', headers: { ...headers, authorization }, body: '{}' };
  const status = await send(`${web.origin}/rpc/desk/status`, init);
  expect(await status.json()).toEqual({ json: { state: 'absent' } });

  const pid = web.pid() ?? 0;
  expect(isAlive(pid)).toBe(true);
  process.emit('SIGTERM');
  await ended;
  await expect(send(`${web.origin}/rpc/desk/status`, init)).rejects.toMatchObject({
    code: expect.stringMatching(/^ECONN/) as string,
  });
  expect(isAlive(pid)).toBe(false);
}, 30_000);

test('fails, with nothing left running, where the passphrase at hand opens nothing', async () => {
  const shown: string[] = [];
  const started = await startWebDesk({
    deskFolder: join(tmpdir(), 'dpo-desk-that-is-not-there'),
    port: 0,
    passphrase: 'four unrelated paper words',
    show: (address) => shown.push(address),
  });
  expect(started).toEqual({ ok: false, failure: { code: 'desk-absent' } });
  expect(shown).toEqual([]);
}, 30_000);
