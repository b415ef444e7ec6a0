// The desktop shell against a stand-in for Electron: what it asks Electron for, item by item of Electron's checklist.
// This shows what the shell says, not what Electron does with it.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLinkOverPort } from '#electron/link-over-port.ts';
import {
  createFakeElectron,
  FakeContents,
  type FakeElectron,
  FakeEvent,
  FakeSession,
} from '#test/support/fake-electron.ts';
import type { loadStaticFiles } from '#host/web/static-files.ts';
import { makePageFolder } from '#test/support/page-folder.ts';

let electron: FakeElectron;
let pageFolder: string;
let deskFolder: string;

vi.mock('electron', () => new Proxy({}, mockedModule()));
vi.mock('#host/web/static-files.ts', async (importOriginal) => {
  const real = await importOriginal<{ loadStaticFiles: typeof loadStaticFiles }>();
  // The built page lies elsewhere in a test.
  return { ...real, loadStaticFiles: async () => await real.loadStaticFiles(pageFolder) };
});

/** Every import of `electron` sees the stand-in of the test that runs. */
function mockedModule(): ProxyHandler<object> {
  return {
    get: (_target, name) => (name === 'then' ? undefined : electron.module[String(name)]),
    has: (_target, name) => name !== 'then',
    ownKeys: () => Object.keys(electron.module),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  };
}

async function run(): Promise<void> {
  vi.resetModules();
  await import('#electron/main.ts');
}

/** Runs the main process until its window shows the page. */
async function start(): Promise<void> {
  await run();
  await expect.poll(() => electron.windows[0]?.urls).toEqual(['app://desk/']);
}

beforeEach(async () => {
  electron = createFakeElectron();
  pageFolder = await makePageFolder();
  deskFolder = await mkdtemp(join(tmpdir(), 'dpo-desk-shell-'));
  process.argv = ['electron', '.', '--desk', deskFolder];
});
afterEach(async () => {
  await rm(pageFolder, { recursive: true });
  await rm(deskFolder, { recursive: true });
});

test('items 2, 3, 4: its one window is isolated, sandboxed and without Node', async () => {
  await start();
  expect(electron.windows).toHaveLength(1);
  expect(electron.app.calls).toContain('enableSandbox');
  const { session, preload, ...preferences } = electron.windows[0]?.options.webPreferences ?? {};
  expect(session).toBe(electron.sessions.get('desk'));
  expect(preload).toMatch(/preload\.cjs$/);
  expect(preferences).toEqual({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    sandbox: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  });
});

test('its session lives in memory only', async () => {
  await start();
  expect([...electron.sessions.keys()].filter((name) => name.startsWith('persist:'))).toEqual([]);
});

test('item 5: answers every permission of every session with no', async () => {
  await start();
  const later = new FakeSession();
  electron.app.emit('session-created', later);
  const sessions = [...electron.sessions.values(), later];
  expect(sessions).toHaveLength(2);
  for (const session of sessions) {
    for (const permission of ['media', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid']) {
      const decide = vi.fn<(is: boolean) => void>();
      session.permissionRequest?.(undefined, permission, decide);
      expect(decide.mock.calls).toEqual([[false]]);
    }
    expect(session.permissionCheck?.()).toBe(false);
    expect(session.devicePermission?.()).toBe(false);
  }
});

test('items 12, 13, 14: prevents every navigation, redirect, window and webview', async () => {
  await start();
  const contents = new FakeContents();
  electron.app.emit('web-contents-created', new FakeEvent(), contents);
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const event = new FakeEvent();
    contents.emit(name, event);
    expect([name, event.isPrevented]).toEqual([name, true]);
  }
  expect(contents.openHandler?.()).toEqual({ action: 'deny' });
});

test('item 13: a frame may show our own viewer, and the window itself may not', async () => {
  await start();
  const contents = new FakeContents();
  electron.app.emit('web-contents-created', new FakeEvent(), contents);
  const isPrevented = (url: string, isMainFrame: boolean): boolean => {
    const event = Object.assign(new FakeEvent(), { url, isMainFrame });
    contents.emit('will-frame-navigate', event);
    return event.isPrevented;
  };
  expect(isPrevented('app://desk/viewer.html', false)).toBe(false);
  expect(isPrevented('app://desk/viewer.html', true)).toBe(true);
  expect(isPrevented('app://desk/viewer.html?x', false)).toBe(true);
  expect(isPrevented('https://example.com/viewer.html', false)).toBe(true);
});

