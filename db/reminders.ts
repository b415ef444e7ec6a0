// Which reminders were given, and which mails still have to leave.

import { inArray, like, lt } from 'drizzle-orm';
import { instantOf, epochOf, type Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { OutboxFact } from '#core/desk/reminder-views.ts';
import type { DeskDatabase } from './open.ts';
import { transact } from './transact.ts';
import { caseList, outgoing, toldReminder } from './schema.ts';

/** A step that was told so long ago comes never again: its deadline is over. Milliseconds. */
const keepFor = 400 * 86_400_000;

export function toldAmong({ orm }: DeskDatabase, keys: readonly string[]): ReadonlySet<string> {
  const told = new Set<string>();
  // SQLite takes a limited number of parameters.
  for (let from = 0; from < keys.length; from += 500) {
    const part = keys.slice(from, from + 500);
    for (const { key } of orm
      .select({ key: toldReminder.key })
      .from(toldReminder)
      .where(inArray(toldReminder.key, part))
      .all())
      told.add(key);
  }
  return told;
}

/** All of them or none. */
export function keepReminderTold(database: DeskDatabase, keys: readonly string[], at: Instant): void {
  const { orm } = database;
  transact(database, () => {
    orm
      .delete(toldReminder)
      .where(lt(toldReminder.toldAt, instantOf(epochOf(at) - keepFor)))
      .run();
    for (const key of keys) orm.insert(toldReminder).values({ key, toldAt: at }).onConflictDoNothing().run();
  });
}

/** A step names the day of a deadline, and with it that of receipt: of an erased case no more than the month stays. */
export function forgetRemindersTold({ orm }: DeskDatabase, caseId: CaseId): void {
  orm
    .delete(toldReminder)
    .where(like(toldReminder.key, `% ${caseId} %`))
    .run();
}

/** Mails that have not left, or of which nobody knows. */
export function outboxFacts({ orm }: DeskDatabase): readonly OutboxFact[] {
  const states = ['held', 'waiting', 'handing-over', 'unsure', 'refused'] as const;
  const rows = orm
    .select({ caseId: outgoing.caseId, letter: outgoing.letterId, state: outgoing.state, queuedAt: outgoing.queuedAt })
    .from(outgoing)
    .where(inArray(outgoing.state, [...states]))
    .all();
  if (rows.length === 0) return [];
  const refs = new Map(
    orm
      .select({ id: caseList.id, ref: caseList.ref })
      .from(caseList)
      .all()
      .map(({ id, ref }) => [id, ref]),
  );
  return rows.flatMap(({ caseId, letter, state, queuedAt }): readonly OutboxFact[] => {
    const ref = refs.get(caseId);
    const known = states.find((one) => one === state);
    return ref === undefined || known === undefined ? [] : [{ ref, letter, state: known, queuedAt }];
  });
}
