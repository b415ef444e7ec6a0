// The screens in the pseudo-language, built for the tests alone: nobody can choose it.

import { join } from 'node:path';
import { buildOnce } from '#tools/build-once.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const support = join('test', 'e2e', 'support');

/** The folder with the pseudo build; made first when the sources are newer. */
export async function ensurePseudoRenderer(): Promise<string> {
  return await buildOnce({
    folder: join(root, '.cache', 'pseudo-renderer'),
    sources: ['renderer', 'core', 'rpc', 'package-lock.json', join(support, 'pseudo-speaker.ts')],
    command: (draft) => [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      `--config=${join(support, 'pseudo-renderer.config.ts')}`,
      `--outDir=${draft}`,
      '--emptyOutDir',
      '--logLevel=warn',
    ],
  });
}
