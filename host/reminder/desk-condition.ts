// What the desk knows of itself that is worth a reminder: its backup, its anchors, its outbox.

import { epochOf, type Instant } from '#core/base/day.ts';
import { isBackupOverdue } from '#core/desk/backup-plan.ts';
import type { DeskCondition } from '#core/desk/reminder-views.ts';
import { allAccounts } from '#db/accounts.ts';
import { allAnchors } from '#db/log/anchors.ts';
import { instantOfLine } from '#db/log/register.ts';
import { outboxFacts } from '#db/reminders.ts';
import { accountMemory, readMemory } from '../anchor/anchor-memory.ts';
import { readLast, readPlan } from '../backup/kept-plan.ts';
import type { OpenDesk } from '../open-desk.ts';

/** An anchor is due daily; a week without one is a mailbox or a service that does not answer. Milliseconds. */
const longestUnanchored = 7 * 86_400_000;

export function deskCondition(open: OpenDesk): DeskCondition {
  const { database, desk } = open;
  const now = desk.now();
  const goodAt = readLast(database)?.goodAt;
  return {
    backup: isBackupOverdue(readPlan(database), goodAt, now) ? { goodAt } : undefined,
    anchor: unanchored(open, now),
    outbox: outboxFacts(database),
  };
}

/** Only where somebody asked for anchors: a desk that keeps none reminds of none. */
function unanchored({ database, audit }: OpenDesk, now: Instant): DeskCondition['anchor'] {
  const isKept =
    readMemory(database).timestampUrl !== undefined ||
    allAccounts(database).some(({ id }) => accountMemory(database, id).isOn);
  if (!isKept) return undefined;
  const covered = allAnchors(database).reduce((most, { size }) => Math.max(most, size), 0);
  const since = audit.size() > covered ? instantOfLine(database, covered) : undefined;
  return since !== undefined && epochOf(now) - epochOf(since) > longestUnanchored ? { since } : undefined;
}
