// The attachments that nobody has looked into yet, and what came of those that were: each is tried once.

import type { MessageId } from '#core/base/id.ts';
import type { DeskDatabase } from '../open.ts';
import { addDocument, unindexAttachment, type AttachmentState } from './index-mail.ts';

export interface WaitingAttachment {
  readonly messageId: MessageId;
  readonly part: number;
}

/** Marks the next ones as being tried, so that one that takes the whole process along is not tried again. Inside a transaction. */
export function takeAttachments({ sqlite }: DeskDatabase, most: number): readonly WaitingAttachment[] {
  return sqlite
    .prepare(
      `UPDATE search_document SET state = 'trying' WHERE id IN (
         SELECT id FROM search_document WHERE state = 'waiting' ORDER BY id LIMIT ?
       ) RETURNING owner AS messageId, part`,
    )
    .all(most) as readonly WaitingAttachment[];
}

/** Those that an earlier run ended on. */
export function giveUpTried({ sqlite }: DeskDatabase): void {
  sqlite.prepare(`UPDATE search_document SET state = 'failed' WHERE state = 'trying'`).run();
}

/** Puts back what was taken and not begun. */
export function putBackAttachments({ sqlite }: DeskDatabase): void {
  sqlite.prepare(`UPDATE search_document SET state = 'waiting' WHERE state = 'trying'`).run();
}

export function countWaiting({ sqlite }: DeskDatabase): number {
  return Number(
    sqlite.prepare(`SELECT count(*) FROM search_document WHERE state IN ('waiting', 'trying')`).pluck().get(),
  );
}

/** Inside a transaction. What was erased or struck meanwhile stays so. */
export function keepAttachmentText(
  database: DeskDatabase,
  { messageId, part }: WaitingAttachment,
  read: { readonly state: Exclude<AttachmentState, 'waiting' | 'trying'>; readonly text: string },
): void {
  const known = database.sqlite
    .prepare(
      `SELECT id, subject, received FROM search_document
       WHERE owner = ? AND kind = 'attachment' AND part = ? AND state IN ('waiting', 'trying')`,
    )
    .get(messageId, part) as { readonly id: number; readonly subject: string; readonly received: number } | undefined;
  if (known === undefined) return;
  if (read.text === '') {
    database.sqlite.prepare('UPDATE search_document SET state = ? WHERE id = ?').run(read.state, known.id);
    return;
  }
  unindexAttachment(database, messageId, part);
  addDocument(database, {
    id: known.id,
    kind: 'attachment',
    owner: messageId,
    part,
    received: known.received,
    state: read.state,
    words: { subject: known.subject, sender: '', addressee: '', text: read.text },
    keepsText: true,
  });
}
