// Takes a mail out of the desk for good, or one attachment out of a mail.

import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Actor } from '#core/audit/leaf.ts';
import type { MessageId } from '#core/base/id.ts';
import { authorOf } from '#core/desk/author-of.ts';
import type { Journal, MailFacts } from '#core/desk/ports.ts';
import type { AttachmentFacts } from '#core/intake/parsed-mail.ts';
import { forgetLesson } from './lessons.ts';
import { messageLineOf } from './list-lines.ts';
import { noteOwedErasure } from './log/owed-erasures.ts';
import type { DeskDatabase } from './open.ts';
import { message, messageText, parent } from './schema.ts';
import { forgetSenderCheck } from './sender-checks.ts';
import { unindexAttachment, unindexMessage } from './search/index-mail.ts';

/** How an attachment is struck out of raw octets; the mail side knows. */
export type StrikeAttachment = (raw: Uint8Array, index: number) => Uint8Array;

/** Removes what a person wrote; that a mail came, when and from which mailbox, stays, and it is known again if it comes back. */
export function eraseMessage(database: DeskDatabase, id: MessageId): void {
  const { orm } = database;
  const row = begin(database, id);
  unindexMessage(database, id);
  forgetSenderCheck(database, id);
  forgetLesson(database, id);
  database.vault.deleteRaw(id);
  noteOwedErasure(database, 0);
  orm.delete(messageText).where(eq(messageText.messageId, id)).run();
  orm.delete(parent).where(eq(parent.messageId, id)).run();
  const erased = {
    // A bare hash of the mail would tell whoever has a copy that this was it.
    sha256: '',
    source: row.uid === null ? fileKind(row.source) : row.source,
    parseState: 'parsed',
    unreadable: null,
    headerId: null,
    mail: null,
    snippet: '',
    suggestion: null,
    disposition: 'erased',
    caseId: null,
    setAsideReason: null,
    author: '',
    line: messageLineOf(id, undefined),
    caseLine: null,
  } as const;
  orm.update(message).set(erased).where(eq(message.id, id)).run();
}

/** People name the files that they save after whom they are from, and not only before the last dot; a server numbers its messages. */
function fileKind(source: string): string {
  return /\.(?:eml|msg|mbox)(?:#\d+)?$/iv.exec(source)?.[0] ?? '';
}

/** Notes the strike in the message's own journal, which vouches for its octets. Returns the SHA-256 of what remains. */
export function strikeFromMessage(
  database: DeskDatabase,
  ports: { readonly journal: Journal; readonly strikeAttachment: StrikeAttachment },
  id: MessageId,
  index: number,
  told: { readonly by: Actor; readonly reason?: string } = { by: 'app' },
): string {
  const { orm, vault } = database;
  const row = begin(database, id);
  // Erased since: nothing remains.
  if (row.disposition === 'erased') return sha256(Buffer.alloc(0));
  const raw = vault.raw(id);
  if (raw === undefined || row.mail?.attachments[index] === undefined)
    throw new Error(`message ${id} has no attachment ${index}`);
  const bytes = ports.strikeAttachment(raw, index);
  const remaining = sha256(bytes);
  unindexAttachment(database, id, index);
  // Under another key: the one that opens the octets as they were is destroyed with its row.
  vault.deleteRaw(id);
  vault.putRaw(id, bytes);
  noteOwedErasure(database, 1);
  orm
    .update(message)
    .set({
      sha256: remaining,
      size: bytes.byteLength,
      parseState: 'parsed',
      ...withoutAttachment(row, row.mail, index),
    })
    .where(eq(message.id, id))
    .run();
  const { by, reason } = told;
  ports.journal.append(
    id,
    { act: 'mail.attachment-struck', index, remaining, ...(reason !== undefined && { reason }) },
    by,
  );
  return remaining;
}

/** Tried on a copy: a part whose octets are scattered, as only a hostile mail has them, cannot be struck. */
export function canStrike(
  { orm, vault }: DeskDatabase,
  strikeAttachment: StrikeAttachment,
  id: MessageId,
  index: number,
): boolean {
  const row = orm.select().from(message).where(eq(message.id, id)).get();
  const raw = vault.raw(id);
  if (raw === undefined || row?.mail?.attachments[index] === undefined) return false;
  try {
    strikeAttachment(raw, index);
    return true;
  } catch {
    return false;
  }
}

type Row = typeof message.$inferSelect;

function begin(database: DeskDatabase, id: MessageId): Row {
  if (!database.sqlite.inTransaction) throw new Error('messages are erased inside a transaction only');
  const row = database.orm.select().from(message).where(eq(message.id, id)).get();
  if (row === undefined) throw new Error(`message ${id} is not stored`);
  database.noteErasure();
  return row;
}

/** The place stays, so that the attachments after it keep theirs. */
const struck: AttachmentFacts = { fileName: '', mediaType: 'text/plain', size: 0 };

function withoutAttachment(
  { suggestion }: Row,
  mail: MailFacts,
  index: number,
): Pick<Row, 'mail' | 'suggestion' | 'author'> {
  // A mail that was attached whole may have been quoted, and its author taken for the requester.
  const hasBeenRead = mail.attachments[index]?.mediaType === 'message/rfc822';
  const remaining =
    suggestion !== null && hasBeenRead
      ? { ...suggestion, evidence: [], capacityQuote: undefined, originalAuthor: undefined }
      : suggestion;
  return {
    mail: { ...mail, attachments: mail.attachments.with(index, struck) },
    suggestion: remaining,
    author: authorOf({ mail, suggestion: remaining ?? undefined }).address,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
