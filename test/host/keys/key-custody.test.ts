import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { seal, unseal } from '#db/seal.ts';
import { createKeys, type NewKeys } from '#host/keys/create-keys.ts';
import {
  hasKeyFile,
  parseKeyFile,
  readKeyFiles,
  spellKeyFile,
  writeKeyFiles,
  type KeyFile,
} from '#host/keys/key-file.ts';
import { databasePurpose, holdKeys, openCustody } from '#host/keys/key-custody.ts';
import { createShredKeyFile } from '#host/keys/shred-keys.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { deriveSubkeys } from '#host/keys/subkeys.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const passphrase = 'zeven natte fietsen in Gent';
const now = '2026-03-05T09:00:00.000Z' as Instant;

async function made(secret = passphrase): Promise<NewKeys> {
  const keys = await createKeys({ passphrase: secret, now, cost: leastCost });
  if (!keys.ok) throw new Error(keys.failure.code);
  return keys.value;
}

const keys = await made();
const names = ['keys-a.json', 'keys-b.json'] as const;

function written(file: KeyFile = keys.file): { folder: string; text: string } {
  const folder = temporaryFolder();
  writeKeyFiles(folder, file);
  return { folder, text: readFileSync(join(folder, names[0]), 'utf8') };
}

/** The database key that a secret gives, or why it gives none. */
async function outcome(folder: string, secret: string): Promise<string> {
  const opened = await openCustody(folder, secret);
  if (!opened.ok) return opened.failure.code;
  const { database } = deriveSubkeys(opened.value.masterKey, opened.value.custody.secrets());
  return Buffer.from(database).toString('hex');
}

const right = Buffer.from(keys.keys.database).toString('hex');

describe('the master key', () => {
  test('opens with the passphrase, also as another keyboard spells it', async () => {
    expect(await outcome(written().folder, passphrase)).toBe(right);
    const accented = await made('caf\u00e9 cr\u00e8me a\u030angstrom');
    const composed = await outcome(written(accented.file).folder, 'cafe\u0301 cre\u0300me \u00e5ngstrom');
    expect(composed).toBe(Buffer.from(accented.keys.database).toString('hex'));
  });

  test('opens with the recovery words, in any case and spacing', async () => {
    const { folder } = written();
    expect(keys.recoveryKey.split(' ')).toHaveLength(24);
    expect(await outcome(folder, keys.recoveryKey)).toBe(right);
    expect(await outcome(folder, `  ${keys.recoveryKey.toUpperCase().replaceAll(' ', '\n')}\t`)).toBe(right);
  });

  test.each([
    ['another passphrase', 'zeven natte fietsen in Gend'],
    ['nothing', ''],
    ['the passphrase with a space behind it', `${passphrase} `],
    ['words in another order', keys.recoveryKey.split(' ').toReversed().join(' ')],
    ['23 of the words', keys.recoveryKey.split(' ').slice(1).join(' ')],
    ['24 words that are none of ours', Array.from({ length: 24 }, () => 'abandon').join(' ')],
  ])('opens with neither, and no octet of the folder changes: %s', async (_name, secret) => {
    const { folder } = written();
    const before = snapshot(folder);
    expect(await outcome(folder, secret)).toBe('passphrase-wrong');
    expect(snapshot(folder)).toEqual(before);
  });

  test('24 words of one’s own are a passphrase like any other', async () => {
    const words = Array.from({ length: 24 }, (_unused, index) => `woord${index}`).join(' ');
    const own = await made(words);
    expect(await outcome(written(own.file).folder, words)).toBe(Buffer.from(own.keys.database).toString('hex'));
  });

  test('24 vaults open by their words alone, each with its own', async () => {
    const found: boolean[] = [];
    for (let vault = 0; vault < 24; vault += 1) {
      const random = await made(randomBytes(9).toString('base64'));
      const opened = await outcome(written(random.file).folder, random.recoveryKey);
      found.push(opened === Buffer.from(random.keys.database).toString('hex') && opened !== right);
    }
    expect(found).toEqual(Array.from({ length: 24 }, () => true));
  });

  test('gives keys that differ from each other', () => {
    const { shred, ...single } = keys.keys;
    const all = [...Object.values(single), ...shred.map(({ key }) => key)];
    expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(all.length);
    expect(all.every((key) => key.byteLength === 32)).toBe(true);
  });
});

