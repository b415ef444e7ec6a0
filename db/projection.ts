// The lists that follow from the journal: each event's mark on the cases and on where messages are.

import { eq } from 'drizzle-orm';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { CaseEvent, JournalEvent } from '#core/case/event.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Subject } from '#core/desk/ports.ts';
import type { DeskDatabase } from './open.ts';
import { caseList, message } from './schema.ts';

/** Applies one event to the caches. Rebuilding a desk is nothing but this over the whole journal. */
export function project(database: DeskDatabase, subject: Subject, event: JournalEvent): void {
  switch (event.act) {
    case 'mail.set-aside':
      return place(database, subject as MessageId, { disposition: 'set-aside', setAsideReason: event.reason });
    case 'mail.put-back':
      return place(database, subject as MessageId, inTray);
    case 'mail.stored':
    case 'desk.created':
    case 'desk.mailbox-added':
    case 'desk.mailbox-removed':
    case 'desk.dossier-exported':
      return;
    default:
      return projectCase(database, subject as CaseId, event);
  }
}

const inTray = { disposition: 'tray', caseId: null, setAsideReason: null } as const;

function projectCase(database: DeskDatabase, id: CaseId, event: CaseEvent): void {
  const before = database.orm.select().from(caseList).where(eq(caseList.id, id)).get()?.state;
  const state = before === undefined ? foldCase(id, [event]) : evolve(before, event);
  saveCase(database, state);
  switch (event.act) {
    case 'case.opened':
    case 'case.mail-joined':
      return place(database, event.messageId, { disposition: 'case', caseId: id, setAsideReason: null });
    case 'case.mail-released':
      return place(database, event.messageId, inTray);
    case 'case.discarded':
      for (const messageId of state.messageIds) place(database, messageId, inTray);
      return;
    default:
      return;
  }
}

function saveCase({ orm }: DeskDatabase, state: CaseState): void {
  const row = { id: state.id, ref: state.ref, requesterAddress: state.requester.address, state };
  orm.insert(caseList).values(row).onConflictDoUpdate({ target: caseList.id, set: row }).run();
}

function place(
  { orm }: DeskDatabase,
  id: MessageId,
  where: { disposition: 'tray' | 'case' | 'set-aside'; caseId?: CaseId | null; setAsideReason?: string | null },
): void {
  orm.update(message).set(where).where(eq(message.id, id)).run();
}
