// The keys of a new desk, or of one whose keys are renewed: all random, with two ways in.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { freshSecrets, sealKeyFile } from './key-custody.ts';
import type { KeyFile } from './key-file.ts';
import { wordsOf } from './recovery-words.ts';
import { findBrokenPrimitives } from './self-test.ts';
import { makePassphraseSlot, makeRecoverySlot } from './slots.ts';
import { calibrate, loadArgon2, type Argon2Cost } from './stretch.ts';
import { deriveSubkeys, type Subkeys } from './subkeys.ts';

export interface NewKeys {
  readonly keys: Subkeys;
  /** Not written yet. */
  readonly file: KeyFile;
  /** 24 words, shown once and kept nowhere. */
  readonly recoveryKey: string;
}

/**
 * A fresh master key with its two slots. `cost` of a guess at the passphrase: what takes about a second here, where not
 * given. `before`: the newest key file that these replace.
 */
export async function createKeys(request: {
  readonly passphrase: string;
  readonly now: Instant;
  readonly cost?: Argon2Cost | undefined;
  readonly before?: KeyFile | undefined;
  /** Carried over from the keys that these replace. */
  readonly dedupe?: Uint8Array | undefined;
}): Promise<Result<NewKeys, Obstacle>> {
  const { passphrase, now, before } = request;
  const argon2 = await loadArgon2();
  if ((await findBrokenPrimitives(argon2)).length > 0) return fail({ code: 'crypto-broken' });
  const cost = request.cost ?? (await calibrate(argon2));
  const masterKey = randomBytes(32);
  const entropy = randomBytes(32);
  const fresh = freshSecrets();
  // Numbers go on, so that nothing of an earlier generation passes for one of this.
  const shredBefore = before?.shred.at(-1)?.generation ?? 0;
  const secrets = {
    ...fresh,
    shred: fresh.shred.map(({ key }) => ({ generation: shredBefore + 1, key })),
    databaseGeneration: (before?.database.generation ?? 0) + 1,
    dedupe: request.dedupe ?? fresh.dedupe,
  };
  try {
    const slots = {
      passphrase: await makePassphraseSlot(masterKey, passphrase, { argon2, cost, now }),
      recovery: makeRecoverySlot(masterKey, entropy, now),
    };
    const file = sealKeyFile(masterKey, secrets, {
      generation: (before?.generation ?? 0) + 1,
      change: before === undefined ? 'created' : 'renewed',
      slots,
    });
    return ok({ keys: deriveSubkeys(masterKey, secrets), file, recoveryKey: wordsOf(entropy) });
  } finally {
    masterKey.fill(0);
    entropy.fill(0);
  }
}
