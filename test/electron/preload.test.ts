// The preload as the page meets it: one port for the page that asks, and nothing for anybody else.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Listener = (event: { source: unknown; origin: string; data: unknown }) => void;

let listeners: Set<Listener>;
let toPage: { message: unknown; targetOrigin: string; ports: readonly MessagePort[] }[];
let toMain: { channel: string; message: unknown; ports: readonly MessagePort[] }[];

vi.mock('electron', () => ({
  ipcRenderer: {
    postMessage: (channel: string, message: unknown, ports: readonly MessagePort[]) =>
      toMain.push({ channel, message, ports }),
  },
}));

async function loadAt(origin: string): Promise<void> {
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('addEventListener', (_name: string, listener: Listener) => listeners.add(listener));
  vi.stubGlobal('removeEventListener', (_name: string, listener: Listener) => listeners.delete(listener));
  vi.stubGlobal('postMessage', (message: unknown, targetOrigin: string, ports: readonly MessagePort[]) =>
    toPage.push({ message, targetOrigin, ports }),
  );
  vi.resetModules();
  await import('#electron/preload.ts');
}

function say(event: { source?: unknown; origin?: string; data?: unknown }): void {
  for (const hear of listeners)
    hear({ source: globalThis, origin: 'app://desk', data: 'dpo-desk:port-wanted', ...event });
}

beforeEach(() => {
  listeners = new Set();
  toPage = [];
  toMain = [];
});
afterEach(() => {
  for (const { ports } of [...toPage, ...toMain]) ports.forEach((port) => port.close());
  vi.unstubAllGlobals();
});

test('gives the page one end of one port, and the main process the other', async () => {
  await loadAt('app://desk');
  say({});
  expect(toPage).toMatchObject([{ message: 'dpo-desk:port', targetOrigin: 'app://desk' }]);
  expect(toMain).toMatchObject([{ channel: 'dpo-desk:connect', message: undefined }]);
  const [mine] = toPage[0]?.ports ?? [];
  const [theirs] = toMain[0]?.ports ?? [];
  const heard = new Promise((resolve) => theirs?.addEventListener('message', (event) => resolve(event.data)));
  theirs?.start();
  mine?.postMessage('hello', []);
  expect(await heard).toBe('hello');
});

test('gives no second port to the same document', async () => {
  await loadAt('app://desk');
  say({});
  say({});
  expect(toPage).toHaveLength(1);
  expect(toMain).toHaveLength(1);
});

test('gives nothing to another window, another origin or another wish', async () => {
  await loadAt('app://desk');
  say({ source: {} });
  say({ source: null });
  say({ origin: 'https://example.com' });
  say({ origin: 'null' });
  say({ data: 'dpo-desk:port' });
  say({ data: { toString: () => 'dpo-desk:port-wanted' } });
  expect(toPage).toEqual([]);
  expect(toMain).toEqual([]);
});

test.each(['https://example.com', 'file://', 'null', 'app://other'])('does not even listen at %s', async (origin) => {
  await loadAt(origin);
  expect(listeners.size).toBe(0);
});
