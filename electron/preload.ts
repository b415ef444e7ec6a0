// The whole bridge between the page and the rest: one MessagePort to the desk, once, and nothing else.

import { ipcRenderer } from 'electron';

const origin = 'app://desk';

/** Node's types do not know the page; these are the three things of it that are used. */
interface Page {
  readonly location: { readonly origin: string };
  addEventListener(event: 'message', listener: (event: PageMessage) => void): void;
  removeEventListener(event: 'message', listener: (event: PageMessage) => void): void;
  postMessage(message: string, targetOrigin: string, transfer: readonly unknown[]): void;
}

interface PageMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

const page = globalThis as unknown as Page;

function handOver(event: PageMessage): void {
  if (event.source !== page || event.origin !== origin || event.data !== 'dpo-desk:port-wanted') return;
  page.removeEventListener('message', handOver);
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('dpo-desk:connect', undefined, [port2]);
  page.postMessage('dpo-desk:port', origin, [port1]);
}

if (page.location.origin === origin) page.addEventListener('message', handOver);
