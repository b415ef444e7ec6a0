// The desktop app, built for Electron: out/main, out/preload, out/renderer.

import { join } from 'node:path';
import { buildOnce } from './build-once.ts';

const root = join(import.meta.dirname, '..');

/** The folder `out`; built first when the sources are newer. */
export async function ensureShell(): Promise<string> {
  return await buildOnce({
    folder: join(root, 'out'),
    sources: [
      'electron',
      'renderer',
      'core',
      'rpc',
      'db',
      'mail',
      'host',
      'docs/guide',
      'electron.vite.config.ts',
      'package-lock.json',
    ],
    command: (draft) => [
      join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'build',
      `--outDir=${draft}`,
      '--logLevel=warn',
    ],
  });
}
