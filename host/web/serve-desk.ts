// The loopback web host in one process, for a desk that somebody else has booted: what tests and the screens' tests serve.

import type { Log } from '#core/desk/log.ts';
import type { DeskRouter } from '#rpc/answer.ts';
import { createBrowserShell } from '../shell/browser-shell.ts';
import type { ShellPort } from '../shell/shell-port.ts';
import { answerConnections } from './answer-connections.ts';
import { listenOnLoopback } from './listen.ts';
import { createSessions, machineMilliseconds, newLaunchToken } from './session.ts';
import { loadStaticFiles } from './static-files.ts';

/** How long an address waits to be opened, in milliseconds, where nobody says otherwise. */
const usualLifetime = 60_000;

export interface WebHostOptions {
  /** Answered already: see rpc/answer. */
  readonly router: DeskRouter;
  /** The built page: index.html and what it loads. */
  readonly rendererFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly log: Log;
  /** Milliseconds that an address waits to be opened. Default one minute. */
  readonly launchTokenLifetime?: number;
  /** Milliseconds that only grow; tests bring their own. */
  readonly monotonicNow?: () => number;
}

export interface WebHost {
  /** The first one-time address, with its token in the fragment, which browsers keep to themselves. */
  readonly url: string;
  /** `http://26 random characters.localhost:port`. */
  readonly origin: string;
  /** A fresh one-time address; the one before it stops working, a session in use goes on until it is opened. */
  newAddress(): string;
  close(): Promise<void>;
  /** Settles once the host serves no longer: it was closed, or ten wrong tokens made it stop. */
  readonly ended: Promise<'closed' | 'guessed'>;
}

/** Listens on 127.0.0.1 only. Rejects when the port is taken or the page is not built. */
export async function serveDesk(
  options: WebHostOptions,
): Promise<WebHost & { endSession(): void; readonly shell: ShellPort }> {
  const { log, router, monotonicNow = machineMilliseconds, launchTokenLifetime = usualLifetime } = options;
  const files = await loadStaticFiles(options.rendererFolder);
  const loopback = await listenOnLoopback(options.port, log);
  const { origin } = loopback;
  const ended = Promise.withResolvers<'closed' | 'guessed'>();

  const sessions = createSessions({
    monotonicNow,
    onGuessed: () => {
      log.error('web.guessed');
      void stop('guessed');
    },
    onEnded: () => answering.cut(),
  });
  const answering = answerConnections({ origin, files, sessions, router, log });
  loopback.accept(answering.take);

  async function stop(reason: 'closed' | 'guessed'): Promise<void> {
    sessions.end();
    const closed = loopback.close();
    answering.close();
    await closed;
    ended.resolve(reason);
  }

  const newAddress = (): string => {
    const { token, offer } = newLaunchToken(monotonicNow() + launchTokenLifetime);
    sessions.expect(offer);
    return `${origin}/#token=${token}`;
  };
  return {
    url: newAddress(),
    origin,
    newAddress,
    endSession: () => sessions.end(),
    shell: createBrowserShell({ origin, monotonicNow, expectWindow: (offer) => sessions.expectWindow(offer) }),
    close: () => stop('closed'),
    ended: ended.promise,
  };
}
