// Stands in for the `electron` module in contract tests: records what the shell asks for, and does nothing.

import { EventEmitter } from 'node:events';
import type { WebPreferences } from 'electron';

type Listener = (...args: unknown[]) => unknown;

/** An event that tells whether it was prevented. */
export class FakeEvent {
  isPrevented = false;
  preventDefault(): void {
    this.isPrevented = true;
  }
}

export class FakeContents extends EventEmitter {
  openHandler: (() => { action: string }) | undefined;
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
}

export class FakeSession {
  permissionRequest: ((contents: unknown, permission: string, decide: (is: boolean) => void) => void) | undefined;
  permissionCheck: (() => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  beforeRequest: ((details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void) | undefined;
  readonly schemes = new Map<string, (request: Request) => Response>();
  readonly protocol = {
    handle: (scheme: string, answer: (request: Request) => Response) => this.schemes.set(scheme, answer),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: NonNullable<FakeSession['permissionRequest']>): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
}

class FakeChild extends EventEmitter {
  readonly sent: { readonly message: { readonly kind: string }; readonly ports: readonly unknown[] }[] = [];
  /** No process has this number: what is killed here is nothing. */
  readonly pid = 2 ** 22 + 1;
  postMessage(message: { kind: string }, ports: readonly unknown[] = []): void {
    this.sent.push({ message, ports });
  }
}

export interface FakeElectron {
  readonly app: EventEmitter & {
    quits: number;
    hasLock: boolean;
    readonly calls: string[];
    readonly switches: Map<string, string>;
  };
  readonly windows: {
    readonly options: { webPreferences: WebPreferences };
    readonly urls: string[];
    isFocused: boolean;
    reloads: number;
  }[];
  readonly sessions: Map<string, FakeSession>;
  readonly children: {
    readonly file: string;
    readonly args: readonly string[];
    readonly env: NodeJS.ProcessEnv | undefined;
    readonly child: FakeChild;
  }[];
  readonly ipcMain: EventEmitter;
  readonly powerMonitor: EventEmitter;
  readonly schemes: unknown[];
  readonly store: { backend: string; isAvailable: boolean; readonly calls: string[] };
  readonly menus: unknown[];
  /** What was handed to the system's browser. */
  readonly opened: string[];
  /** What `import … from 'electron'` gives. */
  readonly module: Readonly<Record<string, unknown>>;
}

export function createFakeElectron(): FakeElectron {
  const calls: string[] = [];
  const switches = new Map<string, string>();
  const windows: FakeElectron['windows'] = [];
  const sessions = new Map<string, FakeSession>();
  const children: FakeElectron['children'] = [];
  const schemes: unknown[] = [];
  const menus: unknown[] = [];
  const opened: string[] = [];
  const store = { backend: 'gnome_libsecret', isAvailable: true, calls: [] as string[] };
  const ipcMain = new EventEmitter();
  const powerMonitor = new EventEmitter();
  const app = Object.assign(new EventEmitter(), {
    quits: 0,
    hasLock: true,
    calls,
    switches,
    commandLine: { appendSwitch: (name: string, value = '') => switches.set(name, value) },
    getLocale: () => 'nl-NL',
    enableSandbox: () => calls.push('enableSandbox'),
    setPath: (name: string, path: string) => calls.push(`setPath ${name} ${path}`),
    requestSingleInstanceLock: () => app.hasLock,
    quit: () => {
      app.quits += 1;
    },
    whenReady: async () => {
      calls.push('whenReady');
    },
  });

  class BrowserWindow extends EventEmitter {
    readonly record: FakeElectron['windows'][number];
    constructor(options: { webPreferences: WebPreferences }) {
      super();
      this.record = { options, urls: [], isFocused: false, reloads: 0 };
      windows.push(this.record);
    }
    async loadURL(url: string): Promise<void> {
      this.record.urls.push(url);
    }
    readonly webContents = { reload: () => void (this.record.reloads += 1) };
    isDestroyed(): boolean {
      return false;
    }
    isMinimized(): boolean {
      return false;
    }
    focus(): void {
      this.record.isFocused = true;
    }
    show(): void {}
  }

  const module = {
    app,
    BrowserWindow,
    ipcMain,
    powerMonitor,
    session: {
      fromPartition: (name: string) => {
        const created = new FakeSession();
        sessions.set(name, created);
        app.emit('session-created', created);
        return created;
      },
    },
    protocol: { registerSchemesAsPrivileged: (list: unknown) => schemes.push(list) },
    utilityProcess: {
      fork: (file: string, args: readonly string[], { env }: { env?: NodeJS.ProcessEnv } = {}) => {
        const child = new FakeChild();
        children.push({ file, args, env, child });
        return child;
      },
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => menus.push(menu),
    },
    shell: {
      openExternal: async (url: string) => {
        opened.push(url);
        throw new Error('no browser');
      },
    },
    safeStorage: {
      getSelectedStorageBackend: () => store.backend,
      isAsyncEncryptionAvailable: async () => store.isAvailable,
      encryptStringAsync: async (text: string) => {
        store.calls.push('encryptStringAsync');
        return Buffer.from(`sealed:${text}`);
      },
      decryptStringAsync: async (sealed: Buffer) => {
        store.calls.push('decryptStringAsync');
        const text = sealed.toString();
        if (!text.startsWith('sealed:')) throw new Error('not sealed here');
        return { shouldReEncrypt: false, result: text.slice('sealed:'.length) };
      },
      ...refuseSynchronous(store.calls),
    },
  };
  return { app, windows, sessions, children, ipcMain, powerMonitor, schemes, store, menus, opened, module };
}

/** The names that Electron is taking away; a call of one is a fault of ours. */
function refuseSynchronous(calls: string[]): Record<string, Listener> {
  return Object.fromEntries(
    ['isEncryptionAvailable', 'encryptString', 'decryptString', 'setUsePlainTextEncryption'].map((name) => [
      name,
      () => calls.push(name),
    ]),
  );
}
