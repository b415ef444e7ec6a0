// The tray and the badge: the next deadlines by their references. While the desk is locked they tell nothing.

import { app, type BrowserWindow, Menu, nativeImage, Tray } from 'electron';
import type { ShellWish } from '#core/desk/shell-views.ts';
import type { ShellChoices, ShownGlance } from '#host/shell/shell-port.ts';
import { resourceFolder } from '#host/resource-folder.ts';

export interface TrayActs {
  /** Brings the main window forward, and hands the page the wish, if there is one. */
  open(wish?: ShellWish): void;
  lock(): void;
  quit(): void;
  windows(): readonly BrowserWindow[];
}

export interface DeskTray {
  adopt(words: ShellChoices['words']): void;
  show(glance: ShownGlance): void;
  /** The desk is locked. */
  clear(): void;
}

const iconOf = (name: string) => nativeImage.createFromPath(`${resourceFolder('shell')}/${name}.png`);

export function createTray(acts: TrayActs): DeskTray {
  // Kept for as long as the app runs: a tray that nobody holds disappears.
  const tray = new Tray(iconOf(process.platform === 'darwin' ? 'trayTemplate' : 'tray'));
  const calm: ShownGlance = { badge: 0, summary: 'DPO Desk', lines: [] };
  let words = { open: 'DPO Desk', lock: '', quit: 'Quit', locked: 'DPO Desk' };
  let shown = calm;

  function draw(): void {
    tray.setToolTip(shown === calm ? words.locked : shown.summary);
    const lines = shown.lines.map(({ ref, text }) => ({ label: text, click: () => acts.open({ kind: 'case', ref }) }));
    const lock = shown === calm ? [] : [{ label: words.lock, click: () => acts.lock() }];
    tray.setContextMenu(
      Menu.buildFromTemplate([
        ...lines,
        ...(lines.length === 0 ? [] : [{ type: 'separator' as const }]),
        { label: words.open, click: () => acts.open() },
        ...lock,
        { label: words.quit, click: () => acts.quit() },
      ]),
    );
    app.setBadgeCount(shown.badge);
    if (process.platform !== 'win32') return;
    const mark = shown.badge === 0 ? null : iconOf('overlay');
    for (const window of acts.windows()) window.setOverlayIcon(mark, shown.badge === 0 ? '' : shown.summary);
  }

  tray.on('click', () => acts.open());
  draw();
  return {
    adopt: (next) => {
      words = next;
      draw();
    },
    show: (glance) => {
      shown = glance;
      draw();
    },
    clear: () => {
      shown = calm;
      draw();
    },
  };
}
