// The wire inside the desktop shell: one MessagePort, handed over by the preload script.

import { RPCLink } from '@orpc/client/message-port';
import type { ClientLink } from '@orpc/client';

const announcement = 'dpo-desk:port';
const wish = 'dpo-desk:port-wanted';

/** True when the page was opened by the desktop shell, which serves it under its own scheme or marks the window. */
export function isInShell(): boolean {
  return location.protocol === 'app:' || 'dpoDesk' in window;
}

/** Waits for the port; asks for it too, since the page may have been listening too late. */
export function portLink(): Promise<ClientLink<Record<never, never>>> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== announcement || port === undefined) return;
      window.removeEventListener('message', onMessage);
      port.start();
      resolve(new RPCLink({ port }));
    };
    window.addEventListener('message', onMessage);
    window.postMessage(wish, location.origin === 'null' ? '*' : location.origin);
  });
}
