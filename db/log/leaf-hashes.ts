// The hashes of the log's lines, in pieces: what a root of the tree at any size is computed from.

import { and, asc, gte, lt } from 'drizzle-orm';
import type { DeskDatabase } from '../open.ts';
import { leaf } from '../schema.ts';

/** Base64url, of the lines `from` up to but not including `until`, in their order. */
export function leafHashes({ orm }: DeskDatabase, from: number, until: number): readonly string[] {
  return orm
    .select({ hash: leaf.hash })
    .from(leaf)
    .where(and(gte(leaf.seq, from), lt(leaf.seq, until)))
    .orderBy(asc(leaf.seq))
    .all()
    .map(({ hash }) => hash);
}
