// Mails in the search: put in with the parser's work on them, taken out before anything of them goes.

import { epochOf, type Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { mailboxText, type Mailbox } from '#core/base/mailbox.ts';
import type { AttachmentFacts } from '#core/intake/parsed-mail.ts';
import type { DeskDatabase } from '../open.ts';
import { addTerms, dropTerms, termsOf, type IndexedWords } from './terms.ts';

/** What the search needs of a mail; its words are those in `message_text`. */
export interface MailToIndex {
  readonly id: MessageId;
  readonly receivedAt: Instant;
  readonly subject: string;
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc?: readonly Mailbox[];
  readonly attachments: readonly AttachmentFacts[];
  readonly text: string;
}

/** A mail that nobody could read: found by where it is, never by words. */
export function indexUnreadable(database: DeskDatabase, id: MessageId, receivedAt: Instant): void {
  indexMail(database, { id, receivedAt, subject: '', from: [], to: [], attachments: [], text: '' });
}

/** Replaces what is there of the mail. Its attachments are found by name at once, and wait to be read. */
export function indexMail(database: DeskDatabase, mail: MailToIndex): void {
  unindexMessage(database, mail.id);
  const received = Math.floor(epochOf(mail.receivedAt) / 1000);
  const words: IndexedWords = {
    subject: mail.subject,
    sender: namesOf(mail.from),
    addressee: namesOf([...mail.to, ...(mail.cc ?? [])]),
    text: mail.text,
  };
  addDocument(database, { kind: 'mail', owner: mail.id, part: -1, received, state: 'read', words, keepsText: false });
  for (const [part, { fileName, size }] of mail.attachments.entries()) {
    if (fileName === '' && size === 0) continue;
    const named = { subject: fileName, sender: '', addressee: '', text: '' };
    addDocument(database, {
      kind: 'attachment',
      owner: mail.id,
      part,
      received,
      state: 'waiting',
      words: named,
      keepsText: true,
    });
  }
}

export type AttachmentState = 'waiting' | 'trying' | 'read' | 'without-text' | 'not-read' | 'too-large' | 'failed';

/** `keepsText`: the words are the document's own and not those of a mail. */
export function addDocument(
  database: DeskDatabase,
  document: {
    readonly id?: number;
    readonly kind: 'mail' | 'attachment' | 'case';
    readonly owner: string;
    readonly part: number;
    readonly received: number;
    readonly state: AttachmentState;
    readonly words: IndexedWords;
    readonly keepsText: boolean;
  },
): void {
  const { id, kind, owner, part, received, state, words, keepsText } = document;
  const { subject, sender, addressee, text } = words;
  const { sqlite } = database;
  const { lastInsertRowid } = sqlite
    .prepare(
      `INSERT INTO search_document(id, kind, owner, part, received, subject, sender, addressee, text, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id ?? null, kind, owner, part, received, subject, sender, addressee, keepsText ? text : null, state);
  // As it will be told when it is taken out again. A trigger would open a savepoint, at which FTS5 writes all out.
  const content = sqlite.prepare('SELECT id, subject, sender, addressee, text FROM search_content WHERE id = ?').raw();
  sqlite
    .prepare('INSERT INTO search_words(rowid, subject, sender, addressee, text) VALUES (?, ?, ?, ?, ?)')
    .run(...(content.get(lastInsertRowid) as readonly unknown[]));
  addTerms(database, termsOf(words));
}

/** Takes a mail and its attachments out, with every word that nothing else has. */
export function unindexMessage(database: DeskDatabase, id: MessageId): void {
  removeDocuments(database, 'd.owner = ?', [id]);
}

export function unindexAttachment(database: DeskDatabase, id: MessageId, part: number): void {
  removeDocuments(database, `d.owner = ? AND d.kind = 'attachment' AND d.part = ?`, [id, part]);
}

export function removeDocuments(
  database: DeskDatabase,
  condition: string,
  values: readonly unknown[],
  keeping: ReadonlySet<string> = new Set(),
): void {
  const { sqlite } = database;
  const rows = sqlite
    .prepare(
      `SELECT c.id, c.subject, c.sender, c.addressee, c.text
       FROM search_document d JOIN search_content c ON c.id = d.id WHERE ${condition}`,
    )
    .all(...values) as readonly (IndexedWords & { readonly id: number })[];
  if (rows.length === 0) return;
  const remove = sqlite.prepare('DELETE FROM search_document WHERE id = ?');
  const words = new Set(rows.flatMap((row) => [...termsOf(row)]));
  for (const { id } of rows) remove.run(id);
  dropTerms(
    database,
    [...words].filter((word) => !keeping.has(word)),
  );
}

function namesOf(mailboxes: readonly Mailbox[]): string {
  return mailboxes.map(mailboxText).join(', ');
}
