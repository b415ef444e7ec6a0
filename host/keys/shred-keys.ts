// Generations of the key that wraps the keys of subjects: a new one before the old one is destroyed (GDPR Art. 17).

import type { ShredKeyFile } from '#db/vault-keys.ts';
import { freshKey, shredPurpose, type KeyCustody } from './key-custody.ts';

/** Both acts write both key files, and overwrite what those said before. */
export function createShredKeyFile(custody: KeyCustody): ShredKeyFile {
  return {
    renew: () => {
      const { shred } = custody.file();
      const generation = Math.max(...shred.map((kept) => kept.generation)) + 1;
      const key = freshKey();
      const sealed = custody.seal(key, shredPurpose(generation));
      key.fill(0);
      custody.amend('shred', { shred: [...shred, { generation, sealed }] });
      return custody.secrets().shred;
    },
    dropOld: () => {
      custody.amend('shred', { shred: custody.file().shred.slice(-1) });
      return custody.secrets().shred;
    },
  };
}
