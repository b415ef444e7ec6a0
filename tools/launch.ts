// `npm start`: opens the desk in its own window, or in a browser on machines where that window cannot be had.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findDeskFolder } from '#host/desk-folder.ts';
import { ensureShell } from './build-shell.ts';
import { downloadElectron, findElectron } from './find-electron.ts';
import { startWebDesk } from './web-desk.ts';

const root = join(import.meta.dirname, '..');
const downloadPatience = 60_000;

/** A window that goes away with an error this soon never opened: no display, no sandbox, root. In milliseconds. */
const startPatience = 10_000;

const deskFolder = findDeskFolder(process.argv.slice(2));
const electron = findElectron() ?? (await downloadElectron(downloadPatience));

if (electron === undefined) {
  await openInBrowser(
    "Electron's binary is not here and could not be downloaded; opening the desk in your browser instead.",
  );
} else if (!(await openWindow(electron))) {
  await openInBrowser('The desktop window could not open here; opening the desk in your browser instead.');
}

/** False when the window never came up; else settles when it is closed. */
async function openWindow(binary: string): Promise<boolean> {
  await ensureShell();
  const started = performance.now();
  const child = spawn(binary, [root, '--desk', deskFolder], { stdio: 'inherit' });
  process.once('SIGTERM', () => child.kill());
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 && performance.now() - started < startPatience) return false;
  process.exitCode = code ?? 1;
  return true;
}

async function openInBrowser(why: string): Promise<void> {
  process.stdout.write(`${why}\n`);
  const { ended } = await startWebDesk({ deskFolder, port: 0 });
  await ended;
}
