// The desk in a browser: starts the loopback host with the screens, and shows the person the way in.

import { createInterface } from 'node:readline';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { createLog } from '#host/log.ts';
import { superviseDesk, type SupervisedHost } from '#host/web/supervise-desk.ts';
import { ensureRenderer } from './build-renderer.ts';
import { openBrowser } from './open-browser.ts';

export interface WebDeskOptions {
  readonly deskFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Opens the desk before the way in is shown; without it the page asks. */
  readonly passphrase?: string | undefined;
  /** Shows the person a one-time address: the first, and each that Enter asks for. */
  readonly show?: (address: string, isFirst: boolean) => void;
}

export interface WebDesk {
  readonly web: SupervisedHost;
  /** Settles after an interrupt (Ctrl-C, SIGTERM), with everything closed. */
  readonly ended: Promise<void>;
}

/** A person has to get from the terminal to the browser, in milliseconds. */
const addressLifetime = 10 * 60_000;

/**
 * Serves the desk and shows the way in: unless told otherwise on the terminal, and in a browser if there is one. Fails
 * with nothing left running where the passphrase does not open the desk.
 */
export async function startWebDesk(options: WebDeskOptions): Promise<Result<WebDesk, Obstacle>> {
  const web = await superviseDesk({
    deskFolder: options.deskFolder,
    rendererFolder: await ensureRenderer(),
    port: options.port,
    log: createLog('warn'),
    launchTokenLifetime: addressLifetime,
  });
  const obstacle = options.passphrase === undefined ? undefined : await web.unlock(options.passphrase);
  if (obstacle !== undefined) {
    await web.close();
    return fail(obstacle);
  }
  const show = options.show ?? showOnTerminal;
  show(web.url, true);
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => show(web.newAddress(), false));
  async function endInOrder(): Promise<void> {
    await untilInterrupted(web);
    lines.close();
    await web.close();
  }
  return ok({ web, ended: endInOrder() });
}

function showOnTerminal(address: string, isFirst: boolean): void {
  if (isFirst) print('Your desk is at this address, which works once. Enter gives a new one, Ctrl-C ends.');
  print(address);
  if (isFirst) openBrowser(address);
}

async function untilInterrupted(web: SupervisedHost): Promise<void> {
  const interrupt = Promise.withResolvers<void>();
  process.once('SIGINT', interrupt.resolve);
  process.once('SIGTERM', interrupt.resolve);
  await Promise.race([interrupt.promise, web.ended]);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
