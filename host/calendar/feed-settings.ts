// Where the calendar feed is found: a port and a secret, kept in the desk itself, so that both are known only while it is open.

import { z } from 'zod';
import { readFact, writeFact } from '#db/facts.ts';
import type { DeskDatabase } from '#db/open.ts';
import { transact } from '#db/transact.ts';

const kept = z.object({
  isOn: z.boolean(),
  port: z.number().int().min(0).max(65_535),
  secret: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
});

/** `port` 0 for one that the system chooses, which is kept from then on. */
export type FeedSettings = z.infer<typeof kept>;

export function readFeed(database: DeskDatabase): FeedSettings | undefined {
  const text = readFact(database, 'calendar-feed');
  return text === undefined ? undefined : kept.parse(JSON.parse(text));
}

export function keepFeed(database: DeskDatabase, settings: FeedSettings): void {
  transact(database, () => writeFact(database, 'calendar-feed', JSON.stringify(settings)));
}
