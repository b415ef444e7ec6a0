// Messages as the shells see them.

import { dayIn } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { isReadable } from '#core/clock/reading.ts';
import { authorOf } from '../author-of.ts';
import { clockOfReceipt } from '../clock-of.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import { isFromCase, threadOf } from '../thread-of.ts';
import type { MessageRow, MessageView, TrayItem } from '../views.ts';
import { daysLost } from '#core/intake/days-lost.ts';
import { receiptDoubt } from '#core/intake/receipt.ts';
import { todayOf } from '../today.ts';
import { recall, type Recall } from './recall.ts';
import { sameAsOf } from './same-as.ts';
import { senderView } from './sender-view.ts';

const nobody = { name: '', address: '' };

/** The message by its id, whole. */
export function viewOfMessage(desk: Desk, id: MessageId): Result<MessageView, Obstacle> {
  const message = desk.messages.find(id);
  return message === undefined ? fail({ code: 'message-unknown', id }) : ok(messageView(desk, message, recall(desk)));
}

/** The ledger: every message ever taken in, newest first. */
export function listMessages(desk: Desk): readonly MessageRow[] {
  const known = recall(desk);
  return desk.messages.all().map((message) => messageRow(message, known));
}

export function messageRow(message: StoredMessage, known: Recall): MessageRow {
  const { mail } = message;
  return {
    id: message.id,
    from: mail?.from[0] ?? nobody,
    subject: mail?.subject ?? '',
    receivedAt: message.receivedAt,
    receivedDay: dayIn(message.receivedAt, known.controllerOf(message).zone),
    evidence: message.evidence,
    // A message that nobody can read and nobody has dealt with is a heading of its own.
    disposition:
      message.disposition === 'tray' && message.parseState === 'unreadable' ? 'unreadable' : message.disposition,
    isParsed: message.parseState !== 'waiting',
    unreadable: message.unreadable,
    caseRef: message.caseId && known.refOf(message.caseId),
    setAsideReason: message.setAsideReason,
    hasAttachments: (mail?.attachments.length ?? 0) > 0,
    isPartial: message.isPartial,
    snippet: message.snippet,
  };
}

export function trayItem(desk: Desk, message: StoredMessage, known: Recall): TrayItem {
  const row = messageRow(message, known);
  const controller = known.controllerOf(message);
  const thread = message.disposition === 'tray' ? threadOf(desk, message) : undefined;
  const today = todayOf(desk, controller);
  const same = thread === undefined ? sameAsOf(desk, message, known, today) : undefined;
  return {
    ...row,
    controller: controller.id,
    author: authorOf(message),
    suggestion: message.suggestion,
    // A receipt outside the calendar's years is an absurd header; the day of storing stands in until a person corrects it.
    clock: known.clockFrom(
      controller,
      isReadable(row.receivedDay) ? row.receivedDay : dayIn(message.storedAt, controller.zone),
    ),
    repliesTo: thread?.state.ref,
    repliesBy: thread?.by,
    isFromCase: thread !== undefined && isFromCase(thread, message),
    daysLost: daysLost({
      receivedDay: row.receivedDay,
      storedDay: dayIn(message.storedAt, controller.zone),
      confirmedDay: message.caseId && known.confirmedDayOf(message.caseId),
      today,
    }),
    ...(same !== undefined && { sameAs: same }),
  };
}

export function messageView(desk: Desk, message: StoredMessage, known: Recall): MessageView {
  const { mail } = message;
  const item = trayItem(desk, message, known);
  return {
    ...item,
    sender: senderView(desk, message, { known, repliesTo: item.repliesTo }),
    receiptDoubt: receiptDoubt(message.internalDate, message.storedAt),
    ...desk.messages.text(message.id),
    to: mail?.to ?? [],
    replyTo: mail?.replyTo ?? [],
    date: mail?.date,
    messageIdHeader: mail?.messageId,
    isHtmlOnly: mail?.isHtmlOnly ?? false,
    hasHtml: mail?.partTypes.includes('text/html') ?? false,
    attachments: mail?.attachments ?? [],
    size: message.size,
    sha256: message.sha256,
    source: message.source,
    reading: clockOfReceipt(
      desk,
      known.controllerOf(message),
      isReadable(item.receivedDay) ? message.receivedAt : message.storedAt,
    ),
  };
}
