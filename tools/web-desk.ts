// The desk in a browser: boots the host, serves the screens on loopback, and shows the person the way in.

import { createInterface } from 'node:readline';
import { instantOf } from '#core/base/day.ts';
import { appVersion } from '#host/app-version.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import { createLog } from '#host/log.ts';
import { serveDesk, type WebHost } from '#host/web/serve-desk.ts';
import { ensureRenderer } from './build-renderer.ts';
import { openBrowser } from './open-browser.ts';

export interface WebDeskOptions {
  readonly deskFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Milliseconds without a call after which the desk locks. Default ten minutes. */
  readonly idleLimit?: number;
  /** Before the page is served; a demonstration unlocks here. */
  readonly onBooted?: (host: DeskHost) => Promise<void>;
  /** Shows the person a one-time address: the first, and each that Enter asks for. */
  readonly show?: (address: string, isFirst: boolean) => void;
}

export interface WebDesk {
  readonly host: DeskHost;
  readonly web: WebHost;
  /** Settles after an interrupt (Ctrl-C, SIGTERM), with everything closed. */
  readonly ended: Promise<void>;
}

/** A person has to get from the terminal to the browser, in milliseconds. */
const addressLifetime = 10 * 60_000;

/** Serves the desk and shows the way in: unless told otherwise on the terminal, and in a browser if there is one. */
export async function startWebDesk(options: WebDeskOptions): Promise<WebDesk> {
  const rendererFolder = await ensureRenderer();
  const log = createLog('warn');
  const host = bootHost({
    deskFolder: options.deskFolder,
    now: () => instantOf(Date.now()),
    log,
    version: appVersion(),
  });
  await options.onBooted?.(host);
  const web = await serveDesk({
    router: host.router,
    rendererFolder,
    port: options.port,
    log,
    launchTokenLifetime: addressLifetime,
    ...(options.idleLimit === undefined ? {} : { idleLimit: options.idleLimit }),
    onIdle: () => void host.lock(),
  });
  const show = options.show ?? showOnTerminal;
  show(web.url, true);
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => show(web.newAddress(), false));
  async function endInOrder(): Promise<void> {
    await untilInterrupted(web);
    lines.close();
    await web.close();
    await host.close();
  }
  return { host, web, ended: endInOrder() };
}

function showOnTerminal(address: string, isFirst: boolean): void {
  if (isFirst) print('Your desk is at this address, which works once. Enter gives a new one, Ctrl-C ends.');
  print(address);
  if (isFirst) openBrowser(address);
}

async function untilInterrupted(web: WebHost): Promise<void> {
  const interrupt = Promise.withResolvers<void>();
  process.once('SIGINT', interrupt.resolve);
  process.once('SIGTERM', interrupt.resolve);
  await Promise.race([interrupt.promise, web.ended]);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