test('Chromium’s side has no network: no name resolves, and every request but the page’s own is cancelled', async () => {
  await start();
  expect(electron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  const isCancelled = (url: string): boolean => {
    const decide = vi.fn<(answer: { cancel: boolean }) => void>();
    electron.sessions.get('desk')?.beforeRequest?.({ url }, decide);
    return decide.mock.calls[0]?.[0].cancel ?? false;
  };
  const own = [
    'app://desk/',
    'app://desk/assets/x.js',
    'blob:app://desk/0-1-2',
    'blob:null/0-1-2',
    'data:image/png;base64,AA',
  ];
  const foreign = [
    'https://example.com/pixel.png',
    'http://127.0.0.1:80/',
    'ws://example.com',
    'file:///etc/passwd',
    'app://other/',
    'app://desk.example.com/',
    'blob:https://example.com/0',
    'devtools://devtools/x',
    'chrome://settings',
  ];
  expect(own.filter(isCancelled)).toEqual([]);
  expect(foreign.filter((url) => !isCancelled(url))).toEqual([]);
});

test('items 7, 18: serves app://desk/ from a map in memory with the content policy, and nothing beside it', async () => {
  await start();
  expect(electron.schemes).toEqual([[{ scheme: 'app', privileges: { standard: true, secure: true } }]]);
  const answer = electron.sessions.get('desk')?.schemes.get('app');
  const get = (url: string, method = 'GET'): Response => {
    const response = answer?.({ url, method } as Request);
    if (response === undefined) throw new Error('the scheme is not handled');
    return response;
  };
  const page = get('app://desk/');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<p id="desk">');
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+'; .*require-trusted-types-for 'script'; trusted-types formatted-mail ProseMirrorClipboard$/,
  );
  expect(get('app://desk/assets/page-1a2b.js').headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  for (const url of [
    'app://other/',
    'app://desk/assets/page-1a2b.js.map',
    'app://desk/.sources',
    'app://desk/../package.json',
    'app://desk/%2e%2e/package.json',
    'app://desk/?x=1',
    'app://desk/etc/passwd',
    'app://desk/constructor',
  ]) {
    expect([url, get(url).status]).toEqual([url, 404]);
  }
  expect(get('app://desk/', 'POST').status).toBe(404);
});

interface Sender {
  readonly origin?: string;
  readonly parent?: unknown;
}

function connect(ports: readonly unknown[], sender: Sender | null): void {
  const senderFrame = sender === null ? null : { origin: 'app://desk', parent: null, ...sender };
  electron.ipcMain.emit('dpo-desk:connect', { ports, senderFrame });
}

test('item 17: hands the desk’s port to its own page’s top frame only', async () => {
  await start();
  connect(['port'], { origin: 'https://example.com' });
  connect(['port'], { origin: 'app://other' });
  connect(['port'], { origin: 'null' });
  connect(['port'], { parent: {} });
  connect(['port'], null);
  connect([], {});
  connect(['port', 'port'], {});
  expect(electron.children).toEqual([]);
  connect(['port'], {});
  expect(electron.children).toHaveLength(1);
  expect(electron.children[0]?.child.sent).toEqual([{ message: { kind: 'serve' }, ports: ['port'] }]);
});

test('item 20: the main process listens to one message of the page, and to no other', async () => {
  await start();
  expect(electron.ipcMain.eventNames()).toEqual(['dpo-desk:connect']);
});

/** The desk's process, in which somebody has just opened the desk. */
function openDesk(): FakeElectron['children'][number]['child'] {
  connect([{ close: () => undefined }], {});
  const child = electron.children.at(-1)?.child;
  if (child === undefined) throw new Error('no process was started');
  child.emit('message', { kind: 'touched', lockIn: 600_000 });
  return child;
}

const lockingEvents = ['suspend', 'lock-screen', 'shutdown'];

test.each(lockingEvents)('T2: at %s the desk’s process is told to end, and the page comes anew', async (name) => {
  await start();
  const child = openDesk();
  electron.powerMonitor.emit(name);
  expect(child.sent.map(({ message }) => message.kind)).toEqual(['serve', 'end']);
  expect(electron.windows[0]?.reloads).toBe(0);
  child.emit('exit', 0);
  await expect.poll(() => electron.windows[0]?.reloads).toBe(1);
});

test('T2: its tray locks too', async () => {
  await start();
  const child = openDesk();
  child.emit('message', { kind: 'shell', message: glanceMessage });
  clickTray('Vergrendelen');
  expect(child.sent.at(-1)?.message.kind).toBe('end');
});

const choices = {
  theme: 'dark',
  opensAtLogin: false,
  livesInTray: false,
  isShielded: false,
  words: { open: 'DPO Desk openen', lock: 'Vergrendelen', quit: 'Afsluiten', locked: 'DPO Desk · vergrendeld' },
};
const adoptMessage = { act: 'adopt', choices };
const glanceMessage = {
  act: 'showGlance',
  glance: {
    badge: 3,
    summary: 'DPO Desk · 3 te laat',
    lines: [{ ref: 'KRA-2026-0001', text: 'KRA-2026-0001: 4 dec' }],
  },
};
const say = (message: unknown): void =>
  void electron.children.at(-1)?.child.emit('message', { kind: 'shell', message });

function clickTray(label: string): void {
  // The words are the desk's: it brings them before anything can be clicked.
  say(adoptMessage);
  electron.trays[0]?.menu.find((item) => item.label === label)?.click?.();
}

test('the tray and the badge show what the desk says, by references, and nothing once it is locked', async () => {
  await start();
  const child = openDesk();
  say(adoptMessage);
  say(glanceMessage);
  const labels = (): unknown => electron.trays[0]?.menu.flatMap(({ label }) => label ?? []);
  expect(electron.app.badge).toBe(3);
  expect(electron.trays[0]?.toolTip).toBe('DPO Desk · 3 te laat');
  expect(labels()).toEqual(['KRA-2026-0001: 4 dec', 'DPO Desk openen', 'Vergrendelen', 'Afsluiten']);
  clickTray('KRA-2026-0001: 4 dec');
  expect(child.sent.at(-1)?.message).toEqual({ kind: 'wish', wish: { kind: 'case', ref: 'KRA-2026-0001' } });
  child.emit('exit', 0);
  expect(electron.app.badge).toBe(0);
  expect(labels()).toEqual(['DPO Desk openen', 'Afsluiten']);
  expect(electron.trays[0]?.toolTip).toBe('DPO Desk · vergrendeld');
});

test('what the desk’s process asks of the shell is checked: nothing of another shape does anything', async () => {
  await start();
  openDesk();
  const hostile: unknown[] = [
    undefined,
    'openWindow',
    { act: 'openWindow', ref: '../../etc/passwd' },
    { act: 'openWindow', ref: 'A#token=x' },
    { act: 'openWindow', ref: 'KRA-2026-0001', url: 'https://example.com' },
    { act: 'showGlance', glance: { ...glanceMessage.glance, badge: -1 } },
    { act: 'notify', title: 'x'.repeat(201), body: '' },
    {
      act: 'setMenu',
      menu: {
        window: 'a'.repeat(8),
        menus: [{ name: 'file', label: 'x', items: [{ kind: 'role', role: 'toggleDevTools', label: 'x' }] }],
      },
    },
    { act: 'quit' },
  ];
  for (const message of hostile) say(message);
  expect(electron.windows).toHaveLength(1);
  expect(electron.app.badge).toBe(0);
  expect(electron.notifications).toEqual([]);
  expect(electron.menus).toHaveLength(1);
});

test('a case has a window of its own with the same safe preferences, three at most, and a lock brings each page anew', async () => {
  await start();
  const child = openDesk();
  for (const ref of ['KRA-2026-0001', 'KRA-2026-0002', 'KRA-2026-0003', 'KRA-2026-0004'])
    say({ act: 'openWindow', ref });
  await expect
    .poll(() => electron.windows.flatMap(({ urls }) => urls))
    .toEqual([
      'app://desk/',
      'app://desk/#case=KRA-2026-0001',
      'app://desk/#case=KRA-2026-0002',
      'app://desk/#case=KRA-2026-0003',
    ]);
  const [first, second] = electron.windows.map(({ options }) => options.webPreferences);
  expect(second).toEqual(first);
  child.emit('exit', 0);
  await expect.poll(() => electron.windows.map(({ reloads }) => reloads)).toEqual([1, 1, 1, 1]);
});

test('windows come back where they stood, and their file names no case', async () => {
  await start();
  openDesk();
  say({ act: 'openWindow', ref: 'KRA-2026-0001' });
  await expect.poll(() => electron.windows.length).toBe(2);
  electron.windows[1]?.webContents.setZoomLevel(1);
  electron.windows[1]?.close();
  const kept = await readFile(join(deskFolder, 'shell', 'windows.json'), 'utf8');
  expect(JSON.parse(kept)).toEqual({
    case: { x: 10, y: 20, width: 900, height: 700, isMaximized: false, zoom: 1 },
  });
  say({ act: 'openWindow', ref: 'KRA-2026-0002' });
  await expect.poll(() => electron.windows[2]?.options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 });
});

