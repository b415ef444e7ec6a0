// Opens 1,000 random vaults by their recovery words alone. Argument: vaults.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { freshSecrets, sealKeyFile } from '#host/keys/key-custody.ts';
import { writeKeyFiles } from '#host/keys/key-file.ts';
import { wordsOf } from '#host/keys/recovery-words.ts';
import { makePassphraseSlot, makeRecoverySlot } from '#host/keys/slots.ts';
import { leastCost, loadArgon2 } from '#host/keys/stretch.ts';
import { databaseKeyOf } from '#host/keys/subkeys.ts';
import { unlockKeys } from '#host/keys/unlock-keys.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-heavy-'));
const now = instantOf(Date.now());
const ports = { argon2: await loadArgon2(), cost: leastCost, now };
// Of no use to any of them: the words have to do it alone, and no vault costs a stretched passphrase.
const passphrase = await makePassphraseSlot(randomBytes(32), randomBytes(12).toString('base64'), ports);
let opened = 0;
const seen = new Set<string>();
try {
  for (let vault = 0; vault < count; vault += 1) {
    const masterKey = randomBytes(32);
    const entropy = randomBytes(32);
    const secrets = freshSecrets();
    const slots = { passphrase, recovery: makeRecoverySlot(masterKey, entropy, now) };
    writeKeyFiles(folder, sealKeyFile(masterKey, secrets, { generation: 1, change: 'created', slots }));
    // As a person types them from paper.
    const words = wordsOf(entropy)
      .split(' ')
      .map((word, place) => (place % 2 === 0 ? word.toUpperCase() : word));
    const found = await unlockKeys(folder, words.join('  '));
    const database = Buffer.from(databaseKeyOf(masterKey, secrets.database)).toString('hex');
    seen.add(database);
    if (found.ok && Buffer.from(found.value.keys.database).toString('hex') === database) opened += 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${JSON.stringify({ vaults: count, opened, different: seen.size })}\n`);
process.exitCode = opened === count && seen.size === count ? 0 : 1;
