// One line of the audit log: who did what to which thing, chained to the line before. No personal data in it.

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { canonicalJson } from '#core/base/canonical-json.ts';
import { parseInstant, type Instant } from '#core/base/day.ts';

/** `user`: an act of the DPO. `app`: the desk by itself, as when a message is stored. */
export type Actor = 'user' | 'app';

/** Hashes are 32 bytes in base64url without padding. `ts` is the wall clock, informative only. */
export interface Leaf {
  readonly v: 1;
  readonly log: string;
  readonly seq: number;
  readonly prev: string;
  readonly ts: Instant;
  /** Random id of a case or a message, or `desk`. */
  readonly sub: string;
  /** Position within the subject, and hash of the subject's leaf before. */
  readonly sseq: number;
  readonly sprev: string;
  readonly act: string;
  readonly by: Actor;
  /** Commitment to the payload; without the salt it says nothing about it. */
  readonly com: string;
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

/** Octets of a commitment's salt. */
export const saltLength = 32;

/** HMAC-SHA256 of the payload under its random salt. Destroying the salt unlinks the payload for good. */
export function commitment(salt: Uint8Array, seq: number, payload: string): string {
  const message = concatBytes(utf8ToBytes(`dpo-desk/commit/v1\0${seq}\0`), utf8ToBytes(payload));
  return base64urlnopad.encode(hmac(sha256, salt, message));
}

const keys = 'act,by,com,log,prev,seq,sprev,sseq,sub,ts,v';

/** Reads a leaf; undefined when the text is not exactly the canonical spelling of one. */
export function parseLeaf(text: string): Leaf | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).toSorted().join() !== keys) return undefined;
  return isLeaf(value as Unread) && canonicalJson({ ...value }) === text ? (value as Leaf) : undefined;
}

type Unread = { readonly [Key in keyof Leaf]: unknown };

/** Every field is checked: a number that is text would still compare and count, only differently. */
function isLeaf({ v, log, seq, prev, ts, sub, sseq, sprev, act, by, com }: Unread): boolean {
  return (
    v === 1 &&
    matches(log, /^[\w-]{22}$/) &&
    isCount(seq) &&
    isCount(sseq) &&
    [prev, sprev, com].every((hash) => matches(hash, /^[\w-]{43}$/)) &&
    typeof ts === 'string' &&
    parseInstant(ts) !== undefined &&
    matches(sub, /^[a-z0-9]{1,64}$/) &&
    matches(act, /^[a-z]+\.[a-z-]+$/) &&
    (by === 'user' || by === 'app')
  );
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
