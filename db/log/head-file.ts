// `head.bin`: the end of the log, kept outside the database, so that a database that lost lines is found out (WAL cut, rollback).

import { createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, fdatasyncSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instantOf, type Instant } from '#core/base/day.ts';

export interface WrittenHead {
  /** Of the last line. */
  readonly seq: number;
  /** Its leaf hash, base64url. */
  readonly hash: string;
}

export type HeadReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly writtenAt: Instant | undefined }
  | {
      readonly kind: 'found';
      readonly head: WrittenHead;
      readonly writtenAt: Instant | undefined;
      /** The other slot does not hold: the write of it was cut short, or somebody changed it. */
      readonly isTorn: boolean;
    };

export interface HeadFile {
  read(): HeadReading;
  /** Returns once it is on disk. Throws what the file system throws. */
  write(head: WrittenHead): void;
  close(): void;
}

/** seq (8) ‖ leaf hash (32) ‖ generation of the file (8) ‖ HMAC-SHA256 of these (32). */
const slotLength = 80;
const macAt = 48;

export const headFileOf = (databaseFile: string) => join(dirname(databaseFile), 'head.bin');

export function createHeadFile(file: string, key: Uint8Array): HeadFile {
  let handle: number | undefined;
  let next: { readonly slot: 0 | 1; readonly generation: bigint } | undefined;

  function slots(): readonly (Slot | undefined)[] | undefined {
    let octets: Buffer;
    try {
      octets = readFileSync(file);
    } catch (fault) {
      // Whatever else lies there in the place of the file says nothing about the log.
      return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : [undefined, undefined];
    }
    if (octets.length !== 2 * slotLength) return [undefined, undefined];
    return [0, 1].map((place) => readSlot(octets.subarray(place * slotLength, (place + 1) * slotLength), key));
  }

  return {
    read: () => {
      const found = slots();
      if (found === undefined) return { kind: 'missing' };
      const newest = newestOf(found);
      const writtenAt = changedAt(file);
      if (newest === undefined) return { kind: 'damaged', writtenAt };
      const { seq, hash } = newest;
      return { kind: 'found', head: { seq, hash }, writtenAt, isTorn: found.includes(undefined) };
    },
    write: (head) => {
      const isNew = handle === undefined && slots() === undefined;
      handle ??= openForWriting(file);
      next ??= placeAfter(slots() ?? []);
      if (next === undefined || isNew) {
        // Nothing of it holds, or there is nothing: both slots are written, and either of them says the same.
        for (const slot of [0, 1] as const) writeAt(handle, slot, slotOf(head, BigInt(slot), key));
        fsyncSync(handle);
        if (isNew) syncFolder(dirname(file));
        next = { slot: 0, generation: 2n };
        return;
      }
      writeAt(handle, next.slot, slotOf(head, next.generation, key));
      fdatasyncSync(handle);
      next = { slot: next.slot === 0 ? 1 : 0, generation: next.generation + 1n };
    },
    close: () => {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}

interface Slot extends WrittenHead {
  readonly generation: bigint;
}

function newestOf(slots: readonly (Slot | undefined)[]): Slot | undefined {
  const [first, second] = slots;
  if (first === undefined || second === undefined) return first ?? second;
  return first.generation > second.generation ? first : second;
}

/** The slot that holds the older head, or none that holds. */
function placeAfter(slots: readonly (Slot | undefined)[]) {
  const newest = newestOf(slots);
  if (newest === undefined) return undefined;
  return { slot: newest === slots[0] ? (1 as const) : (0 as const), generation: newest.generation + 1n };
}

function slotOf({ seq, hash }: WrittenHead, generation: bigint, key: Uint8Array): Buffer {
  const slot = Buffer.alloc(slotLength);
  slot.writeBigUInt64BE(BigInt(seq));
  slot.set(Buffer.from(hash, 'base64url'), 8);
  slot.writeBigUInt64BE(generation, 40);
  slot.set(macOf(slot, key), macAt);
  return slot;
}

function readSlot(octets: Buffer, key: Uint8Array): Slot | undefined {
  if (!timingSafeEqual(macOf(octets, key), octets.subarray(macAt))) return undefined;
  return {
    seq: Number(octets.readBigUInt64BE()),
    hash: octets.subarray(8, 40).toString('base64url'),
    generation: octets.readBigUInt64BE(40),
  };
}

function macOf(slot: Buffer, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(slot.subarray(0, macAt)).digest();
}

function writeAt(handle: number, slot: 0 | 1, octets: Buffer): void {
  const written = writeSync(handle, octets, 0, slotLength, slot * slotLength);
  if (written !== slotLength) throw new Error('the head of the log was written in part only');
}

/** In place: a rename would leave a moment in which a crash could bring back the older file. */
function openForWriting(file: string): number {
  try {
    return openSync(file, 'r+');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    return openSync(file, 'w+', 0o600);
  }
}

/** A new file is there after a power cut only once its folder is on disk too; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function changedAt(file: string): Instant | undefined {
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return time === undefined ? undefined : instantOf(time);
}
