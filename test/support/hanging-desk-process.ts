// The desk's own process, which SIGUSR2 sends into an endless loop: what a fault in it would look like from outside. It
// makes the file that HANG_MARKER names when it begins to.

import { writeFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  writeFileSync(process.env['HANG_MARKER'] ?? '', '');
  for (;;);
});
await import('#host/web/desk-process.ts');
