// `serve`: the loopback web host, for machines without the desktop shell.

import { createInterface } from 'node:readline';
import { bootHost } from '#host/boot.ts';
import { createLog } from '#host/log.ts';
import { parserWorkerUrl } from '#host/parser-worker-url.ts';
import { serveDesk } from '#host/web/serve-desk.ts';
import { appVersion } from '#host/app-version.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { deskFolder, findPassphrase } from '../unlock.ts';

/** A person has to get from the terminal to the browser, in milliseconds. */
const addressLifetime = 10 * 60_000;

export const serve: Command = {
  usage: 'serve --desk DIR --port N',
  summary: 'the desk in a browser on this machine; 0 picks a port; prints the one-time address',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, port: { type: 'string' } });
    const folder = deskFolder(values);
    const port = readPort(required(values.port, 'port'));
    const log = createLog('warn');
    const rendererFolder = await ensureRenderer();
    const host = bootHost({
      deskFolder: folder,
      now: () => context.now(),
      parserWorkerUrl,
      log,
      version: appVersion(),
    });
    // A passphrase at hand unlocks at once; without one the page asks.
    const isGiven = process.env['DPO_DESK_PASSPHRASE'] !== undefined || values['passphrase-file'] !== undefined;
    if (isGiven && host.state() === 'locked') orStop(await host.unlock((await findPassphrase(values, context)) ?? ''));
    const web = await serveDesk({
      router: host.router,
      rendererFolder,
      port,
      log,
      launchTokenLifetime: addressLifetime,
      onIdle: () => void host.lock(),
    });
    context.terminal.print(values.json ? JSON.stringify({ url: web.url }) : web.url);
    context.terminal.note('The address works once; Enter prints a new one. Ctrl-C ends the desk.');
    const lines = createInterface({ input: process.stdin });
    lines.on('line', () => context.terminal.note(web.newAddress()));
    await Promise.race([aborted(context.signal), web.ended]);
    lines.close();
    await web.close();
    await host.close();
    return exitCode.done;
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadInput('--port needs a number from 0 to 65535');
  return port;
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
