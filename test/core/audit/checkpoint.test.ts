import { describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { checkpointText, isSignedBy, noteHash, readNote } from '#core/audit/checkpoint.ts';
import { areKeysOf, keyOfEpoch } from '#core/audit/keys-chain.ts';
import { noHash } from '#core/audit/leaf.ts';
import { subjectMapProof, subjectMapRoot } from '#core/audit/subject-map.ts';
import { verifyInclusion } from '#core/audit/tree.ts';
import { memoryLog, verifySignature } from '#test/support/memory-log.ts';
import { present } from '#test/support/present.ts';

const made = memoryLog();
made.append('cone', { act: 'case.reopened' });
const note = made.checkpoint();
const { genesis } = made.evidence.epochs();

describe('a checkpoint', () => {
  test('is a signed note (C2SP): origin, size, root, an empty line, and a signature with the id of its key', () => {
    const read = present(readNote(note));
    const origin = `dpo-desk.local/${made.log}`;
    const root = Buffer.from(read.root, 'base64url').toString('base64');
    expect(note.split('\n').slice(0, 4)).toEqual([origin, '1', root, '']);
    const id = createHash('sha256')
      .update(`${origin}\n`)
      .update(Buffer.of(1))
      .update(Buffer.from(genesis, 'base64url'))
      .digest()
      .subarray(0, 4);
    const signed = Buffer.concat([id, read.signature]).toString('base64');
    expect(note.split('\n').slice(4)).toEqual([`— ${origin} ${signed}`, '']);
    expect(checkpointText(read)).toBe(read.text);
    expect(isSignedBy(read, genesis, verifySignature)).toBe(true);
    expect(noteHash(note)).toBe(createHash('sha256').update(note).digest('base64url'));
  });

  test('with any octet changed is no note, or not signed', () => {
    const octets = Buffer.from(note);
    for (const at of octets.keys())
      for (const bit of [1, 2, 4, 8, 16, 32, 64]) {
        const changed = Buffer.from(octets);
        changed.writeUInt8(octets.readUInt8(at) ^ bit, at);
        const read = readNote(changed.toString('utf8'));
        expect(read !== undefined && isSignedBy(read, genesis, verifySignature)).toBe(false);
      }
  });

  test.each([
    ['two signatures', `${note}${note.split('\n')[4] ?? ''}\n`],
    ['a line more', note.replace('\n\n', '\nmore\n\n')],
    ['carriage returns', note.replaceAll('\n', '\r\n')],
    ['a leading zero', note.replace('\n1\n', '\n01\n')],
    ['spare bits', note.replace(/.=\n\n/, 'B=\n\n')],
    ['another origin in the signature', note.replace('— dpo', '— dpa')],
    ['nothing', ''],
  ])('with %s is no note', (_name, text) => {
    expect(readNote(text)).toBeUndefined();
  });

  test('is signed by no other key', () => {
    const other = memoryLog('other').evidence.epochs().genesis;
    expect(isSignedBy(present(readNote(note)), other, verifySignature)).toBe(false);
  });
});

describe('the signing keys', () => {
  const log = memoryLog();
  for (let turn = 0; turn < 3; turn += 1) log.rotate();
  const keys = log.evidence.epochs();

  test('are those of the log that their first is the name of, each signed by the one before it', () => {
    expect(areKeysOf(log.log, keys, verifySignature)).toBe(true);
    expect(areKeysOf(log.log, { ...keys, rotations: [] }, verifySignature)).toBe(true);
    expect([0, 1, 3, 4].map((epoch) => keyOfEpoch(keys, epoch))).toEqual([
      keys.genesis,
      keys.rotations[0]?.npk,
      keys.rotations[2]?.npk,
      undefined,
    ]);
  });

  test('with one changed, left out, exchanged or of another log are not', () => {
    const other = memoryLog('other').evidence.epochs();
    const [one, two, three] = keys.rotations;
    const wrong = [
      { ...keys, genesis: other.genesis },
      { ...keys, rotations: [present(two), present(three)] },
      { ...keys, rotations: [present(one), present(three)] },
      { ...keys, rotations: [present(two), present(one)] },
      { ...keys, rotations: [{ ...present(one), npk: other.genesis }] },
      { ...keys, rotations: [{ ...present(one), xs: present(two).xs }] },
      { ...keys, rotations: [{ ...present(one), ep: 2 }] },
    ];
    expect(wrong.map((chain) => areKeysOf(log.log, chain, verifySignature))).toEqual(wrong.map(() => false));
    expect(areKeysOf(memoryLog('other').log, keys, verifySignature)).toBe(false);
  });
});

describe('the map of subjects', () => {
  const ends = ['mtwo', 'cone', 'desk', 'cthree', 'mone'].map((sub, n) => ({ sub, n: n + 1, last: noHash }));

  test('has one root, whatever the order, and without the desk', () => {
    expect(subjectMapRoot(ends.toReversed())).toBe(subjectMapRoot(ends));
    expect(subjectMapRoot(ends.filter(({ sub }) => sub !== 'desk'))).toBe(subjectMapRoot(ends));
    expect(subjectMapRoot(ends.slice(1))).not.toBe(subjectMapRoot(ends));
  });

  test('proves how far each subject went, by its own entry alone', () => {
    const { count, subjects } = subjectMapProof(ends, ['cone', 'mtwo']);
    expect(count).toBe(4);
    expect(Object.entries(subjects).map(([sub, { index }]) => [sub, index])).toEqual([
      ['cone', 0],
      ['mtwo', 3],
    ]);
    const { index, proof } = present(subjects['cone']);
    const hashOf = (n: number) =>
      createHash('sha256').update(`\0{"last":"${noHash}","n":${n},"sub":"cone"}`).digest('base64url');
    const root = subjectMapRoot(ends);
    expect(verifyInclusion({ hash: hashOf(2), index, size: count, root, proof })).toBe(true);
    expect(verifyInclusion({ hash: hashOf(1), index, size: count, root, proof })).toBe(false);
    expect(() => subjectMapProof(ends, ['cnone'])).toThrow('does not know');
  });
});
