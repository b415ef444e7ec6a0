// Where the desk lies when nobody says otherwise: each system's own place for an app's data.

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** `--desk DIR` or `--desk=DIR` from a command line, else the system's place. Absolute. */
export function findDeskFolder(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--desk' || arg.startsWith('--desk='));
  const named = args[at]?.slice('--desk='.length) || args[at + 1];
  return at === -1 || named === undefined ? defaultDeskFolder() : resolve(named);
}

/** The folder for a person's one real desk on this machine. */
export function defaultDeskFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'DPO Desk');
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'DPO Desk');
  // XDG Base Directory Specification: a relative path is invalid and is to be ignored.
  const data = environment['XDG_DATA_HOME'];
  return join(data?.startsWith('/') === true ? data : join(home, '.local', 'share'), 'dpo-desk');
}
