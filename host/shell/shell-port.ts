// The one port between the desk and the shell around it. Electron implements it over its own messages, the loopback host
// with addresses that work once; a desk without either has no shell and needs none.

import type { GlanceWords } from '#core/words/say-glance.ts';
import type { NotificationWords } from '#core/words/say-reminder.ts';
import type { ShellMenu, WindowAnswer } from '#core/desk/shell-views.ts';

/** What the person chose about the shell, and the words that it needs while the desk is locked. */
export interface ShellChoices {
  readonly theme: 'system' | 'light' | 'dark';
  readonly opensAtLogin: boolean;
  /** Closing the last window leaves the desk in the tray. */
  readonly livesInTray: boolean;
  /** Windows are left out of screenshots and shared screens, where the system can. */
  readonly isShielded: boolean;
  readonly words: Pick<GlanceWords, 'open' | 'lock' | 'quit'> & { readonly locked: string };
}

export interface ShownGlance {
  /** 0 for no badge. */
  readonly badge: number;
  readonly summary: string;
  readonly lines: GlanceWords['lines'];
}

/** What only an operating system's own shell can do. */
export interface DesktopPort {
  adopt(choices: ShellChoices): void;
  showGlance(glance: ShownGlance): void;
  setMenu(menu: ShellMenu): void;
  notify(words: NotificationWords): void;
}

export interface ShellPort {
  /** A window of its own for a case. */
  openWindow(ref: string): WindowAnswer;
  /** Missing where the desk is shown in a browser. */
  readonly desktop?: DesktopPort | undefined;
}
