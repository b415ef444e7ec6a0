// The screens, built for a browser: dist/renderer.

import { join } from 'node:path';
import { buildOnce } from './build-once.ts';

const root = join(import.meta.dirname, '..');

/** The folder with index.html and what it loads; built first when the sources are newer. */
export async function ensureRenderer(): Promise<string> {
  return await buildOnce({
    folder: join(root, 'dist', 'renderer'),
    sources: ['renderer', 'core', 'rpc', 'docs/guide', 'package-lock.json'],
    command: (draft) => [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config=renderer/vite.config.ts',
      `--outDir=${draft}`,
      '--emptyOutDir',
      '--logLevel=warn',
    ],
  });
}
