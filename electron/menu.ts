// The application menu: what the page says can be done now, and neither reload nor developer tools.

import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem, ShellMenu, ShellWish } from '#core/desk/shell-views.ts';

/** Before a page has spoken, and while it loads: only what the system names in its own words. */
export function setPlainMenu(): void {
  const first = process.platform === 'darwin' ? 'appMenu' : 'fileMenu';
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: first }, { role: 'editMenu' }, { role: 'windowMenu' }]));
}

export function setMenu({ window, menus }: ShellMenu, wish: (wish: ShellWish) => void): void {
  const toItem = (item: MenuItem): MenuItemConstructorOptions => {
    if (item.kind === 'line') return { type: 'separator' };
    if (item.kind === 'role') return { role: item.role, label: item.label };
    const { command, label, keys, isEnabled } = item;
    return {
      label,
      enabled: isEnabled,
      click: () => wish({ kind: 'command', command, window }),
      // The page hears its own keys, and would hear them twice.
      ...(keys !== undefined && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
    };
  };
  const template = menus.map(({ label, items }) => ({ label, submenu: items.map(toItem) }));
  const system: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...system, ...template]));
}

/** `mod+shift+h` as Electron writes it. */
function acceleratorOf(keys: string): string {
  return keys
    .split('+')
    .map((part) => (part === 'mod' ? 'CmdOrCtrl' : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('+');
}
