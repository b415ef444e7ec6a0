// Messages as the shells see them.

import { dayIn } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { daysLeft, urgencyOf } from '#core/clock/deadline.ts';
import { isReadable } from '#core/clock/reading.ts';
import { clockOfReceipt } from '../clock-of.ts';
import { caseOfThread } from '../commands/join-replies.ts';
import type { Obstacle } from '../obstacle.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import { todayOf } from '../today.ts';
import type { MessageRow, MessageView, TrayItem } from '../views.ts';

const snippetLength = 160;
const nobody = { name: '', address: '' };

export function messageRow(desk: Desk, message: StoredMessage): MessageRow {
  const { mail } = message;
  return {
    id: message.id,
    from: mail?.from[0] ?? nobody,
    subject: mail?.subject ?? '',
    receivedAt: message.receivedAt,
    receivedDay: dayIn(message.receivedAt, desk.controller.zone),
    evidence: message.evidence,
    // A message that nobody can read and nobody has dealt with is a heading of its own.
    disposition:
      message.disposition === 'tray' && message.parseState === 'unreadable' ? 'unreadable' : message.disposition,
    isParsed: message.parseState !== 'waiting',
    unreadable: message.unreadable,
    caseRef: message.caseId === undefined ? undefined : desk.cases.byId(message.caseId)?.ref,
    setAsideReason: message.setAsideReason,
    hasAttachments: (mail?.attachments.length ?? 0) > 0,
    snippet: (mail?.ownText ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, snippetLength),
  };
}

export function trayItem(desk: Desk, message: StoredMessage): TrayItem {
  const reading = readingOf(desk, message);
  const days = daysLeft(reading.due, todayOf(desk));
  return {
    ...messageRow(desk, message),
    suggestion: message.suggestion,
    clock: { due: reading.due, extendedDue: reading.extendedDue, daysLeft: days, urgency: urgencyOf(days) },
    repliesTo: message.disposition === 'tray' ? caseOfThread(desk, message)?.ref : undefined,
  };
}

export function messageView(desk: Desk, message: StoredMessage): MessageView {
  const { mail } = message;
  return {
    ...trayItem(desk, message),
    to: mail?.to ?? [],
    replyTo: mail?.replyTo ?? [],
    date: mail?.date,
    messageIdHeader: mail?.messageId,
    text: mail?.text ?? '',
    ownText: mail?.ownText ?? '',
    isHtmlOnly: mail?.isHtmlOnly ?? false,
    attachments: mail?.attachments ?? [],
    size: message.size,
    sha256: message.sha256,
    source: message.source,
    reading: readingOf(desk, message),
  };
}

/** The message by its id, whole. */
export function viewOfMessage(desk: Desk, id: MessageId): Result<MessageView, Obstacle> {
  const message = desk.messages.find(id);
  return message === undefined ? fail({ code: 'message-unknown', id }) : ok(messageView(desk, message));
}

/** The ledger: every message ever taken in, newest first. */
export function listMessages(desk: Desk): readonly MessageRow[] {
  return desk.messages.all().map((message) => messageRow(desk, message));
}

/** A receipt outside the calendar's years is an absurd header; the day of storing stands in until a person corrects it. */
function readingOf(desk: Desk, message: StoredMessage) {
  const isSensible = isReadable(dayIn(message.receivedAt, desk.controller.zone));
  return clockOfReceipt(desk, isSensible ? message.receivedAt : message.storedAt);
}
