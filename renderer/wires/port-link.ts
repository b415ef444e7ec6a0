// The wire inside the desktop shell: one MessagePort, handed over by the preload script.

import type { DeskLink } from '#rpc/client.ts';
import { beginningOf } from '../shell/own-window.ts';
import { createMessagePortLink } from '#rpc/wires/message-port-wire.ts';

const announcement = 'dpo-desk:port';
const wish = 'dpo-desk:port-wanted';

/** True when the page was opened by the desktop shell, which serves it under its own scheme or marks the window. */
export function isInShell(): boolean {
  return location.protocol === 'app:' || 'dpoDesk' in window;
}

/** Waits for the port after asking for it. `onGone` is called when the desk's process has ended. */
export function portLink(onGone: () => void): Promise<DeskLink> {
  const beginning = beginningOf(window);
  if (beginning !== undefined) history.replaceState(null, '', `${location.pathname}${beginning}`);
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== announcement || port === undefined) return;
      window.removeEventListener('message', onMessage);
      port.addEventListener('close', onGone);
      resolve(createMessagePortLink(port));
    };
    window.addEventListener('message', onMessage);
    window.postMessage(wish, location.origin === 'null' ? '*' : location.origin);
  });
}
