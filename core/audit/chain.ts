// The chain over the log's lines: making the next one, and finding the first that does not fit (docs/audit-log.md 1, 2).

import type { Rotation } from './keys-chain.ts';
import { leafHash, leafText, noHash, parseLeaf, type Actor, type Leaf, type LeafExtra, type Moment } from './leaf.ts';
import { commitment, openingLength, unpadPayload } from './payload.ts';

/** The end of a chain: how many leaves it has and the hash of the last. */
export interface Head {
  readonly size: number;
  readonly hash: string;
}

export const emptyHead: Head = { size: 0, hash: noHash };

export interface NewEntry {
  readonly log: string;
  readonly moment: Moment;
  readonly subject: string;
  readonly act: string;
  readonly by: Actor;
  /** The event as `padPayload` makes it; its `act` is the entry's. */
  readonly padded: Uint8Array;
  /** `openingLength` octets that nobody else knows. */
  readonly opening: Uint8Array;
  /** Number of the signing key in force. */
  readonly epoch: number;
  /** Version of the app. */
  readonly app: string;
  readonly extra?: LeafExtra;
}

/** The leaf that follows `log` in the whole chain and `subject` in the chain of its own subject. */
export function nextLeaf(
  entry: NewEntry,
  log: Head,
  subject: Head,
): { readonly leaf: Leaf; readonly text: string; readonly hash: string } {
  const { ts, boot, mono, ck } = entry.moment;
  const leaf: Leaf = {
    v: 1,
    log: entry.log,
    seq: log.size,
    prev: log.hash,
    ts,
    boot,
    mono,
    ck,
    sub: entry.subject,
    sseq: subject.size,
    sprev: subject.hash,
    act: entry.act,
    by: entry.by,
    com: commitment(entry.opening, log.size, entry.padded),
    len: entry.padded.length,
    ep: entry.epoch,
    app: entry.app,
    ...entry.extra,
  };
  const text = leafText(leaf);
  return { leaf, text, hash: leafHash(text) };
}

/** A stored line with what opens its commitment (`r` and `p`); `opening` is missing once the personal data was erased. */
export interface ChainLine {
  readonly text: string;
  readonly opening: { readonly opening: Uint8Array; readonly padded: Uint8Array } | undefined;
}

export interface ChainVerdict {
  readonly entries: number;
  readonly erased: number;
  /** `seq` of the first line that does not fit, or its position where it names none. */
  readonly firstBroken: number | undefined;
  readonly head: Head;
  /** The signing keys that the lines brought, in their order; `verifyKeys` checks their signatures. */
  readonly rotations: readonly Rotation[];
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
  const check = checkLines(isWhole);
  for (const line of lines) if (check.take(line) === undefined) break;
  return check.verdict();
}

export interface ChainCheck {
  /** The next line's leaf; undefined where it does not fit, and from then on. */
  take(line: ChainLine): Leaf | undefined;
  /** On the lines taken so far. */
  verdict(): ChainVerdict;
}

/** The same, line by line. `isWhole`: the lines are a log from its first one on, not an extract. */
export function checkLines(isWhole: boolean): ChainCheck {
  const subjects = new Map<string, Head>();
  const rotations: Rotation[] = [];
  let head = emptyHead;
  let last: Leaf | undefined;
  let entries = 0;
  let erased = 0;
  let firstBroken: number | undefined;

  function isFitting(leaf: Leaf, line: ChainLine): boolean {
    const subject = subjects.get(leaf.sub) ?? emptyHead;
    // Between two lines of an extract others may be missing; lines that stood next to each other still do.
    const isNext = leaf.seq === head.size;
    const follows = isNext ? leaf.prev === head.hash : !isWhole && leaf.seq > head.size;
    return (
      follows &&
      leaf.log === (last?.log ?? leaf.log) &&
      leaf.sseq === subject.size &&
      leaf.sprev === subject.hash &&
      isEpochNext(leaf, last, isNext) &&
      isOpenedBy(leaf, line.opening)
    );
  }

  function take(line: ChainLine): Leaf | undefined {
    if (firstBroken !== undefined) return undefined;
    const leaf = parseLeaf(line.text);
    if (leaf === undefined || !isFitting(leaf, line)) {
      firstBroken = isWhole ? head.size : (leaf?.seq ?? entries);
      return undefined;
    }
    if (leaf.npk !== undefined && leaf.xs !== undefined)
      rotations.push({ ep: leaf.ep + 1, npk: leaf.npk, xs: leaf.xs });
    last = leaf;
    head = { size: leaf.seq + 1, hash: leafHash(line.text) };
    subjects.set(leaf.sub, { size: leaf.sseq + 1, hash: head.hash });
    entries += 1;
    if (line.opening === undefined) erased += 1;
    return leaf;
  }

  return { take, verdict: () => ({ entries, erased, firstBroken, head, lastAt: last?.ts, rotations }) };
}

/** The line that brings a new key still stands under the old one; the line after it stands under the new. */
function isEpochNext(leaf: Leaf, last: Leaf | undefined, isNext: boolean): boolean {
  const least = last === undefined ? 0 : last.ep + (last.act === 'log.rotated' ? 1 : 0);
  return isNext ? leaf.ep === least : leaf.ep >= least;
}

/** HMAC pads a short key with zeros: only the full opening counts, or one payload would have many. */
function isOpenedBy(leaf: Leaf, opened: ChainLine['opening']): boolean {
  if (opened === undefined) return true;
  const { opening, padded } = opened;
  return (
    opening.length === openingLength &&
    padded.length === leaf.len &&
    commitment(opening, leaf.seq, padded) === leaf.com &&
    actOf(padded) === leaf.act
  );
}

function actOf(padded: Uint8Array): unknown {
  const text = unpadPayload(padded);
  if (text === undefined) return undefined;
  try {
    const event: unknown = JSON.parse(text);
    return typeof event === 'object' && event !== null && 'act' in event ? event.act : undefined;
  } catch {
    return undefined; // not JSON
  }
}
