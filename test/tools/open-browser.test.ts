// Which program opens an address, and where none can.

import { expect, test } from 'vitest';
import { browserCommand } from '#tools/open-browser.ts';

const url = 'http://desk.localhost:1/#token=t';

test('Linux: xdg-open, where there is a display', () => {
  expect(browserCommand(url, 'linux', {})).toBeUndefined();
  expect(browserCommand(url, 'linux', { DISPLAY: '' })).toBeUndefined();
  expect(browserCommand(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url]);
  expect(browserCommand(url, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', url]);
});

test('macOS: open, but not in a shell from elsewhere', () => {
  expect(browserCommand(url, 'darwin', {})).toEqual(['open', url]);
  expect(browserCommand(url, 'darwin', { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' })).toBeUndefined();
});

test('Windows: the system’s handler of addresses, without a shell in between', () => {
  expect(browserCommand(url, 'win32', {})).toEqual(['rundll32', 'url.dll,FileProtocolHandler', url]);
});
