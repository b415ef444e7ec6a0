// The windows: the desk's own one, and one more for each case that a person wants beside it.

import { join } from 'node:path';
import { type BrowserWindow, screen, type Session } from 'electron';
import { createWindowPlaces, type WindowKind } from '#host/shell/window-places.ts';
import { createWindow, showPage } from './window.ts';

export interface Windows {
  /** The desk's window: opened if there is none, brought forward if there is. */
  openDesk(): Promise<void>;
  openCase(ref: string): Promise<void>;
  all(): readonly BrowserWindow[];
  /** Whether they are left out of screenshots and shared screens. */
  setShielded(isShielded: boolean): void;
  /** Whether closing the desk's window only hides it. */
  setStaying(isStaying: boolean): void;
}

/** As many as the loopback host allows; more is a slip of the hand. */
const mostCases = 3;

/** @param folder the shell's own, where it remembers the places of its windows */
export function createWindows(session: Session, folder: string, isQuitting: () => boolean): Windows {
  const places = createWindowPlaces(join(folder, 'windows.json'));
  const cases = new Set<BrowserWindow>();
  let desk: BrowserWindow | undefined;
  let isStaying = false;
  let isShielded = false;

  const all = (): readonly BrowserWindow[] => [...(desk === undefined ? [] : [desk]), ...cases];

  function open(kind: WindowKind): BrowserWindow {
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    const window = createWindow(session, places.of(kind, screens));
    window.setContentProtection(isShielded);
    window.on('close', (event) => {
      const zoom = window.webContents.getZoomLevel();
      places.keep(kind, { ...window.getNormalBounds(), isMaximized: window.isMaximized(), zoom });
      if (kind === 'case' || !isStaying || isQuitting()) return;
      event.preventDefault();
      window.hide();
    });
    return window;
  }

  return {
    openDesk: async () => {
      if (desk !== undefined) {
        if (desk.isMinimized()) desk.restore();
        desk.show();
        desk.focus();
        return;
      }
      desk = open('desk');
      desk.once('closed', () => (desk = undefined));
      await showPage(desk, '');
    },
    openCase: async (ref) => {
      if (cases.size >= mostCases) return;
      const window = open('case');
      cases.add(window);
      window.once('closed', () => cases.delete(window));
      await showPage(window, `#case=${encodeURIComponent(ref)}`);
    },
    all,
    setShielded: (next) => {
      isShielded = next;
      for (const window of all()) window.setContentProtection(next);
    },
    setStaying: (next) => {
      isStaying = next;
    },
  };
}
