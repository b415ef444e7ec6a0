// What came in after a moment. Rows are added in the order of arrival, so only the new ones are looked at, from the last back.

import { and, desc, gt, isNotNull, sql } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { DeskDatabase } from './open.ts';
import { message } from './schema.ts';

/** So many that came into cases are named; the others count. */
const mostInCases = 50;

export interface Since {
  readonly count: number;
  /** Newest first. */
  readonly inCases: readonly MessageId[];
}

export function messagesSince({ orm }: DeskDatabase, since: Instant): Since {
  const row = sql<number>`${message}.rowid`;
  // The last one that was there already.
  const known = orm
    .select({ row })
    .from(message)
    .where(sql`${message.storedAt} <= ${since}`)
    .orderBy(desc(row))
    .limit(1)
    .get();
  const isNew = gt(row, known?.row ?? 0);
  const counted = orm
    .select({ count: sql<number>`count(*)` })
    .from(message)
    .where(isNew)
    .get();
  const inCases = orm
    .select({ id: message.id })
    .from(message)
    .where(and(isNew, isNotNull(message.caseId)))
    .orderBy(desc(row))
    .limit(mostInCases)
    .all();
  return { count: counted?.count ?? 0, inCases: inCases.map(({ id }) => id) };
}
