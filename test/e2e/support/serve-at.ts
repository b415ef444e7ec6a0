// A real desk behind the real web host, at a time of the test's choosing. Prints its one-time address as JSON, then a new
// one for each line on stdin. Arguments: the moment (ISO 8601) and `absent`, `locked`, `demo`, or `cut`:
// a demo whose database is older than its head; then `pseudo` for the screens in the pseudo-language.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { epochOf, instantOf, parseInstant } from '#core/base/day.ts';
import { bootHost } from '#host/boot.ts';
import { createLog } from '#host/log.ts';
import { serveDesk } from '#host/web/serve-desk.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';
import { cutDesk } from './cut-desk.ts';
import { makeDesk } from './make-desk.ts';
import { ensurePseudoRenderer } from './pseudo-renderer.ts';
import { demoVariable, usualMoment } from './usual-moment.ts';
import { passphrase } from './passphrase.ts';

const [moment, state, speech] = process.argv.slice(2);
const start = parseInstant(moment ?? '');
if (start === undefined) throw new Error('name a moment');
const booted = performance.now();
const now = () => instantOf(epochOf(start) + (performance.now() - booted));

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-e2e-'));
const demo = process.env[demoVariable];
const isDemo = state === 'demo' || state === 'cut';
if (isDemo && moment === usualMoment && demo !== undefined) cpSync(demo, folder, { recursive: true });
else if (isDemo || state === 'locked') await makeDesk(folder, isDemo ? 'demo' : 'locked', now);
if (state === 'cut') await cutDesk(folder, now);

const log = createLog('warn');
const host = bootHost({
  deskFolder: folder,
  now,
  log,
  version: '0.1.0',
  shell: { openWindow: (ref) => web.shell.openWindow(ref) },
});
if (isDemo) await host.unlock(passphrase);
const rendererFolder = speech === 'pseudo' ? await ensurePseudoRenderer() : await ensureRenderer();
const web = await serveDesk({ router: host.router, rendererFolder, port: 0, log });
process.stdout.write(`${JSON.stringify({ url: web.url })}\n`);

const lines = createInterface({ input: process.stdin });
lines.on('line', () => process.stdout.write(`${JSON.stringify({ url: web.newAddress() })}\n`));
lines.on('close', () => void end());

async function end(): Promise<void> {
  await web.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
}
