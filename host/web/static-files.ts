// The built page as a map in memory: a request names an entry of the map, never a path on the disk.

import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { documentHeaders, strictHeaders, viewerHeaders } from './headers.ts';

export interface StaticFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface StaticFiles {
  /** A file by its exact path (`/assets/desk-3f2a.js`); undefined for any other text. */
  find(path: string): StaticFile | undefined;
  /** The page; it has no other path than `/`. */
  readonly document: StaticFile;
}

/** Only what a built page consists of; source maps, dot files and the like are not served. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);

/** The document of the frame in which attachments are drawn. */
const viewerFile = 'viewer.html';

/** @param folder holds `index.html` and what it loads. Throws when it does not. */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes.get(extname(entry.name));
    if (!entry.isFile() || mediaType === undefined || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, {
      headers: {
        ...strictHeaders,
        'content-type': mediaType,
        // Their names carry a hash of their content; the document, which names them, is never kept.
        'cache-control': 'private, max-age=86400, immutable',
      },
      body: await readFile(file),
    });
  }
  const viewer = await readFile(join(folder, viewerFile), 'utf8').catch(() => undefined);
  if (viewer !== undefined) files.set(`/${viewerFile}`, { headers: viewerHeaders(viewer), body: Buffer.from(viewer) });
  return {
    find: (path) => files.get(path),
    document: { headers: documentHeaders, body: await readFile(join(folder, 'index.html')) },
  };
}
