// Brings the guide into the page as it is built: its texts as blocks, its pictures as files.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { guidePages } from './guide-page.ts';
import { readGuidePage } from './guide-markdown.ts';

const name = 'virtual:guide';
const folder = join(import.meta.dirname, '..', '..', 'docs', 'guide');

export function guidePlugin(): Plugin {
  return {
    name: 'guide',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const pages = Object.fromEntries(
        guidePages.map((page) => [page, readGuidePage(readFileSync(join(folder, `${page}.md`), 'utf8'))]),
      );
      const files = Object.values(pages)
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'picture' ? [block.file] : []))
        // A picture that was not taken yet is left out, and so is its place.
        .filter((file) => existsSync(join(folder, 'pictures', file)));
      const imports = files.map(
        (file, index) => `import picture${index} from ${JSON.stringify(join(folder, 'pictures', file))};`,
      );
      const pictures = files.map((file, index) => `${JSON.stringify(file)}: picture${index}`);
      return [
        ...imports,
        `export const pages = ${JSON.stringify(pages)};`,
        `export const pictures = { ${pictures.join(', ')} };`,
      ].join('\n');
    },
  };
}
