// Files on their way from a page into a case, piece by piece: in memory only, until all of one is there.

import { randomBytes } from 'node:crypto';

/** A page that says nothing for so long is gone: in milliseconds. */
const silence = 120_000;
/** On their way at once. */
const most = 4;

interface OnItsWay<About> {
  readonly about: About;
  readonly octets: Buffer;
  filled: number;
  /** More came than was announced. */
  isOver: boolean;
  watch: NodeJS.Timeout;
}

export interface Transfers<About> {
  /** undefined where too many are on their way already. `size` in octets. */
  begin(about: About, size: number): string | undefined;
  /** False for one that is not on its way. */
  append(id: string, piece: Uint8Array): boolean;
  /** Takes it off its way; `octets` are undefined where not as many came as were announced. */
  finish(id: string): { readonly about: About; readonly octets: Uint8Array | undefined } | undefined;
  cancel(id: string): void;
}

export function createTransfers<About>(): Transfers<About> {
  const ways = new Map<string, OnItsWay<About>>();
  const forget = (id: string): void => {
    const way = ways.get(id);
    clearTimeout(way?.watch);
    way?.octets.fill(0);
    ways.delete(id);
  };
  return {
    begin: (about, size) => {
      if (ways.size >= most) return undefined;
      const id = randomBytes(12).toString('hex');
      const watch = setTimeout(() => forget(id), silence).unref();
      ways.set(id, { about, octets: Buffer.alloc(size), filled: 0, isOver: false, watch });
      return id;
    },
    append: (id, piece) => {
      const way = ways.get(id);
      if (way === undefined) return false;
      way.watch.refresh();
      if (way.filled + piece.byteLength > way.octets.byteLength) way.isOver = true;
      else {
        way.octets.set(piece, way.filled);
        way.filled += piece.byteLength;
      }
      return true;
    },
    finish: (id) => {
      const way = ways.get(id);
      if (way === undefined) return undefined;
      clearTimeout(way.watch);
      ways.delete(id);
      const isWhole = !way.isOver && way.filled === way.octets.byteLength;
      return { about: way.about, octets: isWhole ? way.octets : undefined };
    },
    cancel: forget,
  };
}
