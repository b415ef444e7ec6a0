// One line of the audit log: who did what to which thing, chained to the line before (docs/audit-log.md 1). No personal data in it.

import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { canonicalJson } from '#core/base/canonical-json.ts';
import { parseInstant, type Instant } from '#core/base/day.ts';

/** `user`: an act of the DPO. `app`: the desk by itself, as when a message is stored. `peer`: a deputy's desk. */
export type Actor = 'user' | 'app' | 'peer';

/** What the clocks of the machine say about this line; none of it is proof of time. */
export interface Moment {
  /** Wall clock, informative only. */
  readonly ts: Instant;
  /** Random, once per process. */
  readonly boot: string;
  /** Nanoseconds of the process's monotonic clock, decimal. */
  readonly mono: string;
  readonly ck: 'ok' | 'jump';
}

/** What only some acts carry: the next signing key, or the root over all subjects. */
export interface LeafExtra {
  readonly npk?: string;
  readonly xs?: string;
  readonly cmap?: string;
}

/** Hashes are 32 bytes in base64url without padding. */
export interface Leaf extends Moment, LeafExtra {
  readonly v: 1;
  readonly log: string;
  readonly seq: number;
  readonly prev: string;
  /** Random id of a case or a message, or `desk`. */
  readonly sub: string;
  /** Position within the subject, and hash of the subject's leaf before. */
  readonly sseq: number;
  readonly sprev: string;
  readonly act: string;
  readonly by: Actor;
  /** Commitment to the payload; without its opening it says nothing about it. */
  readonly com: string;
  /** Padded length of the payload in octets. */
  readonly len: number;
  /** Number of the signing key in force. */
  readonly ep: number;
  /** Version of the app that wrote the line. */
  readonly app: string;
}

/** Stands for "the one before the first": 32 zero bytes. */
export const noHash = base64urlnopad.encode(new Uint8Array(32));

/** The one spelling of a leaf (RFC 8785); these bytes are stored, hashed and exported. */
export function leafText(leaf: Leaf): string {
  return canonicalJson({ ...leaf });
}

/** RFC 9162 2.1.1: SHA-256 over 0x00 and the leaf's bytes. */
export function leafHash(text: string): string {
  return base64urlnopad.encode(sha256(concatBytes(Uint8Array.of(0), utf8ToBytes(text))));
}

const commonKeys = 'act,app,boot,by,ck,com,ep,len,log,mono,prev,seq,sprev,sseq,sub,ts,v'.split(',');

/** The keys that a leaf of this act has beyond the common ones. */
function extraKeys(act: unknown): readonly string[] {
  if (act === 'log.rotated') return ['npk', 'xs'];
  return act === 'log.head' ? ['cmap'] : [];
}

/** Reads a leaf; undefined when the text is not exactly the canonical spelling of one. */
export function parseLeaf(text: string): Leaf | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = [...commonKeys, ...extraKeys((value as Unread).act)].toSorted().join();
  if (Object.keys(value).toSorted().join() !== keys) return undefined;
  return isLeaf(value as Unread) && canonicalJson({ ...value }) === text ? (value as Leaf) : undefined;
}

type Unread = { readonly [Key in keyof Leaf]-?: unknown };

/** UTC to the millisecond, in a year that every calendar knows. */
const momentPattern = /^(?!0000)\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Every field is checked: a number that is text would still compare and count, only differently. */
function isLeaf(leaf: Unread): boolean {
  return (
    leaf.v === 1 &&
    isOctets(leaf.log, 16) &&
    [leaf.seq, leaf.sseq, leaf.ep].every(isCount) &&
    [leaf.prev, leaf.sprev, leaf.com].every((hash) => isOctets(hash, 32)) &&
    matches(leaf.ts, momentPattern) &&
    parseInstant(leaf.ts as string) !== undefined &&
    isOctets(leaf.boot, 8) &&
    matches(leaf.mono, /^(0|[1-9]\d{0,18})$/) &&
    (leaf.ck === 'ok' || leaf.ck === 'jump') &&
    matches(leaf.sub, /^[a-z0-9]{1,64}$/) &&
    matches(leaf.act, /^[a-z]+\.[a-z-]+$/) &&
    (leaf.by === 'user' || leaf.by === 'app' || leaf.by === 'peer') &&
    isPaddedLength(leaf.len) &&
    matches(leaf.app, /^[\w.+-]{1,64}$/) &&
    (leaf.npk === undefined || isOctets(leaf.npk, 32)) &&
    (leaf.xs === undefined || isOctets(leaf.xs, 64)) &&
    (leaf.cmap === undefined || isOctets(leaf.cmap, 32))
  );
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isPaddedLength(value: unknown): boolean {
  return isCount(value) && (value as number) >= 256 && Number.isInteger(Math.log2(value as number));
}

/** base64url without padding of exactly so many octets, in its one spelling. */
function isOctets(value: unknown, length: number): boolean {
  if (typeof value !== 'string') return false;
  try {
    return base64urlnopad.decode(value).length === length;
  } catch {
    return false;
  }
}
