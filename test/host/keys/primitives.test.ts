import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isStrongEnough, strengthOf } from '#core/desk/passphrase-rule.ts';
import { createGuessDelay } from '#host/keys/guess-delay.ts';
import { findBrokenPrimitives } from '#host/keys/self-test.ts';
import { calibrate, leastCost, loadArgon2, nativeArgon2, wasmArgon2, type Argon2Cost } from '#host/keys/stretch.ts';

describe('Argon2id', () => {
  test('the native module and its fallback in WebAssembly give the same octets', async () => {
    const [native, wasm] = [await nativeArgon2(), await wasmArgon2()];
    for (const cost of [
      { memoryKiB: 256, passes: 3, lanes: 4 },
      { memoryKiB: 1024, passes: 2, lanes: 1 },
    ]) {
      const [secret, salt] = [randomBytes(24), randomBytes(16)];
      expect(Buffer.from(await wasm(secret, salt, cost))).toEqual(Buffer.from(await native(secret, salt, cost)));
    }
  });

  test.each([
    ['fast', 100, { memoryKiB: 262_144, passes: 12, lanes: 4 }],
    ['usual', 330, { memoryKiB: 262_144, passes: 9, lanes: 4 }],
    ['slow', 1500, { memoryKiB: 262_144, passes: 3, lanes: 4 }],
    ['slower', 3000, { memoryKiB: 131_072, passes: 3, lanes: 4 }],
    ['slowest', 60_000, leastCost],
  ] satisfies [string, number, Argon2Cost][])(
    'is calibrated to about a second: %s machine',
    async (_name, spent, cost) => {
      const times = [0, spent];
      expect(
        await calibrate(
          async () => new Uint8Array(32),
          () => times.shift() ?? 0,
        ),
      ).toEqual(cost);
    },
  );
});

describe('the self-test', () => {
  test('finds nothing wrong with either Argon2id', async () => {
    expect(await findBrokenPrimitives(await loadArgon2())).toEqual([]);
    expect(await findBrokenPrimitives(await wasmArgon2())).toEqual([]);
  });

  test('finds one that computes something else, or fails', async () => {
    expect(await findBrokenPrimitives(async () => new Uint8Array(32))).toEqual(['Argon2id']);
    expect(await findBrokenPrimitives(() => Promise.reject(new Error('no memory')))).toEqual(['Argon2id']);
  });
});

describe('wrong guesses', () => {
  const wrong = async () => ({ ok: false, failure: { code: 'passphrase-wrong' } }) as const;
  const good = async () => ({ ok: true, value: 'open' }) as const;
  const full = async () => ({ ok: false, failure: { code: 'disk-full' } }) as const;

  test('wait from the fifth in a row on: 1, 2, 4 … seconds, 60 at most; a success forgets them', async () => {
    let time = 0;
    const delay = createGuessDelay(() => time);
    for (let free = 0; free < 4; free += 1) await delay.guard(wrong);
    const waits: number[] = [];
    for (let guess = 0; guess < 9; guess += 1) {
      await delay.guard(wrong);
      const refused = await delay.guard(good);
      if (refused.ok || refused.failure.code !== 'guess-too-soon') throw new Error('it was not refused');
      waits.push(refused.failure.seconds);
      time += refused.failure.seconds * 1000;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(await delay.guard(good)).toEqual({ ok: true, value: 'open' });
    expect(await delay.guard(wrong)).toEqual(await delay.guard(wrong));
  });

  test('four are free, and no other obstacle counts', async () => {
    const delay = createGuessDelay(() => 0);
    for (let guess = 0; guess < 4; guess += 1) await delay.guard(wrong);
    for (let other = 0; other < 9; other += 1) await delay.guard(full);
    expect(await delay.guard(good)).toEqual({ ok: true, value: 'open' });
    for (let guess = 0; guess < 5; guess += 1) await delay.guard(wrong);
    expect(await delay.guard(good)).toEqual({ ok: false, failure: { code: 'guess-too-soon', seconds: 1 } });
  });
});

describe('the rule on passphrases', () => {
  test.each([
    ['short', 'weak'],
    ['elf tekens!', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['abababababab', 'weak'],
    ['jan jan jan jan jan jan', 'weak'],
    ['wachtwoord12', 'weak'],
    ['motdepasse123', 'weak'],
    ['password12345', 'weak'],
    ['zeven natte fietsen in Gent', 'good'],
    ['zwaluw fiets lantaarn brug', 'good'],
    ['correct horse battery staple', 'good'],
    ['twaalf teken', 'fair'],
    ['', 'empty'],
  ])('%s: %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
    expect(isStrongEnough(passphrase)).toBe(strength === 'fair' || strength === 'good');
  });

  test('is judged soon, however long', () => {
    expect(strengthOf('ab'.repeat(500))).toBe('weak');
  });
});
