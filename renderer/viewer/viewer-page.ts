// Builds the viewer: one document with its script and style within it, so that its frame needs to load nothing.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

const folder = import.meta.dirname;

/** Adds `viewer.html` to the built page; none of it is part of what the page loads first. */
export function viewerPage(): Plugin {
  return {
    name: 'viewer-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'viewer.html', source: await buildViewer() });
    },
  };
}

async function buildViewer(): Promise<string> {
  // A classic worker: Chromium loads no module worker for a frame without an origin.
  const worker = await buildScript(createRequire(import.meta.url).resolve('pdfjs-dist/build/pdf.worker.min.mjs'));
  const code = await buildScript(join(folder, 'viewer.ts'), worker);
  // Within an element, the code must not look like its end.
  if (/<\/script|<!--/iu.test(code)) throw new Error('the viewer’s script cannot stand within a document');
  const page = await readFile(join(folder, 'viewer.html'), 'utf8');
  const style = await readFile(join(folder, 'viewer.css'), 'utf8');
  // Functions, because the code is full of dollar signs, which `replace` would read.
  return page.replace(/\s*\/\*STYLE\*\/\s*/u, () => style).replace(/\s*\/\*SCRIPT\*\/\s*/u, () => code);
}

/** One script without imports. `worker` takes the place of `PDF_WORKER_CODE`. */
async function buildScript(input: string, worker = ''): Promise<string> {
  const built = (await build({
    configFile: false,
    root: folder,
    // It warns of the library's own code for Node, which never runs here.
    logLevel: 'error',
    publicDir: false,
    define: { PDF_WORKER_CODE: JSON.stringify(worker) },
    build: {
      write: false,
      target: 'chrome140',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
