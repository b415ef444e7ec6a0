// The chain over the log's lines: making the next one, and finding the first that does not fit.

import type { Instant } from '#core/base/day.ts';
import { commitment, leafHash, leafText, noHash, parseLeaf, saltLength, type Actor, type Leaf } from './leaf.ts';

/** The end of a chain: how many leaves it has and the hash of the last. */
export interface Head {
  readonly size: number;
  readonly hash: string;
}

export const emptyHead: Head = { size: 0, hash: noHash };

export interface NewEntry {
  readonly log: string;
  readonly at: Instant;
  readonly subject: string;
  readonly act: string;
  readonly by: Actor;
  readonly payload: string;
  /** `saltLength` random bytes. */
  readonly salt: Uint8Array;
}

/** The leaf that follows `log` in the whole chain and `subject` in the chain of its own subject. */
export function nextLeaf(
  entry: NewEntry,
  log: Head,
  subject: Head,
): { readonly leaf: Leaf; readonly text: string; readonly hash: string } {
  const leaf: Leaf = {
    v: 1,
    log: entry.log,
    seq: log.size,
    prev: log.hash,
    ts: entry.at,
    sub: entry.subject,
    sseq: subject.size,
    sprev: subject.hash,
    act: entry.act,
    by: entry.by,
    com: commitment(entry.salt, log.size, entry.payload),
  };
  const text = leafText(leaf);
  return { leaf, text, hash: leafHash(text) };
}

/** A stored line with its payload; `opening` is missing once the personal data was erased. */
export interface ChainLine {
  readonly text: string;
  readonly opening: { readonly salt: Uint8Array; readonly payload: string } | undefined;
}

export interface ChainVerdict {
  readonly entries: number;
  readonly erased: number;
  /** `seq` of the first line that does not fit, or its position where it names none. */
  readonly firstBroken: number | undefined;
  readonly head: Head;
}

/** Checks a whole log from its first line: every link, every subject's own chain, every payload against its commitment. */
export function verifyWhole(lines: Iterable<ChainLine>): ChainVerdict {
  return verify(lines, true);
}

/** Checks an extract: lines of some subjects, in order, each subject without a gap from its first line on. */
export function verifyExtract(lines: Iterable<ChainLine>): ChainVerdict {
  return verify(lines, false);
}

function verify(lines: Iterable<ChainLine>, isWhole: boolean): ChainVerdict {
  const subjects = new Map<string, Head>();
  let head = emptyHead;
  let log: string | undefined;
  let entries = 0;
  let erased = 0;
  for (const line of lines) {
    const leaf = parseLeaf(line.text);
    if (leaf === undefined) return { entries, erased, firstBroken: isWhole ? head.size : entries, head };
    const subject = subjects.get(leaf.sub) ?? emptyHead;
    // Between two lines of an extract others may be missing; lines that stood next to each other still do.
    const follows = leaf.seq === head.size ? leaf.prev === head.hash : !isWhole && leaf.seq > head.size;
    const fits =
      follows &&
      leaf.log === (log ?? leaf.log) &&
      leaf.sseq === subject.size &&
      leaf.sprev === subject.hash &&
      isOpenedBy(leaf, line.opening);
    if (!fits) return { entries, erased, firstBroken: isWhole ? head.size : leaf.seq, head };
    log = leaf.log;
    head = { size: leaf.seq + 1, hash: leafHash(line.text) };
    subjects.set(leaf.sub, { size: subject.size + 1, hash: head.hash });
    entries += 1;
    if (line.opening === undefined) erased += 1;
  }
  return { entries, erased, firstBroken: undefined, head };
}

/** HMAC pads a short key with zeros: only the full salt counts, or one payload would have many openings. */
function isOpenedBy(leaf: Leaf, opening: ChainLine['opening']): boolean {
  if (opening === undefined) return true;
  return opening.salt.length === saltLength && commitment(opening.salt, leaf.seq, opening.payload) === leaf.com;
}
