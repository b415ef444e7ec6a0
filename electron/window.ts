// The one place where a window is made, so that there is one set of preferences to check.

import { join } from 'node:path';
import { BrowserWindow, type Session, type WebPreferences } from 'electron';
import { appOrigin } from './app-protocol.ts';

const securePreferences = Object.freeze({
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  sandbox: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false, // its dictionaries come from the network
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
} satisfies WebPreferences);

/** @param session in memory, so that nothing of the page is written to disk */
export async function createWindow(session: Session): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 832,
    minWidth: 480,
    minHeight: 480,
    title: 'DPO Desk',
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...securePreferences, session },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${appOrigin}/`);
  return window;
}
