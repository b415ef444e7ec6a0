// Where the bundled resources lie, in the sources and in a built app alike.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder under `resources/`. Throws where the app was packed without it. */
export function resourceFolder(
  name: 'profiles' | 'sample-inbox' | 'mail-providers' | 'shell' | 'verifier' | 'letters',
): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'resources', name);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(`resources/${name} is missing from this build`);
}
