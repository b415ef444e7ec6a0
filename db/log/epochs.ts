// The log's signing keys in the database: one in force, the private halves of all others destroyed (docs/audit-log.md 4).

import { asc, desc, eq } from 'drizzle-orm';
import type { Sign } from '#core/audit/checkpoint.ts';
import type { SigningKeys } from '#core/audit/keys-chain.ts';
import type { Instant } from '#core/base/day.ts';
import { newSigningPair, signerOf } from '../ed25519.ts';
import type { DeskDatabase } from '../open.ts';
import { epoch } from '../schema.ts';
import { seal, unseal } from '../seal.ts';
import type { LogClock } from './moment.ts';

export type Epoch = Pick<typeof epoch.$inferSelect, 'ep' | 'publicKey' | 'session' | 'boot' | 'mono'>;

const purposeOf = (ep: number) => `dpo-desk/epoch/v1\0${ep}`;

/** A key for epoch `ep`, not kept yet. */
export function newEpoch(database: DeskDatabase, ep: number) {
  const { publicKey, seed } = newSigningPair();
  const sealedPrivate = Buffer.from(seal(database.keys.epochs, seed, purposeOf(ep)));
  seed.fill(0);
  return { ep, publicKey, sealedPrivate };
}

/** Inside the caller's transaction. `signature`: of the key before over this one; null for the first. */
export function keepEpoch(
  database: DeskDatabase,
  made: ReturnType<typeof newEpoch>,
  signature: string | null,
  born: { readonly clock: LogClock; readonly at: Instant },
): void {
  const { session, orm } = database;
  const mono = String(born.clock.mono(born.at));
  orm
    .insert(epoch)
    .values({ ...made, signature, session, boot: born.clock.boot, mono })
    .run();
}

/** The one in force. Throws where the log has none. */
export function epochInForce({ orm }: DeskDatabase): Epoch {
  const { ep, publicKey, session, boot, mono } = epoch;
  const found = orm.select({ ep, publicKey, session, boot, mono }).from(epoch).orderBy(desc(ep)).limit(1).get();
  if (found === undefined) throw new Error('the log has no signing key');
  return found;
}

/** The same, asked before every line. */
export function prepareEpochInForce({ sqlite }: DeskDatabase): () => Epoch {
  const newest = sqlite.prepare(
    'SELECT ep, public_key AS publicKey, session, boot, mono FROM epoch ORDER BY ep DESC LIMIT 1',
  );
  return () => {
    const found = newest.get() as Epoch | undefined;
    if (found === undefined) throw new Error('the log has no signing key');
    return found;
  };
}

/** True at the first line after an opening, and once the key in force has served its time. */
export function isRotationDue(database: DeskDatabase, inForce: Epoch, clock: LogClock, at: Instant): boolean {
  if (inForce.session !== database.session || inForce.boot !== clock.boot) return true;
  return clock.mono(at) - BigInt(inForce.mono) >= clock.epochLife;
}

/** undefined where the private key is destroyed or does not open. */
export function signerOfEpoch({ orm, keys }: DeskDatabase, ep: number): Sign | undefined {
  const sealed = orm.select({ sealed: epoch.sealedPrivate }).from(epoch).where(eq(epoch.ep, ep)).get()?.sealed;
  const seed = sealed && unseal(keys.epochs, sealed, purposeOf(ep));
  if (!seed) return undefined;
  const sign = signerOf(seed);
  seed.fill(0);
  return sign;
}

/** Whoever takes the desk from here on can sign nothing under that epoch. Inside the caller's transaction. */
export function destroyPrivateKey(database: DeskDatabase, ep: number): void {
  database.noteErasure();
  database.orm.update(epoch).set({ sealedPrivate: null }).where(eq(epoch.ep, ep)).run();
}

/** Private keys that are still there, sealed, for whoever renews the key that seals them. */
export function resealEpochs(database: DeskDatabase, from: Uint8Array, to: Uint8Array): void {
  const rows = database.orm.select({ ep: epoch.ep, sealed: epoch.sealedPrivate }).from(epoch).all();
  for (const { ep, sealed } of rows) {
    if (sealed === null) continue;
    const seed = unseal(from, sealed, purposeOf(ep));
    if (seed === undefined) throw new Error(`the private key of epoch ${ep} does not open`);
    const sealedPrivate = Buffer.from(seal(to, seed, purposeOf(ep)));
    database.orm.update(epoch).set({ sealedPrivate }).where(eq(epoch.ep, ep)).run();
  }
}

/** Every key that ever signed for this log. */
export function signingKeys({ orm }: DeskDatabase): SigningKeys {
  const { ep: number, publicKey: key, signature: signed } = epoch;
  const rows = orm.select({ ep: number, publicKey: key, signature: signed }).from(epoch).orderBy(asc(number)).all();
  const [genesis, ...later] = rows;
  if (genesis === undefined) throw new Error('the log has no signing key');
  return {
    genesis: genesis.publicKey,
    rotations: later.map(({ ep, publicKey, signature }) => ({ ep, npk: publicKey, xs: signature ?? '' })),
  };
}