describe('the two key files', () => {
  test('say the same, stand alone and are for their owner only', () => {
    const { folder, text } = written();
    expect(readdirSync(folder).toSorted()).toEqual([...names]);
    expect(readFileSync(join(folder, names[1]), 'utf8')).toBe(text);
    expect(parseKeyFile(text)).toEqual(keys.file);
    if (process.platform !== 'win32')
      for (const name of names) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  test('tell neither passphrase, words nor any key', () => {
    const { text } = written();
    for (const secret of [passphrase, ...keys.recoveryKey.split(' ').filter((word) => word.length > 5)])
      expect(text).not.toContain(secret);
    const { shred, ...single } = keys.keys;
    for (const key of [...Object.values(single), ...shred.map((one) => one.key)])
      for (const spelling of ['hex', 'base64', 'base64url'] as const)
        expect(text).not.toContain(Buffer.from(key).toString(spelling));
  });

  test('each octet changed in one of them: the other opens the desk, and the damaged one is mended', async () => {
    const { folder, text } = written();
    const wrong: string[] = [];
    for (const name of names) {
      for (let at = 0; at < text.length; at += 1) {
        const octets = Buffer.from(text, 'utf8');
        octets[at] = (octets[at] ?? 0) ^ 1;
        writeFileSync(join(folder, name), octets);
        const { whole, isUneven } = readKeyFiles(folder);
        // One whole file is left, word for word the one that was written; opening it is tried for some only.
        if (whole.length !== 1 || !isUneven || spellKeyFile(whole[0] ?? keys.file) !== text)
          wrong.push(`${name} ${at}`);
        if (at % 97 === 0) {
          const opened = await openCustody(folder, keys.recoveryKey);
          if (!opened.ok || !opened.value.custody.mend()) wrong.push(`${name} ${at} opens not`);
          else if (readFileSync(join(folder, name), 'utf8') !== text) wrong.push(`${name} ${at} not mended`);
        }
      }
      writeFileSync(join(folder, name), text);
    }
    expect(wrong).toEqual([]);
  });

  test('each octet changed in both: damage, never another key', () => {
    const { folder, text } = written();
    const wrong: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const octets = Buffer.from(text, 'utf8');
      octets[at] = (octets[at] ?? 0) ^ 1;
      if (parseKeyFile(octets.toString('utf8')) !== undefined) wrong.push(at);
      if (at % 97 > 0) continue;
      for (const name of names) writeFileSync(join(folder, name), octets);
      if (readKeyFiles(folder).whole.length > 0) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  test('one absent is written again; none is damage', async () => {
    const { folder, text } = written();
    rmSync(join(folder, names[0]));
    const opened = await openCustody(folder, keys.recoveryKey);
    if (opened.ok) expect(opened.value.custody.mend()).toBe(true);
    expect(readFileSync(join(folder, names[0]), 'utf8')).toBe(text);
    for (const name of names) rmSync(join(folder, name));
    expect(hasKeyFile(folder)).toBe(false);
    expect(await outcome(folder, passphrase)).toBe('desk-damaged');
  });

  test('an older one beside a newer opens nothing that the newer does not', async () => {
    const { folder, text } = written();
    const opened = await openCustody(folder, keys.recoveryKey);
    if (!opened.ok) throw new Error(opened.failure.code);
    const other = await made('another passphrase altogether');
    // As after a change of the passphrase that was cut short between the two files.
    opened.value.custody.amend('passphrase', { slots: other.file.slots });
    writeFileSync(join(folder, names[1]), text);
    expect(await outcome(folder, passphrase)).toBe('passphrase-wrong');
  });

  test('changed with a fitting checksum: its MAC tells, and the other file is used', async () => {
    const { folder, text } = written();
    const forged = { ...keys.file, generation: 999 };
    writeFileSync(join(folder, names[0]), spellKeyFile(forged));
    expect(await outcome(folder, keys.recoveryKey)).toBe(right);
    for (const name of names) writeFileSync(join(folder, name), spellKeyFile(forged));
    expect(await outcome(folder, keys.recoveryKey)).toBe('desk-damaged');
    expect(spellKeyFile(keys.file)).toBe(text);
  });

  test('a header made cheaper opens nothing: each slot is bound to its own', async () => {
    const { slots } = keys.file;
    const header = { ...slots.passphrase.header, createdAt: '2020-01-01T00:00:00.000Z' as Instant };
    const { folder } = written({ ...keys.file, slots: { ...slots, passphrase: { ...slots.passphrase, header } } });
    expect(await outcome(folder, passphrase)).toBe('passphrase-wrong');
  });

  const forgeries: readonly (readonly [string, object])[] = [
    ['all memory', { memoryKiB: 1_073_741_824 }],
    ['hours of work', { passes: 100_000 }],
    ['a thousand lanes', { lanes: 1000 }],
    ['too little memory to protect anything', { memoryKiB: 8 }],
    ['too few passes', { passes: 1 }],
    ['half a pass', { passes: 3.5 }],
    ['another function', { kdf: 'argon2d' }],
    ['a short salt', { salt: 'AAAA' }],
    ['a field more', { more: 1 }],
  ];
  test.each(forgeries)('asking for %s is refused before any work', (_name, change) => {
    const { slots } = keys.file;
    const header = { ...slots.passphrase.header, ...change };
    const forged = { ...keys.file, slots: { ...slots, passphrase: { ...slots.passphrase, header } } } as KeyFile;
    expect(parseKeyFile(spellKeyFile(forged))).toBeUndefined();
  });

  test('a full disk while writing changes neither', async () => {
    const { folder, text } = written();
    const opened = await openCustody(folder, keys.recoveryKey);
    if (!opened.ok) throw new Error(opened.failure.code);
    // A folder under the draft's name stands for a disk that takes nothing more.
    const draft = join(folder, `${names[1]}.new`);
    mkdirSync(draft);
    expect(() => opened.value.custody.amend('recovery-drilled', { drilledAt: now })).toThrow('directory');
    rmSync(draft, { recursive: true });
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([text, text]);
    expect(opened.value.custody.file()).toEqual(keys.file);
    expect(existsSync(`${join(folder, names[0])}.new`)).toBe(false);
  });
});

describe('generations of shred keys', () => {
  test('a new one is in both files before it is used; the old ones are in neither once dropped', async () => {
    const { folder, text } = written();
    const opened = await openCustody(folder, keys.recoveryKey);
    if (!opened.ok) throw new Error(opened.failure.code);
    const { custody, masterKey } = opened.value;
    const shred = createShredKeyFile(custody);
    const [first, second, ...more] = shred.renew();
    expect([first, second?.generation, more]).toEqual([keys.keys.shred[0], 2, []]);
    expect(holdKeys(folder, masterKey)?.secrets().shred).toEqual([first, second]);
    expect(shred.dropOld()).toEqual([second]);
    const old = keys.file.shred[0]?.sealed ?? '';
    expect(text).toContain(old);
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).not.toContain(old);
    expect(shred.renew().map(({ generation }) => generation)).toEqual([2, 3]);
  });

  test('what is sealed for one purpose does not open for another', () => {
    const key = new Uint8Array(randomBytes(32));
    expect(unseal(key, seal(key, Buffer.from('a secret'), databasePurpose(1)), databasePurpose(2))).toBeUndefined();
  });
});

function snapshot(folder: string): unknown {
  return readdirSync(folder).map((name) => {
    const { mtimeNs } = statSync(join(folder, name), { bigint: true });
    return [name, mtimeNs, readFileSync(join(folder, name), 'base64')];
  });
}
