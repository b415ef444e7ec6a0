import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createKeys, openKeys, type NewKeys } from '#host/keys/key-custody.ts';
import { hasKeyFile, readKeyFile, writeKeyFile } from '#host/keys/key-file.ts';
import { isStrongEnough } from '#host/keys/passphrase-rule.ts';
import { seal, unseal } from '#host/keys/seal.ts';
import { deriveSubkeys } from '#host/keys/subkeys.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const passphrase = 'zeven natte fietsen in Gent';
const keys: NewKeys = await createKeys(passphrase);
const isMaster = (found: Buffer | undefined) => found !== undefined && found.equals(keys.masterKey);

describe('the master key', () => {
  test('opens with the passphrase, also as another keyboard spells it', async () => {
    expect(isMaster(await openKeys(keys.file, passphrase))).toBe(true);
    const accented = await createKeys('caf\u00e9 cr\u00e8me a\u030angstrom');
    const composed = await openKeys(accented.file, 'cafe\u0301 cre\u0300me \u00e5ngstrom');
    expect(composed?.equals(accented.masterKey)).toBe(true);
  });

  test('opens with the recovery words, in any case and spacing', async () => {
    expect(keys.recoveryKey.split(' ')).toHaveLength(24);
    expect(isMaster(await openKeys(keys.file, keys.recoveryKey))).toBe(true);
    const typed = `  ${keys.recoveryKey.toUpperCase().replaceAll(' ', '\n')}\t`;
    expect(isMaster(await openKeys(keys.file, typed))).toBe(true);
  });

  test.each([
    ['another passphrase', 'zeven natte fietsen in Gend'],
    ['nothing', ''],
    ['the passphrase with a space behind it', `${passphrase} `],
    ['words in another order', keys.recoveryKey.split(' ').toReversed().join(' ')],
    ['23 of the words', keys.recoveryKey.split(' ').slice(1).join(' ')],
    ['24 words that are none of ours', Array.from({ length: 24 }, () => 'abandon').join(' ')],
  ])('opens with neither: %s', async (_name, secret) => {
    expect(await openKeys(keys.file, secret)).toBeUndefined();
  });

  test('24 words of one’s own are a passphrase like any other', async () => {
    const words = Array.from({ length: 24 }, (_unused, index) => `woord${index}`).join(' ');
    const own = await createKeys(words);
    expect((await openKeys(own.file, words))?.equals(own.masterKey)).toBe(true);
  });

  test('20 vaults open by their words alone, each with its own', async () => {
    const vaults = await Promise.all(Array.from({ length: 20 }, () => createKeys(randomBytes(9).toString('base64'))));
    const opened = await Promise.all(vaults.map((vault) => openKeys(vault.file, vault.recoveryKey)));
    expect(opened.every((key, index) => key?.toString('hex') === vaults[index]?.masterKey.toString('hex'))).toBe(true);
    expect(new Set(opened.map((key) => key?.toString('hex'))).size).toBe(20);
  });

  test('has subkeys that differ from each other and from it', () => {
    const all = Object.values(deriveSubkeys(keys.masterKey) as unknown as Record<string, Uint8Array>);
    const spelled = [keys.masterKey, ...all].map((key) => Buffer.from(key).toString('hex'));
    expect(new Set(spelled).size).toBe(all.length + 1);
    expect(all.every((key) => key.byteLength === 32)).toBe(true);
  });
});

