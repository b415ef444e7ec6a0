// The smallest built page: a document, a script, a style and things that must never be served.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param script what the page runs */
export async function makePageFolder(script = "document.title = 'ran';"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dpo-desk-page-'));
  await mkdir(join(folder, 'assets'));
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>loading</title>',
    '<link rel="stylesheet" href="./assets/page-1a2b.css">',
    '<script type="module" src="./assets/page-1a2b.js"></script>',
    '</head><body><p id="desk">Desk</p></body></html>',
  ];
  await writeFile(join(folder, 'index.html'), html.join('\n'));
  await writeFile(join(folder, 'assets/page-1a2b.js'), script);
  await writeFile(join(folder, 'assets/page-1a2b.css'), 'p { color: rgb(1, 2, 3) }');
  await writeFile(join(folder, 'assets/page-1a2b.js.map'), '{}');
  await writeFile(join(folder, '.sources'), 'a hash');
  return folder;
}
