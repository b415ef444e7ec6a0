// The main process's hold on the desk's process: starts it when a page asks, hands it ports, and ends it at every lock.

import { join } from 'node:path';
import { type MessagePortMain, utilityProcess, type UtilityProcess } from 'electron';
import type { ShellWish } from '#core/desk/shell-views.ts';
import type { LockCause } from '#core/desk/views.ts';
import type { Keyring } from '#host/keyring.ts';
import { killNow, watchProcess, type ProcessWatch } from '#host/lock/process-watch.ts';
import type { CoreArguments, FromCore, KeyringQuestion, ToCore } from './core-messages.ts';

export interface CoreChild {
  /** Starts the desk's process if there is none. A port that comes while one is ending is closed. */
  serve(port: MessagePortMain): void;
  /** Hands the pages what a person wished outside them; nothing while no process has the desk. */
  wish(wish: ShellWish): void;
  /** Resolves once the desk is closed and its process gone, or killed. */
  end(because: LockCause): Promise<void>;
}

/** @param options.onLocked a process that had the desk open is gone: pages need a new port */
export function createCoreChild(options: {
  readonly deskFolder: string;
  readonly keyring: Keyring;
  openLink(url: string): void;
  /** Not yet checked. */
  onShell(message: unknown): void;
  onLocked(): void;
}): CoreChild {
  let child: { readonly process: UtilityProcess; readonly watch: ProcessWatch } | undefined;
  let lockedBy: LockCause | undefined;

  function start(): NonNullable<typeof child> {
    const args = [JSON.stringify({ deskFolder: options.deskFolder, lockedBy } satisfies CoreArguments)];
    const forkOptions = { serviceName: 'DPO Desk', env: { ...process.env } };
    const forked = utilityProcess.fork(join(import.meta.dirname, 'core-process.js'), args, forkOptions);
    // A demonstration's passphrase opens the desk once, and not again after it was locked.
    delete process.env['DPO_DESK_PASSPHRASE'];
    const watch = watchProcess({ ask: () => tell(forked, { kind: 'end' }), kill: () => killNow(forked.pid) });
    forked.on('message', (message: FromCore) => {
      if (message.kind === 'open-link') options.openLink(message.url);
      else if (message.kind === 'shell') options.onShell(message.message);
      else if (message.kind === 'keyring') void answerKeyring(forked, message);
      else watch.hear(message);
    });
    forked.once('exit', () => {
      child = undefined;
      const because = watch.hasEnded();
      if (because === undefined) return;
      lockedBy = because;
      options.onLocked();
    });
    child = { process: forked, watch };
    return child;
  }

  async function answerKeyring(asking: UtilityProcess, { id, act, bytes }: KeyringQuestion): Promise<void> {
    const answer = act === 'backend' ? options.keyring.backend() : options.keyring[act](bytes);
    // A refusal crosses as no value: what the system said may name the user.
    const value = await answer.catch(() => undefined);
    tell(asking, { kind: 'keyring-answer', id, value });
  }

  return {
    serve: (port) => {
      const { process: core, watch } = child ?? start();
      if (watch.isEnding()) port.close();
      else tell(core, { kind: 'serve' }, [port]);
    },
    wish: (wish) => {
      if (child !== undefined) tell(child.process, { kind: 'wish', wish });
    },
    end: async (because) => await child?.watch.end(because),
  };
}

function tell(core: UtilityProcess, message: ToCore, ports: MessagePortMain[] = []): void {
  core.postMessage(message, ports);
}
