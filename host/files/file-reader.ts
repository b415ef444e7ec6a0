// Gives a file of a case in stretches: opened once, and held in memory until the last stretch is read or nobody asks for more.

import type { FileId } from '#core/base/id.ts';
import type { Desk } from '#core/desk/ports.ts';

/** Octets of one stretch: a multiple of three, so that stretches of base64 can be joined. */
const stretch = 7_999_998;
/** Who says nothing for so long does not read on: in milliseconds. */
const silence = 20_000;

export interface FileStretch {
  readonly octets: Buffer;
  /** Of the whole. */
  readonly whole: Buffer;
  readonly next: number | undefined;
}

export type ReadStretch = (desk: Desk, id: FileId, from: number) => FileStretch;

/** Throws for a file that is not there. */
export function createFileReader(): ReadStretch {
  let held:
    | { readonly desk: Desk; readonly id: FileId; readonly whole: Buffer; readonly watch: NodeJS.Timeout }
    | undefined;
  const forget = (): void => {
    clearTimeout(held?.watch);
    held = undefined;
  };
  return (desk, id, from) => {
    // Another desk, or the same one opened again, reads anew.
    const isHeld = held?.id === id && held.desk === desk && from > 0;
    const whole = isHeld && held !== undefined ? held.whole : Buffer.from(desk.files.bytes(id));
    forget();
    const end = Math.min(whole.length, from + stretch);
    const isLast = end === whole.length;
    if (!isLast) held = { desk, id, whole, watch: setTimeout(forget, silence).unref() };
    return { octets: whole.subarray(Math.min(from, end), end), whole, next: isLast ? undefined : end };
  };
}
