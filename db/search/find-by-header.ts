// The message of an RFC 5322 Message-ID.

import { asc, eq } from 'drizzle-orm';
import type { MessageId } from '#core/base/id.ts';
import type { DeskDatabase } from '../open.ts';
import { message } from '../schema.ts';

/** The first that came with it: anybody can write a header a second time. `headerId` stands between no brackets. */
export function findByHeader({ orm }: DeskDatabase, headerId: string): MessageId | undefined {
  return orm
    .select({ id: message.id })
    .from(message)
    .where(eq(message.headerId, headerId))
    .orderBy(asc(message.receivedAt), asc(message.id))
    .limit(1)
    .get()?.id;
}
