// The application menu: what every app has and the lock, and neither reload nor developer tools.

import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const lockWords = new Map(Object.entries({ nl: 'Vergrendelen', fr: 'Verrouiller' }));

export function setMenu(lock: () => void): void {
  const label = lockWords.get(app.getLocale().slice(0, 2)) ?? 'Lock';
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [{ role: 'fileMenu' } as const]),
    { role: 'editMenu' },
    {
      role: 'viewMenu',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: 'DPO Desk', submenu: [{ label, accelerator: 'CmdOrCtrl+Shift+L', click: lock }] },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
