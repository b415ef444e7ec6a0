// Erases again, in a desk that was brought back, what had been erased of it since (Art. 17: erased stays erased).

import type { CaseId } from '#core/base/id.ts';
import { anonymousLine } from '#core/case/anonymous-line.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import {
  buryMail,
  findMails,
  knowByBoth,
  rememberHeader,
  rememberStruck,
  returnToTray,
  type Erasure,
} from '#db/erasures.ts';
import type { DeskDatabase } from '#db/open.ts';

type Of<Kind extends Erasure['kind']> = Extract<Erasure, { kind: Kind }>;

interface Replayed {
  readonly desk: Desk;
  readonly database: DeskDatabase;
}

/**
 * All of them or none; what is erased already stays as it is. A hold does not count: it was lifted before the erasure that is
 * replayed. How many erasures there was something left to do for. Every mail must have been read by the parser.
 */
export function replayErasures(restored: Replayed, erasures: readonly Erasure[]): number {
  const of = <Kind extends Erasure['kind']>(kind: Kind) =>
    erasures.filter((erasure): erasure is Of<Kind> => erasure.kind === kind);
  const mails = of('mail');
  return restored.desk.transact(() => {
    let replayed = 0;
    const count = (hasWorked: boolean) => {
      if (hasWorked) replayed += 1;
    };
    for (const { id } of of('case')) count(eraseCase(restored, id as CaseId, mails));
    for (const mail of mails) count(eraseMail(restored, mail));
    for (const header of of('header'))
      if (findMails(restored.database, header).length > 0) rememberHeader(restored.database, header);
    for (const attachment of of('attachment')) count(strike(restored, attachment));
    return replayed;
  });
}

function eraseCase({ desk, database }: Replayed, id: CaseId, mails: readonly Of<'mail'>[]): boolean {
  const state = desk.cases.byId(id);
  if (state === undefined) return false;
  const gone = new Set(mails.flatMap((mail) => findMails(database, mail).map((known) => known.id)));
  // As the case stood when the backup was made; mails that left it before it was erased wait for a person again.
  const messages = desk.messages
    .ofCase(id)
    .map((message) => message.id)
    .filter((message) => gone.has(message));
  const { due, reading } = contextOf(desk, state);
  const line = anonymousLine(state, { due, noticeBy: reading.noticeBy });
  for (const message of messages) {
    desk.messages.erase(message);
    desk.journal.erase(message);
  }
  returnToTray(database, id);
  desk.journal.erase(id);
  // Last: whatever is written after an erasure stays.
  desk.journal.append(id, { act: 'case.erased', ref: state.ref, line, messages }, 'app');
  return true;
}

function eraseMail({ desk, database }: Replayed, mail: Of<'mail'>): boolean {
  const known = findMails(database, mail);
  if (known.length === 0) {
    buryMail(database, mail, desk.now());
    return true;
  }
  const alive = known.filter(({ isErased }) => !isErased);
  for (const { id } of alive) {
    desk.messages.erase(id);
    desk.journal.erase(id);
    desk.journal.append(id, { act: 'mail.erased' }, 'app');
  }
  knowByBoth(database, mail);
  return alive.length > 0;
}

function strike({ desk, database }: Replayed, attachment: Of<'attachment'>): boolean {
  const known = findMails(database, attachment);
  if (known.length === 0) {
    rememberStruck(database, attachment);
    return true;
  }
  const { index } = attachment;
  const whole = known.filter(({ id, isErased }) => !isErased && desk.messages.canStrike(id, index));
  const struck = whole.filter(({ id }) => !isStruck(desk, id, index));
  for (const { id } of struck) desk.messages.strikeAttachment(id, index);
  return struck.length > 0;
}

function isStruck({ journal }: Desk, id: Parameters<Desk['messages']['find']>[0], index: number): boolean {
  return journal.of([id]).some(({ event }) => event?.act === 'mail.attachment-struck' && event.index === index);
}
