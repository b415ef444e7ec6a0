// Electron's binary: its package brings none, it is downloaded when first asked for. Not every machine can do that.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '..', 'node_modules', 'electron');

/** The binary's path, or undefined when it is not on this machine. */
export function findElectron(): string | undefined {
  const nameFile = join(packageFolder, 'path.txt');
  if (!existsSync(nameFile)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const binary = join(folder, readFileSync(nameFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/**
 * Asks the package to download it, without a word on the terminal.
 * @param patience milliseconds
 */
export async function downloadElectron(patience: number): Promise<string | undefined> {
  const installer = join(packageFolder, 'install.js');
  if (!existsSync(installer)) return undefined; // installed without development packages
  const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: patience });
  await once(child, 'close');
  return findElectron();
}
