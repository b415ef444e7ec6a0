// Known-answer tests of every primitive that keys rest on: a library that miscomputes would encrypt what nobody can open.

import { createCipheriv, createHash, createHmac, createPrivateKey, hkdfSync, sign } from 'node:crypto';
import type { Argon2 } from './stretch.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/** What each primitive gives, and what its standard says that it gives. */
const answers: readonly (readonly [name: string, given: () => Uint8Array, expected: string])[] = [
  [
    'SHA-256',
    () => createHash('sha256').update('abc').digest(),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  // RFC 4231 4.3
  [
    'HMAC-SHA256',
    () => createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest(),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  // RFC 5869 A.1
  [
    'HKDF-SHA256',
    () =>
      new Uint8Array(
        hkdfSync('sha256', Buffer.alloc(22, 0x0b), hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9'), 42),
      ),
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  ],
  // NIST GCM test case 14
  ['AES-256-GCM', sealZeros, 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'],
  // RFC 8032 7.1, test 1
  [
    'Ed25519',
    signNothing,
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
];

/** From the reference implementation's own tests (argon2id 1.3, m = 256 KiB, t = 2, p = 2). */
const argon2Answer = '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037';

/** The names of the primitives that do not give what they must; none on a sound machine. */
export async function findBrokenPrimitives(argon2: Argon2): Promise<readonly string[]> {
  const broken = answers.filter(([, given, expected]) => !isAnswer(given, expected)).map(([name]) => name);
  const stretched = await argon2(Buffer.from('password'), Buffer.from('somesalt'), {
    memoryKiB: 256,
    passes: 2,
    lanes: 2,
  }).catch(() => undefined);
  return stretched !== undefined && Buffer.from(stretched).equals(hex(argon2Answer)) ? broken : [...broken, 'Argon2id'];
}

function isAnswer(given: () => Uint8Array, expected: string): boolean {
  try {
    return Buffer.from(given()).equals(hex(expected));
  } catch {
    return false;
  }
}

function sealZeros(): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12));
  return Buffer.concat([cipher.update(Buffer.alloc(16)), cipher.final(), cipher.getAuthTag()]);
}

function signNothing(): Uint8Array {
  const seed = hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
  const pkcs8 = Buffer.concat([hex('302e020100300506032b657004220420'), seed]);
  return sign(null, Buffer.alloc(0), createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
}
