// A password on a PDF: AES-256 with the slow hash of ISO 32000-2 (7.6.4.3.4); pdfkit's own is the fast one of Acrobat 9, which is soon guessed.

import { createCipheriv, createHash, randomBytes } from 'node:crypto';

interface Sealed {
  readonly _security: {
    readonly encryptionKey: Uint8Array;
    readonly dictionary: { readonly data: Record<string, unknown> };
  };
  readonly _root: { readonly data: Record<string, unknown> };
}

/** 1 to 127 octets in UTF-8 (ISO 32000-2 7.6.4.3.2). */
export function canSetPassword(password: string): boolean {
  const { length } = Buffer.from(password, 'utf8');
  return length > 0 && length <= 127;
}

/** Replaces the entries that pdfkit made (revision 5) by those of revision 6 for the same key. Whoever opens the file may do all with it. */
export function sealWithPassword(doc: PDFKit.PDFDocument, password: string): void {
  const { _security, _root } = doc as unknown as Sealed;
  const key = Buffer.from(_security.encryptionKey);
  const user = Buffer.from(password.normalize('NFKC'), 'utf8');
  // Nobody owns it: an owner's password that nobody has.
  const owner = randomBytes(32);
  const none = Buffer.alloc(0);
  const u = entry(user, none);
  const o = entry(owner, u.whole);
  // Table 22 of ISO 32000-2: all is allowed; text for readers above all.
  const permissions = -4;
  const data = _security.dictionary.data;
  data['R'] = 6;
  data['U'] = u.whole;
  data['UE'] = wrap(key, slowHash(user, u.keySalt, none));
  data['O'] = o.whole;
  data['OE'] = wrap(key, slowHash(owner, o.keySalt, u.whole));
  data['P'] = permissions;
  data['Perms'] = perms(key, permissions);
  _root.data['Extensions'] = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } };
}

function entry(password: Buffer, before: Buffer): { readonly whole: Buffer; readonly keySalt: Buffer } {
  const [checkSalt, keySalt] = [randomBytes(8), randomBytes(8)];
  return { whole: Buffer.concat([slowHash(password, checkSalt, before), checkSalt, keySalt]), keySalt };
}

/** Algorithm 2.B. */
function slowHash(password: Buffer, salt: Buffer, before: Buffer): Buffer {
  let hash = createHash('sha256').update(password).update(salt).update(before).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const once = Buffer.concat([password, hash, before]);
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => once));
    const cipher = createCipheriv('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32)).setAutoPadding(false);
    const mixed = Buffer.concat([cipher.update(repeated), cipher.final()]);
    // The first 16 octets as a number modulo 3 are their sum modulo 3, as 256 is 1 modulo 3.
    const kind = mixed.subarray(0, 16).reduce((sum, octet) => sum + octet, 0) % 3;
    hash = createHash(['sha256', 'sha384', 'sha512'][kind] ?? 'sha256')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return hash.subarray(0, 32);
}

function wrap(key: Buffer, under: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', under, Buffer.alloc(16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(key), cipher.final()]);
}

/** Algorithm 10. */
function perms(key: Buffer, permissions: number): Buffer {
  const block = Buffer.alloc(16, 0xff);
  block.writeInt32LE(permissions, 0);
  block.write('Tadb', 8, 'latin1');
  randomBytes(4).copy(block, 12);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}
