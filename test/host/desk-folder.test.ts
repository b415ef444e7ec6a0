// Where a desk lies on each system, and how a command line says otherwise.

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDeskFolder, findDeskFolder } from '#host/desk-folder.ts';

test('Linux: the XDG data folder, and not a relative one', () => {
  expect(defaultDeskFolder('linux', {}, '/home/j')).toBe('/home/j/.local/share/dpo-desk');
  expect(defaultDeskFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/j')).toBe('/data/dpo-desk');
  expect(defaultDeskFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/j')).toBe('/home/j/.local/share/dpo-desk');
});

test('macOS: Application Support', () => {
  expect(defaultDeskFolder('darwin', {}, '/Users/j')).toBe('/Users/j/Library/Application Support/DPO Desk');
});

test('Windows: the roaming application data', () => {
  expect(defaultDeskFolder('win32', { APPDATA: '/appdata' }, '/home')).toBe('/appdata/DPO Desk');
});

test('a command line names another folder', () => {
  expect(findDeskFolder(['node', 'x', '--desk', 'mine'])).toBe(resolve('mine'));
  expect(findDeskFolder(['--desk=mine'])).toBe(resolve('mine'));
  expect(findDeskFolder(['--desk=/a/b', '--more'])).toBe('/a/b');
  expect(findDeskFolder(['node', 'x'])).toBe(defaultDeskFolder());
  expect(findDeskFolder(['--desk'])).toBe(defaultDeskFolder());
});
