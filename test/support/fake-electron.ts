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
  zoom = 0;
  reloads = 0;
  getZoomLevel(): number {
    return this.zoom;
  }
  setZoomLevel(level: number): void {
    this.zoom = level;
  }
  reload(): void {
    this.reloads += 1;
  }
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

export interface FakeMenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly submenu?: readonly FakeMenuItem[];
  readonly click?: () => void;
}

/** A window that remembers what was done to it. */
class FakeWindow extends EventEmitter {
  readonly options: { readonly width: number; readonly height: number; webPreferences: WebPreferences };
  readonly urls: string[] = [];
  readonly webContents = new FakeContents();
  isFocused = false;
  isShown = false;
  isShielded = false;
  overlay: unknown;
  get reloads(): number {
    return this.webContents.reloads;
  }
  constructor(options: FakeWindow['options']) {
    super();
    this.options = options;
  }
  async loadURL(url: string): Promise<void> {
    this.urls.push(url);
  }
  /** As the person's click on the cross. */
  close(): FakeEvent {
    const event = new FakeEvent();
    this.emit('close', event);
    if (!event.isPrevented) this.emit('closed');
    return event;
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  maximize(): void {}
  getNormalBounds(): object {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  setContentProtection(isOn: boolean): void {
    this.isShielded = isOn;
  }
  setOverlayIcon(icon: unknown): void {
    this.overlay = icon;
  }
  focus(): void {
    this.isFocused = true;
  }
  show(): void {
    this.isShown = true;
  }
  hide(): void {
    this.isShown = false;
  }
}

export interface FakeElectron {
  readonly app: EventEmitter & {
    quits: number;
    badge: number;
    opensAtLogin: boolean;
    hasLock: boolean;
    readonly calls: string[];
    readonly switches: Map<string, string>;
  };
  readonly windows: FakeWindow[];
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
  readonly menus: (readonly FakeMenuItem[])[];
  readonly trays: (EventEmitter & { readonly toolTip: string; readonly menu: readonly FakeMenuItem[] })[];
  readonly notifications: (EventEmitter & { readonly options: { readonly title: string; readonly body: string } })[];
  readonly nativeTheme: { themeSource: string };
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
  const menus: FakeElectron['menus'] = [];
  const trays: FakeElectron['trays'] = [];
  const notifications: FakeElectron['notifications'] = [];
  const nativeTheme = { themeSource: 'system' };
  const opened: string[] = [];
  const store = { backend: 'gnome_libsecret', isAvailable: true, calls: [] as string[] };
  const ipcMain = new EventEmitter();
  const powerMonitor = new EventEmitter();
  const app = Object.assign(new EventEmitter(), {
    quits: 0,
    badge: 0,
    opensAtLogin: false,
    setBadgeCount: (count: number) => {
      app.badge = count;
    },
    getLoginItemSettings: () => ({ openAtLogin: app.opensAtLogin }),
    setLoginItemSettings: ({ openAtLogin }: { openAtLogin: boolean }) => {
      app.opensAtLogin = openAtLogin;
    },
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

  class BrowserWindow extends FakeWindow {
    constructor(options: FakeWindow['options']) {
      super(options);
      windows.push(this);
    }
  }

  class Tray extends EventEmitter {
    constructor() {
      super();
      trays.push(this);
    }
    toolTip = '';
    menu: readonly FakeMenuItem[] = [];
    setToolTip(text: string): void {
      this.toolTip = text;
    }
    setContextMenu(menu: readonly FakeMenuItem[]): void {
      this.menu = menu;
    }
  }

  class Notification extends EventEmitter {
    readonly options: { readonly title: string; readonly body: string };
    constructor(options: Notification['options']) {
      super();
      this.options = options;
      notifications.push(this);
    }
    show(): void {}
    close(): void {}
  }

  const module = {
    app,
    BrowserWindow,
    Tray,
    Notification,
    nativeTheme,
    nativeImage: { createFromPath: (path: string) => ({ path }) },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
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
      setApplicationMenu: (menu: readonly FakeMenuItem[]) => menus.push(menu),
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
  return {
    app,
    windows,
    sessions,
    children,
    ipcMain,
    powerMonitor,
    schemes,
    store,
    menus,
    trays,
    notifications,
    nativeTheme,
    opened,
    module,
  };
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
