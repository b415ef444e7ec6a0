import { describe, expect, test } from 'vitest';
import { readNote, isSignedBy } from '#core/audit/checkpoint.ts';
import { areKeysOf } from '#core/audit/keys-chain.ts';
import { parseLeaf } from '#core/audit/leaf.ts';
import { subjectMapRoot } from '#core/audit/subject-map.ts';
import { rootOf } from '#core/audit/tree.ts';
import { verifySignature } from '#db/ed25519.ts';
import { keepAnchor } from '#db/log/anchors.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

describe('what an evidence file is given of the log', () => {
  test('is the earliest head after the case’s last line: later lines of others do not change it', () => {
    const made = throwawayDesk();
    const id = made.receive();
    const { evidence } = made.open;
    const lastSeq = made.desk.journal.of([id])[0]?.seq ?? 0;
    const head = evidence.headFor(lastSeq);
    made.receive();
    made.open.audit.makeHead();
    expect(evidence.headFor(lastSeq)).toEqual(head);
    const again = made.reopened();
    expect(again.open.evidence.headFor(lastSeq)).toEqual(head);
    const later = again.open.evidence.headFor(head.headSeq);
    expect(later.headSeq).toBeGreaterThan(head.headSeq);
  });

  test('fits together: root, signature, keys, and the map of subjects', () => {
    const made = throwawayDesk();
    for (let count = 0; count < 3; count += 1) made.receive();
    const again = made.reopened();
    again.receive();
    const { evidence, log } = again.open;
    const head = evidence.headFor(0);
    const note = readNote(head.note);
    const keys = evidence.epochs();
    expect(areKeysOf(log, keys, verifySignature)).toBe(true);
    expect(note).toMatchObject({ log, size: head.size, root: rootOf(evidence.leafHashes(head.size)) });
    const signers = [keys.genesis, ...keys.rotations.map(({ npk }) => npk)];
    expect(signers.filter((key) => note && isSignedBy(note, key, verifySignature))).toEqual([keys.rotations[0]?.npk]);
    expect(parseLeaf(head.line.text)?.cmap).toBe(subjectMapRoot(head.subjects));
    expect(evidence.checkpoints()).toContain(head.note);
  });

  test('has the anchors with what came back', () => {
    const made = throwawayDesk();
    made.receive();
    const { audit, evidence } = made.open;
    const kept = audit.signCheckpoint();
    const receipt = Buffer.from('as the server gave it');
    made.desk.transact(() =>
      keepAnchor(
        made.database,
        audit,
        { ...kept, way: 'mailbox', where: 'a1', receipt, uidValidity: '7', uid: 3 },
        'app',
      ),
    );
    expect(evidence.anchors()).toEqual([{ way: 'mailbox', size: kept.size, note: kept.note, receipt }]);
  });
});
