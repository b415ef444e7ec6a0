// The real web host on a desk that is there already, opened: prints its one-time address. It ends when its input does.

import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import { bootHost } from '#host/boot.ts';
import { createLog } from '#host/log.ts';
import { serveDesk } from '#host/web/serve-desk.ts';
import { passphrase } from '#test/e2e/support/passphrase.ts';
import { usualMoment } from '#test/e2e/support/usual-moment.ts';
import { steadyClock } from '#test/support/steady-clock.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';

const [deskFolder = ''] = process.argv.slice(2);
const started = performance.now();
const now = (): Instant => instantOf(epochOf(usualMoment as Instant) + (performance.now() - started));
const log = createLog('warn');
const host = bootHost({ deskFolder, now, clock: steadyClock, log, version: '0.1.0' });
const opened = await host.unlock(passphrase);
if (!opened.ok) throw new Error(opened.failure.code);
const web = await serveDesk({ router: host.router, rendererFolder: await ensureRenderer(), port: 0, log });
process.stdout.write(`${JSON.stringify({ url: web.url })}\n`);
process.stdin.resume().on('end', () => void web.close().then(() => host.close()));
