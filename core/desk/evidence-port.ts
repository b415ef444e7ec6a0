// What an evidence file needs of the audit log beside the case's own lines: heads, checkpoints, keys and anchors.

import type { ChainLine } from '#core/audit/chain.ts';
import type { SigningKeys } from '#core/audit/keys-chain.ts';
import type { SubjectEnd } from '#core/audit/subject-map.ts';
import type { AnchorWay } from '#core/case/desk-event.ts';

/** A `log.head` line and a checkpoint over it. */
export interface EvidenceHead {
  readonly headSeq: number;
  /** The line itself with its opening. */
  readonly line: ChainLine;
  /** Leaves that the checkpoint covers: more than `headSeq`. */
  readonly size: number;
  readonly note: string;
  /** Every subject but `desk` as it was before the head: what its `cmap` is the root of. */
  readonly subjects: readonly SubjectEnd[];
}

/** A checkpoint in somebody else's keeping. */
export interface KeptAnchor {
  readonly way: AnchorWay;
  readonly size: number;
  /** The checkpoint's note. */
  readonly note: string;
  /** What came back: the mail as the server gave it, the answer as it went out, the time stamp's DER octets. */
  readonly receipt: Uint8Array | undefined;
}

export interface EvidencePort {
  /**
   * The earliest `log.head` after line `lastSeq` that has a checkpoint over it, and the earliest such checkpoint. Where there is none,
   * writes a head, signs a checkpoint over it, and gives that: so the same case is proved by the same head ever after.
   */
  headFor(lastSeq: number): EvidenceHead;
  /** Hashes of the first `size` leaves, base64url, in their order. */
  leafHashes(size: number): readonly string[];
  /** Notes of all checkpoints, ascending by size. */
  checkpoints(): readonly string[];
  /** Epoch 0 and every rotation so far. */
  epochs(): SigningKeys;
  /** Oldest first. */
  anchors(): readonly KeptAnchor[];
}
