// The one place where a window is made, so that there is one set of preferences to check.

import { join } from 'node:path';
import { BrowserWindow, type Session, type WebPreferences } from 'electron';
import type { WindowPlace } from '#host/shell/window-places.ts';
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

/**
 * @param session in memory, so that nothing of the page is written to disk
 * @param place where the last window of its kind stood
 */
export function createWindow(session: Session, place: WindowPlace | undefined): BrowserWindow {
  const { isMaximized = false, zoom = 0, ...bounds } = place ?? { width: 1280, height: 832 };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 480,
    minHeight: 480,
    title: 'DPO Desk',
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...securePreferences, session },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(zoom));
  return window;
}

/** @param fragment what the page is to begin with; empty for the desk itself */
export async function showPage(window: BrowserWindow, fragment: string): Promise<void> {
  await window.loadURL(`${appOrigin}/${fragment}`);
}
