// The keyring as the desk's process has it: every act is a question to the main process.

import type { ParentPort } from 'electron';
import type { Keyring } from '#host/keyring.ts';
import type { KeyringAnswer, KeyringQuestion, ToCore } from './core-messages.ts';

export function createKeyringOverPort(port: Pick<ParentPort, 'on' | 'postMessage'>): Keyring {
  const waiting = new Map<number, (value: KeyringAnswer | undefined) => void>();
  let lastId = 0;

  port.on('message', ({ data }) => {
    const message = data as ToCore;
    if (message.kind !== 'keyring-answer') return;
    waiting.get(message.id)?.(message.value);
    waiting.delete(message.id);
  });

  function ask(act: KeyringQuestion['act'], bytes: Uint8Array): Promise<KeyringAnswer | undefined> {
    lastId += 1;
    const id = lastId;
    const answer = new Promise<KeyringAnswer | undefined>((resolve) => waiting.set(id, resolve));
    port.postMessage({ kind: 'keyring', id, act, bytes } satisfies KeyringQuestion);
    return answer;
  }

  async function askForBytes(act: 'protect' | 'reveal', bytes: Uint8Array): Promise<Uint8Array> {
    const answer = await ask(act, bytes);
    if (!(answer instanceof Uint8Array)) throw new Error(`the keyring did not ${act}`);
    return answer;
  }

  return {
    backend: async () => {
      const answer = await ask('backend', new Uint8Array());
      return answer === undefined || answer instanceof Uint8Array ? { kind: 'absent', name: 'unknown' } : answer;
    },
    protect: async (secret) => await askForBytes('protect', secret),
    reveal: async (blob) => await askForBytes('reveal', blob),
  };
}
