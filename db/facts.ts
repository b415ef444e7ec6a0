// Single facts about a desk, by name.

import { eq } from 'drizzle-orm';
import type { DeskDatabase } from './open.ts';
import { fact } from './schema.ts';

/** `log`: the audit log's name. `controller`: the profile of a desk made for a single one, as JSON. `sample`: `true` once the sample inbox is in. `sender`: how senders are checked, as JSON. `lock-after`: the minutes without a touch after which the desk locks. `calendar-feed`: whether, at which port and under which secret the calendar is served, as JSON. `last-look`: when somebody was last here, as JSON. `learning`: `off` where intake is not to learn from decisions. `header:` and the keyed hash of a header: the id of the message that came as that header and was completed. */
export type FactName =
  | 'log'
  | 'controller'
  | 'sample'
  | 'sender'
  | 'learning'
  | 'lock-after'
  | 'calendar-feed'
  | 'last-look'
  | LogFactName
  | `header:${string}`;

/**
 * Of the audit log. `frontier`: of its tree, as JSON. `alarm`: one that was raised from outside and stands, as JSON. `break`: where a
 * person went on after a log that did not hold; nothing is signed any more. `erasures`: what is erased and not settled yet.
 * `anchors`: what anchoring remembers. `verified`: the last whole verification. `keys`: the newest generation of the key files that
 * this database has seen. `keys-mended`: when one of the two key files was last found not to be as it must. `rekey-owed`: the file's own key is to be renewed at the next opening. `backup-`: plan, last backup, last drill.
 * `struck:` and a mail's keyed hash: places of attachments that stay out when it comes again.
 */
type LogFactName =
  | 'frontier'
  | 'alarm'
  | 'break'
  | 'erasures'
  | 'anchors'
  | 'verified'
  | 'keys'
  | 'keys-mended'
  | 'rekey-owed'
  | 'backup-plan'
  | 'backup-last'
  | 'backup-drilled'
  | `struck:${string}`;

export function readFact({ orm }: DeskDatabase, name: FactName): string | undefined {
  return orm.select().from(fact).where(eq(fact.name, name)).get()?.value;
}

export function writeFact({ orm }: DeskDatabase, name: FactName, value: string): void {
  orm.insert(fact).values({ name, value }).onConflictDoUpdate({ target: fact.name, set: { value } }).run();
}

export function forgetFact({ orm }: DeskDatabase, name: FactName): void {
  orm.delete(fact).where(eq(fact.name, name)).run();
}
