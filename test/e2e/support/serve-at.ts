// A real desk behind the real web host, at a time of the test's choosing. Prints its one-time address as JSON, then a new
// one for each line on stdin. Arguments: the moment (ISO 8601) and `absent`, `locked` or `demo`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { epochOf, instantOf, parseInstant } from '#core/base/day.ts';
import { bootHost } from '#host/boot.ts';
import { createLog } from '#host/log.ts';
import { createDesk, openDesk } from '#host/open-desk.ts';
import { parserWorkerUrl } from '#host/parser-worker-url.ts';
import { findProfile } from '#host/profiles.ts';
import { serveDesk } from '#host/web/serve-desk.ts';
import { createParserPool } from '#mail/parser-pool.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';
import { fillDemoDesk } from '#tools/demo-desk.ts';
import { passphrase } from './passphrase.ts';

const [moment, state] = process.argv.slice(2);
const start = parseInstant(moment ?? '');
if (start === undefined) throw new Error('name a moment');
const booted = performance.now();
const now = () => instantOf(epochOf(start) + (performance.now() - booted));

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-e2e-'));
if (state !== 'absent') {
  const profile = findProfile('kraaft');
  if (!profile.ok) throw new Error(profile.failure.code);
  const created = await createDesk({ folder, passphrase, profile: profile.value, now });
  if (!created.ok) throw new Error(created.failure.code);
  if (state === 'demo') {
    const opened = await openDesk({ folder, secret: passphrase, now });
    if (!opened.ok) throw new Error(opened.failure.code);
    const pool = createParserPool({ workerUrl: parserWorkerUrl });
    await fillDemoDesk(opened.value, pool, () => undefined);
    await pool.close();
    opened.value.close();
  }
}

const log = createLog('warn');
const host = bootHost({ deskFolder: folder, now, parserWorkerUrl, log, version: '0.1.0' });
if (state === 'demo') await host.unlock(passphrase);
const web = await serveDesk({ router: host.router, rendererFolder: await ensureRenderer(), port: 0, log });
process.stdout.write(`${JSON.stringify({ url: web.url })}\n`);

const lines = createInterface({ input: process.stdin });
lines.on('line', () => process.stdout.write(`${JSON.stringify({ url: web.newAddress() })}\n`));
lines.on('close', () => void end());

async function end(): Promise<void> {
  await web.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
}
