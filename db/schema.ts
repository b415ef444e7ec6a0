// The tables of a desk. The journal (leaf, payload) and the raw messages are the truth; columns marked "cache" are
// derived from them and can be rebuilt at any time.

import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AnonymousLine } from '#core/case/anonymous-line.ts';
import type { CaseState } from '#core/case/state.ts';
import type { MailFacts } from '#core/desk/ports.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import type { Disposition, MailSecurity, UnreadableCode } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Instant } from '#core/base/day.ts';

/** Single facts about the desk: its log's name, whether it holds the sample inbox. */
export const fact = sqliteTable('fact', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** Cache: the controllers that the desk works for, as the journal made them; place 0 is the home controller. */
export const controller = sqliteTable('controller', {
  id: text('id').primaryKey(),
  place: integer('place').notNull(),
  profile: text('profile', { mode: 'json' }).$type<ControllerProfile>().notNull(),
});

/** The audit log: append-only, guarded by triggers. `text` is the leaf's canonical spelling. */
export const leaf = sqliteTable(
  'leaf',
  {
    seq: integer('seq').primaryKey(),
    subject: text('subject').notNull(),
    subjectSeq: integer('subject_seq').notNull(),
    hash: text('hash').notNull(),
    text: text('text').notNull(),
  },
  (table) => [uniqueIndex('leaf_subject').on(table.subject, table.subjectSeq)],
);

/** What the leaves commit to; holds personal data, so it can be erased without breaking the chain. */
export const payload = sqliteTable('payload', {
  seq: integer('seq')
    .primaryKey()
    .references(() => leaf.seq),
  salt: blob('salt', { mode: 'buffer' }).notNull(),
  body: text('body').notNull(),
});

/** Every message ever taken in. */
export const message = sqliteTable(
  'message',
  {
    id: text('id').$type<MessageId>().primaryKey(),
    /** Keyed hash of the raw bytes: finds the same message again without a bare hash of it. */
    contentMac: text('content_mac').notNull(),
    /** Of the raw bytes as they are now; empty once they are erased. What arrived is in the journal. */
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    /** True when the message was too large to take in whole and only its head is here. */
    isPartial: integer('is_partial', { mode: 'boolean' }).notNull().default(false),
    source: text('source').notNull(),
    uid: integer('uid'),
    internalDate: text('internal_date').$type<Instant>(),
    deliveredAt: text('delivered_at').$type<Instant>(),
    storedAt: text('stored_at').$type<Instant>().notNull(),
    isSample: integer('is_sample', { mode: 'boolean' }).notNull().default(false),
    // cache of the parser's and intake's work
    parseState: text('parse_state').$type<'waiting' | 'parsed' | 'unreadable'>().notNull().default('waiting'),
    unreadable: text('unreadable').$type<UnreadableCode>(),
    receivedAt: text('received_at').$type<Instant>().notNull(),
    evidence: text('evidence').$type<ReceiptEvidence>().notNull(),
    headerId: text('header_id'),
    mail: text('mail', { mode: 'json' }).$type<MailFacts>(),
    snippet: text('snippet').notNull().default(''),
    suggestion: text('suggestion', { mode: 'json' }).$type<Suggestion>(),
    // cache of the journal
    disposition: text('disposition').$type<Exclude<Disposition, 'unreadable'>>().notNull().default('tray'),
    caseId: text('case_id').$type<CaseId>(),
    setAsideReason: text('set_aside_reason'),
  },
  (table) => [
    uniqueIndex('message_content').on(table.contentMac),
    index('message_header_id').on(table.headerId),
    index('message_case').on(table.caseId),
    index('message_parse').on(table.parseState),
    index('message_disposition').on(table.disposition),
    index('message_received').on(table.receivedAt),
  ],
);

export const rawMessage = sqliteTable('raw_message', {
  messageId: text('message_id')
    .$type<MessageId>()
    .primaryKey()
    .references(() => message.id),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});

/** Cache of the parser's work: a message's words, apart from what the lists show of it. */
export const messageText = sqliteTable('message_text', {
  messageId: text('message_id')
    .$type<MessageId>()
    .primaryKey()
    .references(() => message.id),
  text: text('text').notNull(),
  ownText: text('own_text').notNull(),
});

/** Cache of the parser's work: which RFC 5322 Message-IDs a message answers, the nearest at place 0. */
export const parent = sqliteTable(
  'parent',
  {
    messageId: text('message_id')
      .$type<MessageId>()
      .notNull()
      .references(() => message.id),
    place: integer('place').notNull(),
    headerId: text('header_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.place] }), index('parent_header_id').on(table.headerId)],
);

/** An IMAP folder that the desk reads. */
export const mailbox = sqliteTable('mailbox', {
  id: text('id').primaryKey(),
  host: text('host').notNull(),
  port: integer('port').notNull(),
  security: text('security').$type<MailSecurity>().notNull(),
  user: text('user').notNull(),
  folder: text('folder').notNull(),
  caPem: text('ca_pem'),
  /** Sealed once more under a key of its own; null where the password is given anew for each pull. */
  sealedPassword: blob('sealed_password', { mode: 'buffer' }),
  lastPulledAt: text('last_pulled_at').$type<Instant>(),
  lastObstacle: text('last_obstacle', { mode: 'json' }).$type<Obstacle>(),
  isRemoved: integer('is_removed', { mode: 'boolean' }).notNull().default(false),
});

/** How far each folder has been taken in, per UIDVALIDITY (RFC 3501 2.3.1.1). */
export const folderCursor = sqliteTable(
  'folder_cursor',
  {
    mailboxId: text('mailbox_id')
      .notNull()
      .references(() => mailbox.id),
    uidValidity: text('uid_validity').notNull(),
    settledUpTo: integer('settled_up_to').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailboxId, table.uidValidity] })],
);

/** Every UID ever seen on a server and the message it turned out to be: new or known. */
export const location = sqliteTable(
  'location',
  {
    mailboxId: text('mailbox_id')
      .notNull()
      .references(() => mailbox.id),
    uidValidity: text('uid_validity').notNull(),
    uid: integer('uid').notNull(),
    messageId: text('message_id')
      .$type<MessageId>()
      .notNull()
      .references(() => message.id),
  },
  (table) => [
    primaryKey({ columns: [table.mailboxId, table.uidValidity, table.uid] }),
    index('location_message').on(table.messageId),
  ],
);

/** Cache: what stays of each erased case. */
export const erasedCase = sqliteTable(
  'erased_case',
  {
    /** The journal's line that records the erasure. */
    seq: integer('seq').primaryKey(),
    id: text('id').$type<CaseId>().notNull(),
    ref: text('ref').notNull(),
    erasedAt: text('erased_at').$type<Instant>().notNull(),
    line: text('line', { mode: 'json' }).$type<AnonymousLine>().notNull(),
  },
  (table) => [uniqueIndex('erased_case_id').on(table.id), uniqueIndex('erased_case_ref').on(table.ref)],
);

/** Cache: each case as the fold of its journal. */
export const caseList = sqliteTable(
  'case_list',
  {
    id: text('id').$type<CaseId>().primaryKey(),
    ref: text('ref').notNull(),
    /** Key of the data subject (`personKey`). */
    dataSubject: text('data_subject').notNull().default(''),
    state: text('state', { mode: 'json' }).$type<CaseState>().notNull(),
  },
  (table) => [uniqueIndex('case_list_ref').on(table.ref), index('case_list_data_subject').on(table.dataSubject)],
);
