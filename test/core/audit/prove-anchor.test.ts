// Which anchors are a log's own: by its epochs, by an unbroken line of rotations, or by the desk's own key; and what is not.

import { describe, expect, test } from 'vitest';
import { anchorMessage, anchorText, readAnchorText, type AnchorStatement } from '#core/audit/anchor-text.ts';
import { createProver, type DeskKeys } from '#core/audit/prove-anchor.ts';
import { verifySignature } from '#db/ed25519.ts';
import { signingKeyOf } from '#host/dossier/manifest.ts';
import { memoryLog, type MemoryLog } from '#test/support/memory-log.ts';
import { present } from '#test/support/present.ts';

const desk = signingKeyOf(new Uint8Array(32).fill(7));
const stranger = signingKeyOf(new Uint8Array(32).fill(8));

function keysOf(log: MemoryLog, key = desk): DeskKeys {
  return { log: log.log, epochs: log.evidence.epochs(), desk: key.publicKey };
}

function signedBy(key: typeof desk, note: string, rotations: AnchorStatement['rotations'] = []): AnchorStatement {
  const said = { note, previous: { size: 3, hash: 'h'.repeat(43) } };
  return { ...said, desk: key.sign(anchorMessage(said)), rotations };
}

/** As the desk knew its keys when there were so many rotations. */
function backTo(keys: DeskKeys, rotations: number): DeskKeys {
  return { ...keys, epochs: { ...keys.epochs, rotations: keys.epochs.rotations.slice(0, rotations) } };
}

/** A log with four epochs and its newest note. */
function fourEpochs(): { readonly log: MemoryLog; readonly note: string } {
  const log = memoryLog();
  for (let epoch = 0; epoch < 3; epoch += 1) {
    log.append('desk', { act: 'desk.created', controller: 'kraaft' });
    log.rotate();
  }
  log.append('desk', { act: 'desk.created', controller: 'kraaft' });
  return { log, note: log.checkpoint() };
}

describe('an anchor', () => {
  test('comes back out of its text as it went in, also without its further lines', () => {
    const { log, note } = fourEpochs();
    const full = signedBy(desk, note, log.evidence.epochs().rotations);
    expect(readAnchorText(anchorText(full))).toEqual(full);
    expect(readAnchorText(`before\n${note}after`)).toEqual({
      note,
      previous: undefined,
      desk: undefined,
      rotations: [],
    });
    expect(readAnchorText(note.replace('—', '-'))).toBeUndefined();
  });

  test('by a key of this log is its own', () => {
    const { log, note } = fourEpochs();
    const prove = createProver(keysOf(log, stranger), verifySignature);
    expect(prove({ ...signedBy(desk, note), desk: undefined })).toMatchObject({ kind: 'own' });
  });

  test('by a later epoch is its own where rotations lead to it, and only where none is missing', () => {
    const { log, note } = fourEpochs();
    const { rotations } = log.evidence.epochs();
    const early = backTo(keysOf(log, stranger), 1);
    const plain = { ...signedBy(desk, note), desk: undefined };
    expect(createProver(early, verifySignature)(plain).kind).toBe('unproved');
    expect(createProver(early, verifySignature, rotations)(plain).kind).toBe('own');
    expect(createProver(early, verifySignature, rotations.slice(2))(plain).kind).toBe('unproved');
    const other = memoryLog('b');
    for (let epoch = 0; epoch < 3; epoch += 1) other.rotate();
    const mixed = [...rotations.slice(0, 2), ...other.evidence.epochs().rotations.slice(2)];
    expect(createProver(early, verifySignature, mixed)(plain).kind).toBe('unproved');
  });

  test('by an unknown key is its own where the desk’s own key signed it with all that it says', () => {
    const { log, note } = fourEpochs();
    const prove = createProver(backTo(keysOf(log), 0), verifySignature);
    const good = signedBy(desk, note);
    expect(prove(good).kind).toBe('own');
    expect(prove(signedBy(stranger, note)).kind).toBe('unproved');
    expect(prove({ ...good, previous: undefined }).kind).toBe('unproved');
    expect(prove({ ...good, desk: `${present(good.desk).slice(0, 85)}B` }).kind).toBe('unproved');
  });

  test('that names a key of this log which did not sign it is forged, whoever vouches for it', () => {
    const { log, note } = fourEpochs();
    const size = log.lines.length;
    const forged = note.replace(`\n${size}\n`, `\n${size + 9}\n`);
    expect(createProver(keysOf(log), verifySignature)(signedBy(desk, forged))).toEqual({
      kind: 'forged',
      size: size + 9,
    });
  });

  test('of another log is another log’s, and a flood of rotations is not looked into', () => {
    const { log, note } = fourEpochs();
    const other = memoryLog('b');
    expect(createProver(keysOf(other), verifySignature)(signedBy(desk, note))).toEqual({ kind: 'other-log' });
    let asked = 0;
    const counting = (...each: Parameters<typeof verifySignature>) => ((asked += 1), verifySignature(...each));
    const flood = Array.from({ length: 10_000 }, (_, index) => ({
      ep: 1,
      npk: Buffer.alloc(32, `${index}`).toString('base64url'),
      xs: Buffer.alloc(64).toString('base64url'),
    }));
    createProver(keysOf(log), counting, flood);
    expect(asked).toBeLessThanOrEqual(1_500);
  });
});
