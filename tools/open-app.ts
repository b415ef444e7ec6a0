// Opens the desk in its own window, or in a browser on machines where that window cannot be had.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureShell } from './build-shell.ts';
import { downloadElectron, findElectron } from './find-electron.ts';
import { startWebDesk } from './web-desk.ts';

export interface AppOptions {
  readonly deskFolder: string;
  /** Opens the desk at once; without it the screens ask. */
  readonly passphrase?: string;
}

const root = join(import.meta.dirname, '..');
const downloadPatience = 60_000;

/** A window that goes away with an error this soon never opened: no display, no sandbox, root. In milliseconds. */
const startPatience = 10_000;

/** Settles when the window is closed or the web host has ended. */
export async function openApp(options: AppOptions): Promise<void> {
  const electron = findElectron() ?? (await downloadElectron(downloadPatience));
  if (electron === undefined) {
    await openInBrowser(
      options,
      "Electron's binary is not here and could not be downloaded; opening the desk in your browser instead.",
    );
  } else if (!(await openWindow(electron, options))) {
    await openInBrowser(options, 'The desktop window could not open here; opening the desk in your browser instead.');
  }
}

/** False when the window never came up; else settles when it is closed. */
async function openWindow(binary: string, { deskFolder, passphrase }: AppOptions): Promise<boolean> {
  await ensureShell();
  const started = performance.now();
  const env = { ...process.env, ...(passphrase !== undefined && { DPO_DESK_PASSPHRASE: passphrase }) };
  const child = spawn(binary, [root, '--desk', deskFolder], { stdio: 'inherit', env });
  process.once('SIGTERM', () => child.kill());
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 && performance.now() - started < startPatience) return false;
  process.exitCode = code ?? 1;
  return true;
}

async function openInBrowser({ deskFolder, passphrase }: AppOptions, why: string): Promise<void> {
  process.stdout.write(`${why}\n`);
  const started = await startWebDesk({ deskFolder, port: 0, passphrase });
  if (started.ok) await started.value.ended;
  else await openInBrowser({ deskFolder }, 'The desk is locked; its page asks for the passphrase.');
}
