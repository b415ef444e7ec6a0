// The main process's hold on the desk's process: starts it when a page asks, hands it ports, and waits for its end.

import { join } from 'node:path';
import { type MessagePortMain, utilityProcess, type UtilityProcess } from 'electron';
import type { Keyring } from '#host/keyring.ts';
import type { CoreArguments, FromCore, KeyringQuestion, ToCore } from './core-messages.ts';

export interface CoreChild {
  /** Starts the desk's process if there is none, also after one has crashed. */
  serve(port: MessagePortMain): void;
  lock(): void;
  /** Settles once the desk is closed and its process gone. */
  end(): Promise<void>;
}

export function createCoreChild(
  options: CoreArguments & { readonly keyring: Keyring; openLink(url: string): void },
): CoreChild {
  let child: UtilityProcess | undefined;

  function start(): UtilityProcess {
    const args = [JSON.stringify({ deskFolder: options.deskFolder } satisfies CoreArguments)];
    const started = utilityProcess.fork(join(import.meta.dirname, 'core-process.js'), args, {
      serviceName: 'DPO Desk',
    });
    started.on('message', (message: FromCore) => {
      if (message.kind === 'open-link') options.openLink(message.url);
      else void answerKeyring(started, message);
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    child = started;
    return started;
  }

  async function answerKeyring(asking: UtilityProcess, { id, act, bytes }: KeyringQuestion): Promise<void> {
    const answer = act === 'isAvailable' ? options.keyring.isAvailable() : options.keyring[act](bytes);
    // A refusal crosses as no value: what the system said may name the user.
    const value = await answer.catch(() => undefined);
    tell(asking, { kind: 'keyring-answer', id, value });
  }

  return {
    serve: (port) => tell(child ?? start(), { kind: 'serve' }, [port]),
    lock: () => {
      if (child !== undefined) tell(child, { kind: 'lock' });
    },
    end: () =>
      new Promise((resolve) => {
        if (child === undefined) return resolve();
        child.once('exit', () => resolve());
        tell(child, { kind: 'end' });
      }),
  };
}

function tell(core: UtilityProcess, message: ToCore, ports: MessagePortMain[] = []): void {
  core.postMessage(message, ports);
}
