// The desktop shell: windows on one desk. It opens, locks and closes; what a desk is, it does not know.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, type IpcMainEvent, powerMonitor, session } from 'electron';
import { findDeskFolder } from '#host/desk-folder.ts';
import { appOrigin, registerAppScheme, serveAppScheme } from './app-protocol.ts';
import { createCoreChild } from './core-child.ts';
import { keyring } from './keyring.ts';
import { createDesktop, type Desktop } from './desktop.ts';
import { setPlainMenu } from './menu.ts';
import { denyNavigation } from './navigation.ts';
import { cancelRequests, closeResolver } from './network.ts';
import { openLink } from './open-link.ts';
import { denyPermissions } from './permissions.ts';
import { createTray, type DeskTray } from './tray.ts';
import { createWindows, type Windows } from './windows.ts';

const deskFolder = findDeskFolder(process.argv);
// Electron's own files lie with the desk, so that each desk folder has its own single instance.
const shellFolder = join(deskFolder, 'shell');
mkdirSync(shellFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', shellFolder);
app.enableSandbox();
registerAppScheme();
closeResolver(app);
denyNavigation(app);
app.on('session-created', (created) => {
  denyPermissions(created);
  cancelRequests(created);
});

/** What there is once the app is ready. */
let shown: { readonly windows: Windows; readonly tray: DeskTray; readonly desktop: Desktop } | undefined;
let isEnding = false;
let hasEnded = false;
const core = createCoreChild({
  deskFolder,
  keyring,
  openLink,
  onShell: (message) => shown?.desktop.hear(message),
  onLocked: () => {
    if (isEnding) return;
    shown?.tray.clear();
    setPlainMenu();
    // Each page comes anew at the place where it was, without anything of the open desk, and asks for a new port.
    for (const window of shown?.windows.all() ?? []) window.webContents.reload();
  },
});

/** Only our own page's top frame may ask for the desk. */
function isOwnPage({ senderFrame }: IpcMainEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin;
}

async function open(): Promise<void> {
  // Without `persist:` a session lives in memory: no cache, no storage, no cookies on disk.
  const page = session.fromPartition('desk');
  await serveAppScheme(page.protocol, join(import.meta.dirname, '../renderer'));
  setPlainMenu();
  powerMonitor.on('suspend', () => void core.end('slept'));
  powerMonitor.on('lock-screen', () => void core.end('slept'));
  powerMonitor.on('shutdown', () => void core.end('asked'));
  ipcMain.on('dpo-desk:connect', (event) => {
    const [port] = event.ports;
    if (port !== undefined && event.ports.length === 1 && isOwnPage(event)) core.serve(port);
  });
  const windows = createWindows(page, shellFolder, () => isEnding);
  const tray = createTray({
    open: (wish) => {
      void windows.openDesk();
      if (wish !== undefined) core.wish(wish);
    },
    lock: () => void core.end('asked'),
    quit: () => app.quit(),
    windows: windows.all,
  });
  shown = { windows, tray, desktop: createDesktop(windows, tray, core.wish) };
  await windows.openDesk();
}

async function endAndQuit(): Promise<void> {
  await core.end('asked');
  hasEnded = true;
  app.quit();
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => void shown?.windows.openDesk());
  app.on('activate', () => void shown?.windows.openDesk());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    isEnding = true;
    if (hasEnded) return;
    // The desk closes its file first; then the app goes.
    event.preventDefault();
    void endAndQuit();
  });
  void app.whenReady().then(open);
} else {
  app.quit();
}
