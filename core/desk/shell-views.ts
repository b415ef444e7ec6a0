// What the desk and the shell around it say to each other: menus, windows, wishes. Nothing here names a person.

/** `desktop`: windows, menus and a tray of the operating system. `browser`: pages of the loopback host. */
export type ShellKind = 'desktop' | 'browser';

export const menuNames = ['file', 'edit', 'view', 'case', 'help'] as const;

export type MenuName = (typeof menuNames)[number];

/** What every application has, and the system does by itself. */
export const menuRoles = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'close',
  'quit',
] as const;

export type MenuRole = (typeof menuRoles)[number];

export type MenuItem =
  | { readonly kind: 'line' }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | {
      readonly kind: 'command';
      /** Id in the catalogue of commands. */
      readonly command: string;
      readonly label: string;
      /** Shown beside the label, as `mod+shift+h` or `F1`; only what is no letter for writing. */
      readonly keys?: string | undefined;
      readonly isEnabled: boolean;
    };

export interface ShellMenu {
  /** The page that it is the menu of; a click is for that page alone. */
  readonly window: string;
  readonly menus: readonly { readonly name: MenuName; readonly label: string; readonly items: readonly MenuItem[] }[];
}

/** What a person wished outside the page: by a menu, by the tray, by a click on a notification. */
export type ShellWish =
  | { readonly kind: 'command'; readonly command: string; readonly window: string }
  /** For the main window. */
  | { readonly kind: 'case'; readonly ref: string }
  | { readonly kind: 'notices' };

export type WindowAnswer =
  /** The shell has opened it. */
  | { readonly kind: 'opened' }
  /** The page may open this address, which works once and only for a short time. */
  | { readonly kind: 'address'; readonly address: string }
  /** As many windows are open as there may be. */
  | { readonly kind: 'full' };

/** A case's reference as it stands in an address: nothing that could lead elsewhere. */
export const windowRef = /^[A-Z0-9][A-Z0-9-]{0,31}$/i;
