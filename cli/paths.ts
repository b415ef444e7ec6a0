// Paths as the caller meant them.

import { resolve } from 'node:path';

/** `npm run` changes to the package's folder before it starts; npm leaves the caller's own folder in INIT_CWD. */
export function callerPath(path: string): string {
  const isNpmScript = process.env['npm_lifecycle_event'] === 'dpo-desk';
  return resolve((isNpmScript && process.env['INIT_CWD']) || process.cwd(), path);
}
