// Builds the desktop app: the main process and the desk's own process, the preload, and the screens as they are.

import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { RendererViteConfig, UserConfig } from 'electron-vite';
import { loadConfigFromFile } from 'vite';
import { workerSources } from './host/worker-urls.ts';

const root = import.meta.dirname;
const workers = Object.fromEntries(Object.entries(workerSources).map(([name, source]) => [name, join(root, source)]));

/** The screens have one build of their own; here only the place differs. */
async function screens(): Promise<RendererViteConfig> {
  const file = join(root, 'renderer', 'vite.config.ts');
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file, root, 'silent');
  if (loaded === null) throw new Error('renderer/vite.config.ts is missing');
  const { build, ...config } = loaded.config;
  return {
    ...config,
    build: {
      ...build,
      outDir: join(root, 'out', 'renderer'),
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { ...build?.rolldownOptions, input: join(root, 'renderer', 'index.html') },
    },
  };
}

async function desktop(): Promise<UserConfig> {
  return {
    // The packages of `dependencies` stay outside the bundle, the native ones must: they are packed as they are.
    main: {
      build: {
        rolldownOptions: {
          input: {
            main: join(root, 'electron', 'main.ts'),
            'core-process': join(root, 'electron', 'core-process.ts'),
            ...workers,
          },
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
    // A sandboxed preload is CommonJS in one file.
    preload: {
      build: {
        externalizeDeps: false,
        rolldownOptions: {
          input: { preload: join(root, 'electron', 'preload.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: await screens(),
  };
}

export default defineConfig(desktop);
