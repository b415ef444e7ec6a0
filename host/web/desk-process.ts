// The desk's own process behind the loopback host: holds the keys while the desk is open, and ends when it is locked.

import { Socket } from 'node:net';
import { instantOf } from '#core/base/day.ts';
import { appVersion } from '../app-version.ts';
import { bootHost } from '../boot.ts';
import { crashQuietly, endWithDesk } from '../lock/lock-watch.ts';
import { createLog } from '../log.ts';
import { createBrowserShell } from '../shell/browser-shell.ts';
import { answerConnections, type Answering } from './answer-connections.ts';
import type { Beginning, FromDesk, ToDesk } from './process-messages.ts';
import { createSessions, machineMilliseconds, type Sessions } from './session.ts';
import { loadStaticFiles } from './static-files.ts';

/** An answer that is on its way when the desk locks gets so many milliseconds. */
const patience = 500;

interface Parts {
  readonly answering: Answering;
  readonly sessions: Sessions;
  unlock(passphrase: string): Promise<void>;
  /** Closes the desk and ends the process. */
  end(): Promise<void>;
}

const log = createLog('warn');
crashQuietly(log);
// The terminal tells the supervisor too, which says when to end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => void act({ kind: 'end' }));
// A supervisor that was killed leaves no desk open behind it.
process.on('disconnect', () => void act({ kind: 'end' }));

const begun = Promise.withResolvers<Parts>();
process.on('message', (message: ToDesk, socket: unknown) => {
  if (message.kind === 'begin') void begin(message.beginning).then(begun.resolve, begun.reject);
  else void act(message, socket);
});

async function act(message: Exclude<ToDesk, { kind: 'begin' }>, socket?: unknown): Promise<void> {
  const parts = await begun.promise;
  switch (message.kind) {
    case 'connection':
      tell({ kind: 'taken', id: message.id });
      // Missing where the browser hung up on the way here.
      return socket instanceof Socket ? parts.answering.take(socket) : undefined;
    case 'launch':
      return parts.sessions.expect(message.offer);
    case 'unlock':
      return await parts.unlock(message.passphrase);
    case 'end':
      return await parts.end();
    default:
      return message satisfies never;
  }
}

async function begin({ deskFolder, rendererFolder, origin, sessions: memory, lockedBy }: Beginning): Promise<Parts> {
  const files = await loadStaticFiles(rendererFolder);
  const host = bootHost({
    deskFolder,
    shell: createBrowserShell({
      origin,
      monotonicNow: machineMilliseconds,
      expectWindow: (offer) => sessions.expectWindow(offer),
    }),
    now: () => instantOf(Date.now()),
    log,
    version: appVersion(),
    lockedBy,
    lockWatch: endWithDesk(tell, () => void leave()),
  });
  const sessions = createSessions(
    {
      monotonicNow: machineMilliseconds,
      onGuessed: () => {
        log.error('web.guessed');
        tell({ kind: 'guessed' });
      },
      onEnded: () => answering.cut(),
      onChanged: (next) => tell({ kind: 'sessions', memory: next }),
    },
    memory,
  );
  const answering = answerConnections({ origin, files, sessions, router: host.router, log });

  async function leave(): Promise<void> {
    await answering.drain(patience);
    process.exit(0);
  }

  return {
    answering,
    sessions,
    unlock: async (passphrase) => {
      const unlocked = await host.unlock(passphrase);
      tell({ kind: 'unlocked', failure: unlocked.ok ? undefined : unlocked.failure });
    },
    end: async () => {
      await host.close().finally(leave);
    },
  };
}

function tell(message: FromDesk): void {
  // Nobody listens any more where the supervisor was killed.
  if (process.connected) process.send?.(message);
}
