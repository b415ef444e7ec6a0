// The desktop shell: one window on one desk. It opens, locks and closes; what a desk is, it does not know.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, type IpcMainEvent, powerMonitor, session } from 'electron';
import { findDeskFolder } from '#host/desk-folder.ts';
import { appOrigin, registerAppScheme, serveAppScheme } from './app-protocol.ts';
import { createCoreChild } from './core-child.ts';
import { keyring } from './keyring.ts';
import { setMenu } from './menu.ts';
import { denyNavigation } from './navigation.ts';
import { cancelRequests, closeResolver } from './network.ts';
import { openLink } from './open-link.ts';
import { denyPermissions } from './permissions.ts';
import { createWindow } from './window.ts';

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

let window: BrowserWindow | undefined;
let isEnding = false;
let hasEnded = false;
const core = createCoreChild({
  deskFolder,
  keyring,
  openLink,
  onLocked: () => {
    // The page comes anew at the place where it was, without anything of the open desk, and asks for a new port.
    if (!isEnding && window?.isDestroyed() === false) window.webContents.reload();
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
  setMenu(() => void core.end('asked'));
  powerMonitor.on('suspend', () => void core.end('slept'));
  powerMonitor.on('lock-screen', () => void core.end('slept'));
  powerMonitor.on('shutdown', () => void core.end('asked'));
  ipcMain.on('dpo-desk:connect', (event) => {
    const [port] = event.ports;
    if (port !== undefined && event.ports.length === 1 && isOwnPage(event)) core.serve(port);
  });
  window = await createWindow(page);
}

async function endAndQuit(): Promise<void> {
  isEnding = true;
  await core.end('asked');
  hasEnded = true;
  app.quit();
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (hasEnded) return;
    // The desk closes its file first; then the app goes.
    event.preventDefault();
    void endAndQuit();
  });
  void app.whenReady().then(open);
} else {
  app.quit();
}
