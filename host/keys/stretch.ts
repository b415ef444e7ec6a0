// Argon2id (RFC 9106): makes each guess at a passphrase cost memory and time.

import { z } from 'zod';

/** Limits keep a forged file from asking for all memory or hours of work, and from making guesses cheap. */
export const argon2Cost = z.strictObject({
  memoryKiB: z.number().int().min(65_536).max(4_194_304),
  passes: z.number().int().min(3).max(16),
  lanes: z.number().int().min(1).max(16),
});

export type Argon2Cost = z.output<typeof argon2Cost>;

/** 32 octets of Argon2id, version 1.3. */
export type Argon2 = (secret: Uint8Array, salt: Uint8Array, cost: Argon2Cost) => Promise<Uint8Array>;

/** The least that a desk is ever protected with (RFC 9106 4, second recommendation). */
export const leastCost: Argon2Cost = { memoryKiB: 65_536, passes: 3, lanes: 4 };

/** What one guess should take on the machine where the desk was made, in milliseconds. */
const aim = 1000;

/** The native module; WebAssembly, at a third of its speed, where that cannot be loaded. */
export async function loadArgon2(): Promise<Argon2> {
  try {
    return await nativeArgon2();
  } catch {
    return await wasmArgon2();
  }
}

export async function nativeArgon2(): Promise<Argon2> {
  const { hashRaw } = await import('@node-rs/argon2');
  return async (secret, salt, { memoryKiB, passes, lanes }) =>
    await hashRaw(secret, {
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- a const enum of declarations cannot be imported
      algorithm: 2, // Argon2id
      memoryCost: memoryKiB,
      timeCost: passes,
      parallelism: lanes,
      outputLen: 32,
      salt,
    });
}

export async function wasmArgon2(): Promise<Argon2> {
  const { argon2id } = await import('hash-wasm');
  return async (password, salt, { memoryKiB, passes, lanes }) =>
    await argon2id({
      password,
      salt,
      memorySize: memoryKiB,
      iterations: passes,
      parallelism: lanes,
      hashLength: 32,
      outputType: 'binary',
    });
}

/** NFKD, so that the same passphrase typed on another keyboard gives the same octets. Wipes what it makes of it. */
export async function stretch(
  argon2: Argon2,
  passphrase: string,
  salt: Uint8Array,
  cost: Argon2Cost,
): Promise<Uint8Array> {
  const secret = Buffer.from(passphrase.normalize('NFKD'), 'utf8');
  try {
    return await argon2(secret, salt, cost);
  } finally {
    secret.fill(0);
  }
}

/**
 * The cost that takes about a second here: 256 MiB with as many passes as fit; less memory only where even three passes
 * over it would take far longer. `elapsed` is a monotonic clock in milliseconds.
 */
export async function calibrate(argon2: Argon2, elapsed: () => number = () => performance.now()): Promise<Argon2Cost> {
  const usual = { ...leastCost, memoryKiB: 262_144 };
  const begun = elapsed();
  await argon2(new Uint8Array(16), new Uint8Array(16), usual);
  const share = aim / Math.max(1, elapsed() - begun);
  if (share < 1 / 4) return leastCost;
  if (share < 1 / 2) return { ...usual, memoryKiB: 131_072 };
  return { ...usual, passes: Math.min(12, Math.max(3, Math.floor(3 * share))) };
}
