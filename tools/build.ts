// `npm run build`: the desktop app and the page of the web host, built where their sources have changed.

import { ensureRenderer } from './build-renderer.ts';
import { ensureShell } from './build-shell.ts';

await ensureShell();
await ensureRenderer();