test('the desk lives on in the tray only where the person wants it, and a quit closes it all the same', async () => {
  await start();
  openDesk();
  say({ ...adoptMessage, choices: { ...choices, livesInTray: true, isShielded: true, opensAtLogin: true } });
  expect(electron.nativeTheme.themeSource).toBe('dark');
  expect(electron.app.opensAtLogin).toBe(true);
  expect(electron.windows[0]?.isShielded).toBe(true);
  expect(electron.windows[0]?.close().isPrevented).toBe(true);
  electron.trays[0]?.emit('click');
  expect(electron.windows[0]?.isShown).toBe(true);
  electron.app.emit('before-quit', new FakeEvent());
  expect(electron.windows[0]?.close().isPrevented).toBe(false);
});

test('its menu is the page’s: a click is for the page that it is the menu of', async () => {
  await start();
  const child = openDesk();
  const item = { kind: 'command', command: 'desk.blur', label: 'Vervagen', keys: 'mod+shift+h', isEnabled: true };
  const items = [item, { kind: 'line' }, { kind: 'role', role: 'copy', label: 'Kopiëren' }];
  say({ act: 'setMenu', menu: { window: 'page-1234', menus: [{ name: 'view', label: 'Beeld', items }] } });
  const shown = electron.menus.at(-1)?.find(({ label }) => label === 'Beeld')?.submenu;
  expect(shown?.map(({ label, role, accelerator }) => ({ label, role, accelerator }))).toEqual([
    { label: 'Vervagen', role: undefined, accelerator: 'CmdOrCtrl+Shift+H' },
    { label: undefined, role: undefined, accelerator: undefined },
    { label: 'Kopiëren', role: 'copy', accelerator: undefined },
  ]);
  shown?.[0]?.click?.();
  expect(child.sent.at(-1)?.message).toEqual({
    kind: 'wish',
    wish: { kind: 'command', command: 'desk.blur', window: 'page-1234' },
  });
});

