// Opens an address in the person's browser, where there is a screen to show one.

import { spawn } from 'node:child_process';

/** The system's program for addresses and its arguments; undefined on a machine without a screen. */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return environment['SSH_CONNECTION'] === undefined ? ['open', url] : undefined;
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  const hasScreen = [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(Boolean);
  return hasScreen ? ['xdg-open', url] : undefined;
}

/** Never fails: the address stands on the terminal as well. */
export function openBrowser(url: string): void {
  const [program, ...args] = browserCommand(url, process.platform, process.env) ?? [];
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no such program: a bare window manager
  child.unref();
}
