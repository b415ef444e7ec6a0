// The few spellings of ASN.1 that a time stamp is made of (X.690 DER): read strictly, written back exactly.

import { base64urlnopad } from '@scure/base';

/** One element: its first octet, what it holds, and all of its octets. Nothing inside is read until somebody asks. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** What was read is not DER, or not what stands at that place in a time stamp. */
export class DerFault extends Error {}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  nothing: 0x05,
  name: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The one element that these octets are. @throws DerFault */
export function readDer(octets: Uint8Array): Der {
  const element = elementAt(octets, 0);
  if (element.whole.length !== octets.length) throw new DerFault('octets left over');
  return element;
}

/** What an element holds, in order; `tag` is what it must be. @throws DerFault */
export function partsOf(element: Der | undefined, tag: number = tags.sequence): Der[] {
  const content = contentOf(element, tag);
  const parts: Der[] = [];
  for (let at = 0; at < content.length;) {
    const part = elementAt(content, at);
    parts.push(part);
    at += part.whole.length;
  }
  return parts;
}

/** @throws DerFault when it is missing or another kind of element */
export function contentOf(element: Der | undefined, tag: number): Uint8Array {
  if (element?.tag !== tag) throw new DerFault('another element');
  return element.content;
}

/** An object identifier in dots. @throws DerFault */
export function nameOf(element: Der | undefined): string {
  const content = contentOf(element, tags.name);
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of content) {
    arc = arc * 128n + BigInt(octet & 127);
    if (octet >= 128) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first, ...rest] = arcs;
  if (first === undefined || (content.at(-1) ?? 128) >= 128) throw new DerFault('no identifier');
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

export function write(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  const { length } = content;
  if (length < 128) return Buffer.concat([Uint8Array.of(tag, length), content]);
  const size: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) size.unshift(left % 256);
  return Buffer.concat([Uint8Array.of(tag, 128 + size.length, ...size), content]);
}

/** A whole number that is not negative, from its octets in the order of their weight. */
export function writeInteger(octets: Uint8Array): Uint8Array {
  const start = octets.findIndex((octet) => octet !== 0);
  const short = start < 0 ? Uint8Array.of(0) : octets.subarray(start);
  return write(tags.integer, ...((short[0] ?? 0) >= 128 ? [Uint8Array.of(0)] : []), short);
}

/** `name` in dots. */
export function writeName(name: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = name.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const sevens = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) sevens.unshift(128 + (left % 128));
    return sevens;
  });
  return write(tags.name, Uint8Array.from(octets));
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return base64urlnopad.encode(one) === base64urlnopad.encode(other);
}

function elementAt(octets: Uint8Array, at: number): Der {
  const tag = octets[at];
  const first = octets[at + 1];
  // Names of more than one octet do not occur in a time stamp.
  if (tag === undefined || first === undefined || (tag & 31) === 31) throw new DerFault('no element');
  const { start, length } = lengthAt(octets, at + 1, first);
  if (start + length > octets.length) throw new DerFault('cut off');
  return { tag, content: octets.subarray(start, start + length), whole: octets.subarray(at, start + length) };
}

function lengthAt(octets: Uint8Array, at: number, first: number): { start: number; length: number } {
  if (first < 128) return { start: at + 1, length: first };
  const count = first - 128;
  const size = octets.subarray(at + 1, at + 1 + count);
  // DER has one spelling of each length, and no length that is open.
  if (count === 0 || count > 4 || size.length < count || size[0] === 0) throw new DerFault('no length');
  const length = size.reduce((sum, octet) => sum * 256 + octet, 0);
  if (length < 128) throw new DerFault('a length spelled too long');
  return { start: at + 1 + count, length };
}