describe('the key file', () => {
  function written(): { folder: string; text: string } {
    const folder = temporaryFolder();
    writeKeyFile(folder, keys.file);
    return { folder, text: readFileSync(join(folder, 'keys.json'), 'utf8') };
  }

  test('is read as it was written, and stands alone', async () => {
    const { folder } = written();
    const file = readKeyFile(folder);
    expect(isMaster(file && (await openKeys(file, keys.recoveryKey)))).toBe(true);
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  test.runIf(process.platform !== 'win32')('is for its owner only', () => {
    expect(statSync(join(written().folder, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  test('tells neither passphrase, words nor master key', () => {
    const { text } = written();
    for (const secret of [passphrase, ...keys.recoveryKey.split(' ').filter((word) => word.length > 5)])
      expect(text).not.toContain(secret);
    for (const spelling of ['hex', 'base64', 'base64url'] as const)
      expect(text).not.toContain(keys.masterKey.toString(spelling));
  });

  test('a change of any character is damage or opens nothing, and never another key', async () => {
    const { folder, text } = written();
    const file = join(folder, 'keys.json');
    const wrong: number[] = [];
    let checked = 0;
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      writeFileSync(file, text.slice(0, at) + other + text.slice(at + 1));
      const read = readKeyFile(folder);
      // The words need no stretching, so every change can be tried.
      const found = read && (await recovered(read));
      if (found !== undefined && !isMaster(found)) wrong.push(at);
      checked += 1;
    }
    expect([wrong, checked > 300]).toEqual([[], true]);

    /** The recovery slot alone: a wrong passphrase slot would cost a third of a second each. */
    async function recovered(read: NonNullable<ReturnType<typeof readKeyFile>>) {
      const cheap = { ...read, passphrase: { ...read.passphrase, memoryKiB: 65_536, passes: 1, lanes: 1 } };
      return await openKeys(cheap, keys.recoveryKey);
    }
  });

  const forgeries: readonly (readonly [string, (text: string) => string])[] = [
    ['all memory', (text) => text.replace(/"memoryKiB":\d+/, '"memoryKiB":1073741824')],
    ['hours of work', (text) => text.replace(/"passes":\d+/, '"passes":100000')],
    ['a thousand lanes', (text) => text.replace(/"lanes":\d+/, '"lanes":1000')],
    ['too little memory to protect anything', (text) => text.replace(/"memoryKiB":\d+/, '"memoryKiB":8')],
    ['no pass', (text) => text.replace(/"passes":\d+/, '"passes":0')],
    ['half a pass', (text) => text.replace(/"passes":\d+/, '"passes":1.5')],
    ['another function', (text) => text.replace('argon2id', 'argon2d')],
    ['a short salt', (text) => text.replace(/"salt":"[^"]*"/, '"salt":"AAAA"')],
    ['no salt', (text) => text.replace(/"salt":"[^"]*"/, '"salt":""')],
    ['another format', (text) => text.replace('dpo-desk-keys/1', 'dpo-desk-keys/2')],
    ['a field more', (text) => text.replace('{', '{"more":1,')],
    ['nothing', () => ''],
    ['half of itself', (text) => text.slice(0, text.length / 2)],
    ['no object', () => '[]'],
  ];
  test.each(forgeries)('asking for %s is refused before any work', (_name, forge) => {
    const { folder, text } = written();
    expect(forge(text)).not.toBe(text);
    writeFileSync(join(folder, 'keys.json'), forge(text));
    expect(readKeyFile(folder)).toBeUndefined();
    expect(hasKeyFile(folder)).toBe(true);
  });

  test('a wrapped key of another length opens nothing and throws nothing', async () => {
    const { folder, text } = written();
    for (const wrapped of ['', 'AAAA', 'A'.repeat(40), 'A'.repeat(4000)]) {
      writeFileSync(
        join(folder, 'keys.json'),
        text.replace(/"recovery":\{"wrapped":"[^"]*"/, `"recovery":{"wrapped":"${wrapped}"`),
      );
      const file = readKeyFile(folder);
      expect(isMaster(file && (await openKeys(file, passphrase)))).toBe(file !== undefined);
    }
  });

  test('where there is none, there is none', () => {
    const folder = temporaryFolder();
    expect([hasKeyFile(folder), readKeyFile(folder), existsSync(join(folder, 'keys.json'))]).toEqual([
      false,
      undefined,
      false,
    ]);
  });
});

describe('a sealed secret', () => {
  const key = new Uint8Array(randomBytes(32));
  const secret = Buffer.from('imap password');

  test('opens with its key and for its purpose only', () => {
    const sealed = seal(key, secret, 'a');
    expect(unseal(key, sealed, 'a')?.equals(secret)).toBe(true);
    expect(unseal(key, sealed, 'b')).toBeUndefined();
    expect(unseal(new Uint8Array(randomBytes(32)), sealed, 'a')).toBeUndefined();
    expect(Buffer.from(seal(key, secret, 'a')).equals(Buffer.from(sealed))).toBe(false);
  });

  test('is broken by a change of any bit and by any cut', () => {
    const sealed = seal(key, secret, 'a');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = sealed.map((octet, at) => (at === bit >> 3 ? octet ^ (1 << (bit & 7)) : octet));
      expect(unseal(key, changed, 'a')).toBeUndefined();
    }
    for (let end = 0; end < sealed.length; end += 1) expect(unseal(key, sealed.slice(0, end), 'a')).toBeUndefined();
  });
});

test('a passphrase is measured by its length (NIST SP 800-63B), and repetition is no length', () => {
  expect(['short', 'elf tekens!', 'aaaaaaaaaaaaaaaa', 'abababababab'].map(isStrongEnough)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['twaalf teken', passphrase].map(isStrongEnough)).toEqual([true, true]);
});
