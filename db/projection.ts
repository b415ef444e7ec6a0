// The lists that follow from the journal: each event's mark on the cases and on where messages are.

import { and, count, eq, ne } from 'drizzle-orm';
import { personKey } from '#core/base/mailbox.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import type { CaseState } from '#core/case/state.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { eraseFiles } from './case-files.ts';
import { eraseLetters, keepTemplate } from './letters.ts';
import { eraseHandoverEvidence } from './handover-evidence.ts';
import { forgetLesson, keepLesson } from './lessons.ts';
import { caseLineOf, lineOf } from './list-lines.ts';
import { projectAnchor } from './log/anchor-line.ts';
import type { DeskDatabase } from './open.ts';
import type { Recorded } from './read-lines.ts';
import { forgetRemindersTold } from './reminders.ts';
import { keepSenderCheck } from './sender-checks.ts';
import { caseList, controller, erasedCase, message } from './schema.ts';

/** Applies one event to the caches. Rebuilding a desk is nothing but this over the whole journal. */
export function project(database: DeskDatabase, { seq, at, subject, event }: Recorded): void {
  switch (event.act) {
    case 'case.erased':
      eraseLetters(database, subject as CaseId);
      eraseFiles(database, subject as CaseId);
      eraseHandoverEvidence(database, subject as CaseId);
      forgetRemindersTold(database, subject as CaseId);
      // A guest may be taken over, given back and erased more than once: what can be counted of it stays once.
      database.orm.delete(erasedCase).where(eq(erasedCase.ref, event.ref)).run();
      database.orm
        .delete(caseList)
        .where(eq(caseList.id, subject as CaseId))
        .run();
      database.orm
        .insert(erasedCase)
        .values({ seq, id: subject as CaseId, ref: event.ref, erasedAt: at, line: event.line })
        .run();
      return;
    case 'mail.sender-checked':
      return keepSenderCheck(database, subject as MessageId, at, event.check);
    case 'mail.set-aside':
      place(database, subject as MessageId, { disposition: 'set-aside', setAsideReason: event.reason });
      return keepLesson(database, subject as MessageId, { kind: 'other', rights: [] });
    case 'mail.put-back':
      return putBack(database, subject as MessageId);
    case 'desk.controller-added':
    case 'desk.controller-changed':
      return saveController(database, event.profile);
    case 'mail.stored':
    case 'mail.attachment-struck':
    case 'mail.completed':
    case 'desk.created':
    case 'desk.mailbox-added':
    case 'desk.mailbox-removed':
    case 'desk.account-added':
    case 'desk.account-removed':
    case 'desk.account-changed':
    case 'desk.folder-renumbered':
    case 'desk.mail-gone':
    case 'desk.ledger-exported':
    case 'desk.dossier-exported':
    case 'desk.register-exported':
    case 'desk.keys-changed':
    case 'desk.erasures-settled':
    case 'desk.backed-up':
    case 'desk.restored':
    case 'desk.log-adopted':
    case 'log.rotated':
    case 'log.head':
    case 'log.clock-jumped':
    case 'log.anchors-missing':
    case 'log.alarm-settled':
      return;
    case 'desk.letter-template-kept':
      return keepTemplate(database, event, at);
    case 'log.anchored':
      return projectAnchor(database, { seq, at, event });
    case 'mail.erased':
      return place(database, subject as MessageId, { disposition: 'erased' });
    default:
      return projectCase(database, subject as CaseId, event);
  }
}

const inTray = { disposition: 'tray', caseId: null, caseLine: null, setAsideReason: null } as const;

function projectCase(database: DeskDatabase, id: CaseId, event: CaseEvent): void {
  const before = database.orm.select().from(caseList).where(eq(caseList.id, id)).get()?.state;
  const state = before === undefined ? foldCase(id, [event]) : evolve(before, event);
  saveCase(database, state);
  switch (event.act) {
    case 'case.opened':
    case 'case.mail-joined':
      if (event.messageId === undefined) return;
      place(database, event.messageId, {
        disposition: 'case',
        caseId: id,
        caseLine: lineOf(state.ref),
        setAsideReason: null,
      });
      return learnFrom(database, event.messageId, event);
    case 'case.mail-released':
      return putBack(database, event.messageId);
    case 'case.discarded':
      for (const messageId of state.messageIds) putBack(database, messageId);
      return;
    default:
      return;
  }
}

/** What a person decided teaches intake; what a mail's header fields decided does not. */
function learnFrom(
  database: DeskDatabase,
  id: MessageId,
  event: Extract<CaseEvent, { act: 'case.opened' | 'case.mail-joined' }>,
): void {
  if (event.act === 'case.opened') keepLesson(database, id, { kind: 'request', rights: event.rights });
  else if (event.how === 'person') keepLesson(database, id, { kind: 'follow-up', rights: [] });
}

function putBack(database: DeskDatabase, id: MessageId): void {
  place(database, id, inTray);
  forgetLesson(database, id);
}

/** A case as its list has it. */
export function caseListRow(state: CaseState) {
  return {
    id: state.id,
    ref: state.ref,
    dataSubject: personKey(state.dataSubject),
    state,
    phase: state.phase,
    closedOn: state.closedOn ?? null,
    controller: state.controller,
    country: state.country,
    zone: state.zone,
    receivedDay: state.receivedDay,
    extendedUntil: state.extension?.until ?? null,
    identity: state.identity,
    isHeld: state.hold !== undefined,
    requester: state.requester.address,
    persons: [state.requester, state.dataSubject].map(({ name, address }) => ({ name, address })),
    line: caseLineOf(state),
  };
}

function saveCase({ orm }: DeskDatabase, state: CaseState): void {
  const row = caseListRow(state);
  orm.insert(caseList).values(row).onConflictDoUpdate({ target: caseList.id, set: row }).run();
}

/** A changed profile keeps its place. */
function saveController({ orm }: DeskDatabase, profile: ControllerProfile): void {
  const known = orm.select({ known: count() }).from(controller).get()?.known ?? 0;
  const row = { id: profile.id, place: known, profile };
  orm.insert(controller).values(row).onConflictDoUpdate({ target: controller.id, set: { profile } }).run();
}

function place(
  { orm }: DeskDatabase,
  id: MessageId,
  where: {
    disposition: 'tray' | 'case' | 'set-aside' | 'erased';
    caseId?: CaseId | null;
    caseLine?: string | null;
    setAsideReason?: string | null;
  },
): void {
  // An erased mail is nowhere any more, whatever a case that it once was in still tells.
  orm
    .update(message)
    .set(where)
    .where(and(eq(message.id, id), ne(message.disposition, 'erased')))
    .run();
}
