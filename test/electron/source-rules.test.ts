// The desktop shell's source against Electron's checklist, and each rule against a fault that it must find.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenRules } from '#test/support/electron-rules.ts';

const folder = join(import.meta.dirname, '..', '..', 'electron');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const sourceOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('no rule is broken', () => {
  expect(files.flatMap((name) => brokenRules(name, sourceOf(name)))).toEqual([]);
});

test('the shell stays a shell: under 800 lines', () => {
  const lines = files.map((name) => sourceOf(name).split('\n').length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(800);
});

/** A file, a change to it, and the rule that finds the change. */
const mutants: readonly (readonly [string, string, string, string])[] = [
  ['window.ts', 'nodeIntegration: false', 'nodeIntegration: true', 'nodeIntegration is false'],
  ['window.ts', 'nodeIntegration: false', 'nodeIntegration: Boolean(1)', 'nodeIntegration is false'],
  [
    'window.ts',
    'nodeIntegrationInWorker: false',
    "'nodeIntegrationInWorker': true",
    'nodeIntegrationInWorker is false',
  ],
  [
    'window.ts',
    'nodeIntegrationInSubFrames: false',
    'nodeIntegrationInSubFrames: true',
    'nodeIntegrationInSubFrames is false',
  ],
  ['window.ts', 'contextIsolation: true', 'contextIsolation: false', 'contextIsolation is true'],
  ['window.ts', 'sandbox: true', 'sandbox: false', 'sandbox is true'],
  ['window.ts', 'webviewTag: false', 'webviewTag: true', 'webviewTag is false'],
  ['window.ts', 'safeDialogs: true', 'webSecurity: false', 'no webSecurity'],
  ['window.ts', 'safeDialogs: true', 'allowRunningInsecureContent: true', 'no allowRunningInsecureContent'],
  ['window.ts', 'safeDialogs: true', 'experimentalFeatures: true', 'no experimentalFeatures'],
  ['window.ts', 'safeDialogs: true', "enableBlinkFeatures: 'x'", 'no enableBlinkFeatures'],
  ['window.ts', '`${appOrigin}/${fragment}`', "'file:///index.html'", 'no text like ^file:'],
  ['window.ts', '`${appOrigin}/${fragment}`', '`file://${import.meta.dirname}/index.html`', 'no text like ^file:'],
  ['window.ts', '`${appOrigin}/${fragment}`', "'https://example.com'", 'no text like ^https?:'],
  ['window.ts', 'window.loadURL(`${appOrigin}/${fragment}`)', "window.loadFile('index.html')", 'no loadFile'],
  [
    'window.ts',
    'return window;',
    "await window.webContents.executeJavaScript('1'); return window;",
    'no executeJavaScript',
  ],
  ['main.ts', "session.fromPartition('desk')", "session.fromPartition('persist:desk')", 'no text like ^persist:'],
  ['main.ts', 'await windows.openDesk();', 'new BrowserWindow();', 'BrowserWindow only in window.ts'],
  [
    'main.ts',
    'setPlainMenu(',
    "shell.openExternal('mailto:a@example.org'); setPlainMenu(",
    'openExternal only in open-link.ts',
  ],
  ['main.ts', "ipcMain.on('dpo-desk:connect'", "ipcMain.handle('dpo-desk:connect'", 'ipcMain only listens'],
  ['main.ts', 'setPlainMenu(', "app.on('certificate-error', allow); setPlainMenu(", 'no text like ^certificate-error$'],
  ['open-link.ts', 'shell.openExternal', 'safeStorage.x(); shell.openExternal', 'safeStorage only in keyring.ts'],
  ['menu.ts', 'Menu.setApplicationMenu', 'ipcMain.on', 'ipcMain only in main.ts'],
  ['navigation.ts', "action: 'deny'", "action: 'allow'", 'no text like ^allow$'],
  ['network.ts', "'disable-background-networking'", "'remote-debugging-port'", 'no other command line switch'],
  ['network.ts', "'disable-background-networking'", "'no-sandbox'", 'no other command line switch'],
  ['keyring.ts', 'safeStorage.encryptStringAsync', 'safeStorage.encryptString', 'no encryptString'],
  ['keyring.ts', 'safeStorage.decryptStringAsync', 'safeStorage.decryptString', 'no decryptString'],
  [
    'keyring.ts',
    'safeStorage.isAsyncEncryptionAvailable',
    'safeStorage.isEncryptionAvailable',
    'no isEncryptionAvailable',
  ],
  [
    'keyring.ts',
    'await requireStore();',
    'safeStorage.setUsePlainTextEncryption(true);',
    'no setUsePlainTextEncryption',
  ],
  [
    'preload.ts',
    'const origin',
    "contextBridge.exposeInMainWorld('ipc', ipcRenderer); const origin",
    'no exposeInMainWorld',
  ],
  ['preload.ts', 'const origin', "ipcRenderer.sendSync('x'); const origin", 'no sendSync'],
  ['preload.ts', 'const origin', 'eval("1"); const origin', 'no code from text'],
  ['preload.ts', 'const origin', 'new Function("1"); const origin', 'no code from text'],
  ['app-protocol.ts', 'secure: true', 'secure: true, bypassCSP: true', 'no bypassCSP'],
  [
    'core-process.ts',
    'const host',
    'const options = { rejectUnauthorized: false }; const host',
    'no rejectUnauthorized',
  ],
  [
    'core-process.ts',
    'const host',
    "process.env['ELECTRON_DISABLE_SECURITY_WARNINGS'] = '1'; const host",
    'no text like SECURITY_WARNINGS',
  ],
];

test.each(mutants)('%s: finds %s → %s', (name, before, after, rule) => {
  const source = sourceOf(name);
  expect(source).toContain(before);
  expect(brokenRules(name, source.replace(before, after))).toContain(`${name}: ${rule}`);
});
