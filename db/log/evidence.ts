// What an evidence file needs of the log beside a case's own lines (docs/audit-log.md 7).

import type { EvidenceHead, EvidencePort, KeptAnchor } from '#core/desk/evidence-port.ts';
import type { DeskDatabase } from '../open.ts';
import { chainLineAt } from '../read-lines.ts';
import { allAnchors } from './anchors.ts';
import type { AuditLog } from './audit-log.ts';
import { allCheckpoints, checkpointOf, checkpointOver } from './checkpoints.ts';
import { signingKeys } from './epochs.ts';
import { leafHashes } from './leaf-hashes.ts';
import { subjectEnds } from './subject-ends.ts';

export function createEvidence(database: DeskDatabase, log: AuditLog): EvidencePort {
  return {
    headFor: (lastSeq) => keptHead(database, lastSeq) ?? madeHead(database, log),
    leafHashes: (size) => leafHashes(database, 0, size),
    checkpoints: () => allCheckpoints(database).map(({ note }) => note),
    epochs: () => signingKeys(database),
    anchors: () => allAnchors(database).flatMap((row) => keptAnchor(database, row)),
  };
}

/** The earliest head after this line, with the smallest checkpoint over it. */
function keptHead(database: DeskDatabase, lastSeq: number): EvidenceHead | undefined {
  const headSeq = database.sqlite
    .prepare(`SELECT min(seq) FROM leaf WHERE act = 'log.head' AND seq > ?`)
    .pluck()
    .get(lastSeq) as number | null;
  const over = headSeq === null ? undefined : checkpointOver(database, headSeq);
  return headSeq === null || over === undefined ? undefined : headAt(database, headSeq, over);
}

function madeHead(database: DeskDatabase, log: AuditLog): EvidenceHead {
  const made = log.makeHead();
  return headAt(database, made.headSeq, made);
}

function headAt(
  database: DeskDatabase,
  headSeq: number,
  { size, note }: { readonly size: number; readonly note: string },
): EvidenceHead {
  return { headSeq, line: chainLineAt(database, headSeq), size, note, subjects: subjectEnds(database, headSeq) };
}

/** The note as it was given away; the checkpoint's own where it was not kept apart. */
function keptAnchor(database: DeskDatabase, row: ReturnType<typeof allAnchors>[number]): readonly KeptAnchor[] {
  const note = row.note ?? checkpointOf(database, row.size)?.note;
  return note === undefined ? [] : [{ way: row.way, size: row.size, note, receipt: row.receipt ?? undefined }];
}