test('a click on the morning’s notification opens the notices', async () => {
  await start();
  const child = openDesk();
  say({ act: 'notify', title: '1 antwoord moet vandaag de deur uit', body: 'KRA-2026-0001' });
  electron.notifications[0]?.emit('click');
  expect(child.sent.at(-1)?.message).toEqual({ kind: 'wish', wish: { kind: 'notices' } });
  expect(electron.windows[0]?.isFocused).toBe(true);
});

describe('with a process that does not end', () => {
  let killed: readonly unknown[][];
  beforeEach(() => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    killed = kill.mock.calls;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  async function startWithClock(): Promise<ReturnType<typeof openDesk>> {
    await start();
    vi.useFakeTimers();
    return openDesk();
  }

  test.each(lockingEvents)('T2: kills it two seconds after %s', async (name) => {
    const { pid } = await startWithClock();
    electron.powerMonitor.emit(name);
    vi.advanceTimersByTime(1999);
    expect(killed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(killed).toEqual([[pid, 'SIGKILL']]);
  });

  test('T2: kills it two seconds after it said that it was locking', async () => {
    const child = await startWithClock();
    child.emit('message', { kind: 'locking', because: 'idle' });
    vi.advanceTimersByTime(2000);
    expect(killed).toEqual([[child.pid, 'SIGKILL']]);
    // It was not asked: it knows.
    expect(child.sent.map(({ message }) => message.kind)).toEqual(['serve']);
  });

  test('T2: asks it, and then kills it, when its own idle time has passed and it did nothing', async () => {
    const child = await startWithClock();
    vi.advanceTimersByTime(600_000);
    expect(child.sent).toHaveLength(1);
    vi.advanceTimersByTime(15_000);
    expect(child.sent.at(-1)?.message.kind).toBe('end');
    vi.advanceTimersByTime(2000);
    expect(killed).toEqual([[child.pid, 'SIGKILL']]);
  });

  test('leaves it alone when it ended in time', async () => {
    const child = await startWithClock();
    electron.powerMonitor.emit('suspend');
    child.emit('exit', 0);
    vi.advanceTimersByTime(700_000);
    expect(killed).toEqual([]);
  });
});

test('a port that comes while the process is ending is closed: it would lead nowhere', async () => {
  await start();
  const child = openDesk();
  electron.powerMonitor.emit('suspend');
  const close = vi.fn<() => void>();
  connect([{ close }], {});
  expect(close).toHaveBeenCalledOnce();
  expect(child.sent.map(({ message }) => message.kind)).toEqual(['serve', 'end']);
  expect(electron.children).toHaveLength(1);
});

test('the next process is told why the one before it ended', async () => {
  await start();
  const child = openDesk();
  child.emit('message', { kind: 'locking', because: 'idle' });
  child.emit('exit', 0);
  await expect.poll(() => electron.windows[0]?.reloads).toBe(1);
  openDesk().emit('exit', 1);
  await expect.poll(() => electron.windows[0]?.reloads).toBe(2);
  openDesk();
  const lockedBy = electron.children.map(({ args }) => (JSON.parse(args[0] ?? '') as { lockedBy?: string }).lockedBy);
  expect(lockedBy).toEqual([undefined, 'idle', 'crashed']);
});

test('a process that crashes before the desk was open brings no page anew: that could go on for ever', async () => {
  await start();
  connect(['first'], {});
  electron.children[0]?.child.emit('exit', 1);
  await Promise.resolve();
  expect(electron.windows[0]?.reloads).toBe(0);
  connect(['second'], {});
  expect(electron.children.map(({ child }) => child.sent[0]?.ports)).toEqual([['first'], ['second']]);
});

test('a passphrase from the environment opens the desk once, and not again after a lock', async () => {
  process.env['DPO_DESK_PASSPHRASE'] = 'four unrelated paper words';
  onTestFinished(() => void delete process.env['DPO_DESK_PASSPHRASE']);
  await start();
  openDesk().emit('exit', 0);
  openDesk();
  const given = electron.children.map(({ env }) => env?.['DPO_DESK_PASSPHRASE']);
  expect(given).toEqual(['four unrelated paper words', undefined]);
});

test('item 15: opens a provider’s sign-in in the system’s browser, and nothing else', async () => {
  await start();
  connect(['port'], {});
  const open = createLinkOverPort({ postMessage: (message) => electron.children[0]?.child.emit('message', message) });
  const signIn = 'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=x';
  open('https://example.com/');
  open('http://accounts.google.com/');
  open('file:///etc/passwd');
  open('https://accounts.google.com.example.com/');
  open('mailto:a@example.org');
  open('');
  open(signIn);
  expect(electron.opened).toEqual([signIn]);
});

test('closes the desk before it quits', async () => {
  await start();
  connect(['port'], {});
  const first = new FakeEvent();
  electron.app.emit('before-quit', first);
  expect(first.isPrevented).toBe(true);
  expect(electron.app.quits).toBe(0);
  const { child } = electron.children[0] ?? {};
  expect(child?.sent.at(-1)?.message.kind).toBe('end');
  child?.emit('exit', 0);
  await expect.poll(() => electron.app.quits).toBe(1);
  const second = new FakeEvent();
  electron.app.emit('before-quit', second);
  expect(second.isPrevented).toBe(false);
});

test('quits when it is the second one, without a window; the first one comes forward', async () => {
  electron.app.hasLock = false;
  await run();
  expect(electron.app.quits).toBe(1);
  expect(electron.windows).toEqual([]);
  electron = createFakeElectron();
  await start();
  electron.app.emit('second-instance');
  expect(electron.windows[0]?.isFocused).toBe(true);
});

test('its menu has neither reload nor developer tools', async () => {
  await start();
  expect(electron.menus).toHaveLength(1);
  expect(JSON.stringify(electron.menus)).not.toMatch(/reload|devtools/i);
});
