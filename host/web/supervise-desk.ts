// The loopback web host for real use: accepts connections, hands each to the desk's process, and ends that process when the
// desk locks. It reads no octet of a connection, so that passphrases and mails are only ever in the memory that goes.

import { fork, type ChildProcess } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import type { Socket } from 'node:net';
import type { Log } from '#core/desk/log.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { LockCause } from '#core/desk/views.ts';
import { killNow, watchProcess, type ProcessWatch } from '../lock/process-watch.ts';
import { listenOnLoopback } from './listen.ts';
import type { FromDesk, ToDesk } from './process-messages.ts';
import type { WebHost } from './serve-desk.ts';
import { machineMilliseconds, newLaunchToken, noSessionYet, withLaunch } from './session.ts';

export interface SupervisedHost extends WebHost {
  /** Opens the desk with a passphrase that was given on the command line. */
  unlock(passphrase: string): Promise<Obstacle | undefined>;
  /** Resolves once the process that held the keys is gone. */
  lock(because: LockCause): Promise<void>;
  /** The process that has the desk; undefined where nobody has come since the last one ended. */
  pid(): number | undefined;
}

/** Connections that wait while one process ends and the next begins. */
const mostWaiting = 32;

interface DeskChild {
  readonly process: ChildProcess;
  readonly watch: ProcessWatch;
  /** By number, until the other process has taken them: the socket of a process that ends before goes to the next. */
  readonly handing: Map<number, Socket>;
  /** It took a connection at least: what it did not get to take may be handed to another. */
  hasWorked: boolean;
}

/**
 * @param options.port 0 for any free one
 * @param options.launchTokenLifetime milliseconds that an address waits to be opened
 * Rejects when the port is taken.
 */
export async function superviseDesk(options: {
  readonly deskFolder: string;
  readonly rendererFolder: string;
  readonly port: number;
  readonly log: Log;
  readonly launchTokenLifetime: number;
  /** What the desk's process runs; tests bring one that can be made to hang. */
  readonly processModule?: URL;
}): Promise<SupervisedHost> {
  const { deskFolder, rendererFolder, log, launchTokenLifetime } = options;
  const processModule = options.processModule ?? new URL('./desk-process.ts', import.meta.url);
  const loopback = await listenOnLoopback(options.port, log);
  const { origin } = loopback;
  const ended = Promise.withResolvers<'closed' | 'guessed'>();
  let sessions = noSessionYet;
  let lockedBy: LockCause | undefined;
  let child: DeskChild | undefined;
  let waiting: Socket[] = [];
  let isClosed = false;
  let lastId = 0;

  function start(): DeskChild {
    // Without our own flags: an inspector's port is not for a process with keys.
    const forked = fork(processModule, [], { execArgv: [], env: environment() });
    const tellEnd = () => send(forked, { kind: 'end' });
    const kill = () => {
      log.warn('desk.process-killed');
      killNow(forked.pid);
    };
    const watch = watchProcess({ ask: tellEnd, kill });
    const started: DeskChild = { process: forked, watch, handing: new Map(), hasWorked: false };
    forked.on('message', (message: FromDesk) => hear(started, message));
    forked.on('error', () => {
      // Else a message could not be delivered: the process is about to have ended.
      if (forked.pid === undefined) replace(started, watch.hasEnded());
    });
    // Its last words may be read after its end.
    let awaited = 2;
    const onEnd = () => {
      awaited -= 1;
      if (awaited === 0) replace(started, watch.hasEnded());
    };
    forked.once('exit', onEnd).once('disconnect', onEnd);
    send(forked, { kind: 'begin', beginning: { deskFolder, rendererFolder, origin, sessions, lockedBy } });
    child = started;
    return started;
  }

  function hear(from: DeskChild, message: FromDesk): void {
    if (message.kind === 'taken') {
      from.hasWorked = true;
      // Only our copy of the connection is closed.
      from.handing.get(message.id)?.destroy();
      from.handing.delete(message.id);
    } else if (message.kind === 'sessions') sessions = message.memory;
    else if (message.kind === 'guessed') void stop('guessed');
    else if (message.kind !== 'unlocked') from.watch.hear(message);
  }

  /** After a crash another begins only when somebody comes: one that crashes at once must not go round for ever. */
  function replace(gone: DeskChild, because: LockCause | undefined): void {
    if (because !== undefined) lockedBy = because;
    if (because === 'crashed') log.warn('desk.process-crashed');
    child = undefined;
    const handed = [...gone.handing.values()];
    if (!gone.hasWorked) handed.forEach((socket) => socket.destroy());
    const next = [...(gone.hasWorked ? handed : []), ...waiting];
    waiting = [];
    next.forEach(take);
    if (!isClosed && because !== undefined && because !== 'crashed') child ??= start();
  }

  function take(socket: Socket): void {
    if (isClosed || waiting.length >= mostWaiting) return void socket.destroy();
    const { process: forked, watch, handing } = child ?? start();
    if (watch.isEnding()) return void waiting.push(socket);
    lastId += 1;
    handing.set(lastId, socket);
    // Where it fails, the end of the process is about to be told.
    forked.send({ kind: 'connection', id: lastId } satisfies ToDesk, socket, { keepOpen: true }, () => undefined);
  }

  async function stop(reason: 'closed' | 'guessed'): Promise<void> {
    isClosed = true;
    const closed = loopback.close();
    await child?.watch.end('asked');
    waiting.forEach((socket) => socket.destroy());
    await closed;
    ended.resolve(reason);
  }

  function newAddress(): string {
    const { token, offer } = newLaunchToken(machineMilliseconds() + launchTokenLifetime);
    sessions = withLaunch(sessions, offer);
    if (child !== undefined) send(child.process, { kind: 'launch', offer });
    return `${origin}/#token=${token}`;
  }

  loopback.accept(take);
  return {
    url: newAddress(),
    origin,
    newAddress,
    unlock: async (passphrase) => {
      const { process: forked, watch } = child ?? start();
      send(forked, { kind: 'unlock', passphrase });
      return await Promise.race([answerOf(forked), watch.gone.then(() => ({ code: 'desk-locked' }) as const)]);
    },
    lock: async (because) => await child?.watch.end(because),
    pid: () => child?.process.pid,
    close: () => stop('closed'),
    ended: ended.promise,
  };
}

/** A passphrase that stands in the environment is not passed on; what Node has compiled once is. */
function environment(): NodeJS.ProcessEnv {
  const { DPO_DESK_PASSPHRASE: _kept, ...rest } = process.env;
  const compiled = getCompileCacheDir();
  return compiled === undefined ? rest : { NODE_COMPILE_CACHE: compiled, ...rest };
}

function send(to: ChildProcess, message: ToDesk): void {
  // Where it fails, the process is about to have ended.
  if (to.connected) to.send(message, () => undefined);
}

async function answerOf(forked: ChildProcess): Promise<Obstacle | undefined> {
  return await new Promise((resolve) => {
    forked.on('message', (message: FromDesk) => {
      if (message.kind === 'unlocked') resolve(message.failure);
    });
  });
}
