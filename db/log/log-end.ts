// The end of the log as it stands: how many lines it has, and the hash of the last.

import { desc } from 'drizzle-orm';
import { emptyHead, type Head } from '#core/audit/chain.ts';
import type { DeskDatabase } from '../open.ts';
import { leaf } from '../schema.ts';

export function endOfLog({ orm }: DeskDatabase): Head {
  const last = orm.select({ seq: leaf.seq, hash: leaf.hash }).from(leaf).orderBy(desc(leaf.seq)).limit(1).get();
  return last === undefined ? emptyHead : { size: last.seq + 1, hash: last.hash };
}
