// A person goes on with a log that does not hold: the break is remembered, and from there on the lines follow each other again.

import { leafHash } from '#core/audit/leaf.ts';
import { growFrontier, type Frontier } from '#core/audit/tree.ts';
import { readFact, writeFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';

/** Inside the caller's transaction. The tree is made anew over the lines as they are; nothing of it is ever signed. */
export function settleBreak(database: DeskDatabase): void {
  const texts = database.sqlite.prepare('SELECT text FROM leaf ORDER BY seq').pluck().all() as readonly string[];
  let frontier: Frontier = [];
  for (const [size, text] of texts.entries()) frontier = growFrontier(frontier, size, leafHash(text));
  writeFact(database, 'frontier', JSON.stringify(frontier));
  writeFact(database, 'break', JSON.stringify({ size: texts.length }));
}

/** Lines of the log when a person went on; undefined where it never broke. */
export function breakAt(database: DeskDatabase): number | undefined {
  const kept = readFact(database, 'break');
  return kept === undefined ? undefined : (JSON.parse(kept) as { readonly size: number }).size;
}
