// Does what the desk's process asks of the operating system's shell. Every message is checked first; unknown ones do nothing.

import { app, nativeTheme, Notification } from 'electron';
import type { ShellWish } from '#core/desk/shell-views.ts';
import { readShellMessage } from '#host/shell/shell-message.ts';
import type { ShellChoices } from '#host/shell/shell-port.ts';
import { setMenu } from './menu.ts';
import type { DeskTray } from './tray.ts';
import type { Windows } from './windows.ts';

export interface Desktop {
  hear(message: unknown): void;
}

/** @param wish hands the pages what a person wished outside them */
export function createDesktop(windows: Windows, tray: DeskTray, wish: (wish: ShellWish) => void): Desktop {
  // Kept until it is clicked or replaced: one that nobody holds loses its click.
  let digest: Notification | undefined;

  function adopt({ theme, opensAtLogin, livesInTray, isShielded, words }: ShellChoices): void {
    nativeTheme.themeSource = theme;
    // Linux has no such setting that every desktop heeds; Electron ignores it there.
    if (app.getLoginItemSettings().openAtLogin !== opensAtLogin)
      app.setLoginItemSettings({ openAtLogin: opensAtLogin });
    windows.setStaying(livesInTray);
    windows.setShielded(isShielded);
    tray.adopt(words);
  }

  function notify(title: string, body: string): void {
    digest?.close();
    digest = new Notification({ title, body, silent: true });
    digest.on('click', () => {
      void windows.openDesk();
      wish({ kind: 'notices' });
    });
    digest.show();
  }

  return {
    hear: (value) => {
      const message = readShellMessage(value);
      switch (message?.act) {
        case 'adopt':
          return adopt(message.choices);
        case 'showGlance':
          return tray.show(message.glance);
        case 'setMenu':
          return setMenu(message.menu, wish);
        case 'notify':
          return notify(message.title, message.body);
        case 'openWindow':
          return void windows.openCase(message.ref);
        default:
          return undefined;
      }
    },
  };
}
