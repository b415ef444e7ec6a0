// Single facts about a desk, by name.

import { eq } from 'drizzle-orm';
import type { DeskDatabase } from './open.ts';
import { fact } from './schema.ts';

/** `log`: the audit log's name. `controller`: the profile of a desk made for a single one, as JSON. `sample`: `true` once the sample inbox is in. `sender`: how senders are checked, as JSON. `learning`: `off` where intake is not to learn from decisions. `header:` and the keyed hash of a header: the id of the message that came as that header and was completed. */
export type FactName = 'log' | 'controller' | 'sample' | 'sender' | 'learning' | `header:${string}`;

export function readFact({ orm }: DeskDatabase, name: FactName): string | undefined {
  return orm.select().from(fact).where(eq(fact.name, name)).get()?.value;
}

export function writeFact({ orm }: DeskDatabase, name: FactName, value: string): void {
  orm.insert(fact).values({ name, value }).onConflictDoUpdate({ target: fact.name, set: { value } }).run();
}
