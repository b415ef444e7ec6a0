// A person goes on with a log that does not hold: the break is remembered, and from there on the lines follow each other again.

import type { Head } from '#core/audit/chain.ts';
import { leafHash, noHash } from '#core/audit/leaf.ts';
import { growFrontier, type Frontier } from '#core/audit/tree.ts';
import { readFact, writeFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';
import { growFrom } from './checkpoints.ts';

/** Inside the caller's transaction. The tree is made anew over the lines as they are; nothing of it is ever signed. */
export function settleBreak(database: DeskDatabase): void {
  const lines = database.sqlite.prepare('SELECT text, hash FROM leaf ORDER BY seq').all() as readonly Line[];
  let frontier: Frontier = [];
  for (const [size, { text }] of lines.entries()) frontier = growFrontier(frontier, size, leafHash(text));
  writeFact(database, 'frontier', JSON.stringify(frontier));
  const kept: Break = { size: lines.length, hash: lines.at(-1)?.hash ?? noHash, frontier };
  writeFact(database, 'break', JSON.stringify(kept));
}

interface Line {
  readonly text: string;
  readonly hash: string;
}

/** Lines of the log when a person went on, and the hash that the next one names, whatever its text says by now. */
interface Break extends Head {
  /** Of the tree over them, as they were then. */
  readonly frontier: Frontier;
}

/** Whether what came since still follows: going on after one fault is no leave for the next. Throws `LogAlarm`. */
export function checkSinceBreak(database: DeskDatabase): void {
  const kept = readFact(database, 'break');
  if (kept !== undefined) growFrom(database, JSON.parse(kept) as Break);
}

/** Lines of the log when a person went on; undefined where it never broke. */
export function breakAt(database: DeskDatabase): number | undefined {
  const kept = readFact(database, 'break');
  return kept === undefined ? undefined : (JSON.parse(kept) as Break).size;
}
