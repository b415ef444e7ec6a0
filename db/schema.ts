// The tables of a desk. The journal (leaf, payload) and the raw messages are the truth; columns marked "cache" are
// derived from them and can be rebuilt at any time.

import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Actor } from '#core/audit/leaf.ts';
import type { AnonymousLine } from '#core/case/anonymous-line.ts';
import type { AnchorWay } from '#core/case/desk-event.ts';
import type { IdentityState } from '#core/case/identity.ts';
import type { CaseState, Phase } from '#core/case/state.ts';
import type { CountryCode } from '#core/clock/calendar.ts';
import type { MailFacts } from '#core/desk/ports.ts';
import type { Lesson } from '#core/intake/learned/lesson.ts';
import type { SenderCheck } from '#core/case/sender-check.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { FileOrigin, TemplateMark } from '#core/case/letter-event.ts';
import type { LeavingWay, LetterKind } from '#core/case/letter-kind.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { LetterStage, OutgoingState, SendingSettings } from '#core/desk/letter-views.ts';
import type { Right } from '#core/law/right.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import type { FolderRole, OAuthProvider } from '#core/desk/account-views.ts';
import type { Disposition, MailSecurity, UnreadableCode } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { CaseId, FileId, LetterId, MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Day, Instant } from '#core/base/day.ts';

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

/** The audit log: append-only, guarded by triggers. `text` is the leaf's canonical spelling; the other columns say parts of it. */
export const leaf = sqliteTable(
  'leaf',
  {
    seq: integer('seq').primaryKey(),
    subject: text('subject').notNull(),
    subjectSeq: integer('subject_seq').notNull(),
    hash: text('hash').notNull(),
    act: text('act').notNull(),
    actor: text('actor').$type<Actor>().notNull(),
    at: text('at').$type<Instant>().notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    uniqueIndex('leaf_subject').on(table.subject, table.subjectSeq),
    // The register filters by these without reading the lines themselves.
    index('leaf_register').on(table.act, table.actor, table.at),
    index('leaf_closings')
      .on(table.at, table.subject)
      .where(sql`${table.act} = 'case.closed'`),
  ],
);

/** What the leaves commit to, each encrypted under keys of its line (`payload-cipher`). */
export const payload = sqliteTable('payload', {
  seq: integer('seq')
    .primaryKey()
    .references(() => leaf.seq),
  ct: blob('ct', { mode: 'buffer' }).notNull(),
});

/** The random key of each subject, wrapped under a shred key; deleting it erases the content of the subject's lines. */
export const subjectKey = sqliteTable(
  'subject_key',
  {
    subject: text('subject').primaryKey(),
    generation: integer('generation').notNull(),
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('subject_key_generation').on(table.generation)],
);

/** Signed checkpoints: append-only, guarded by triggers. */
export const checkpoint = sqliteTable('checkpoint', {
  size: integer('size').primaryKey(),
  at: text('at').$type<Instant>().notNull(),
  note: text('note').notNull(),
  /** Of the tree at that size, as JSON. */
  frontier: text('frontier', { mode: 'json' }).$type<readonly string[]>().notNull(),
});

/** The log's signing keys. */
export const epoch = sqliteTable('epoch', {
  ep: integer('ep').primaryKey(),
  publicKey: text('public_key').notNull(),
  /** Of the key before it over this one; null for the first. */
  signature: text('signature'),
  /** Null once it is destroyed. */
  sealedPrivate: blob('sealed_private', { mode: 'buffer' }),
  /** The opening of the desk that made it, and when on its process's own clock. */
  session: text('session').notNull(),
  boot: text('boot').notNull(),
  mono: text('mono').notNull(),
});

/** Cache of the journal's `log.anchored`, with what came back from whoever keeps the checkpoint. */
export const anchor = sqliteTable(
  'anchor',
  {
    /** The journal's line. */
    seq: integer('seq').primaryKey(),
    way: text('way').$type<AnchorWay>().notNull(),
    size: integer('size').notNull(),
    at: text('at').$type<Instant>().notNull(),
    where: text('where').notNull(),
    /** SHA-256 of the checkpoint's note, base64url. */
    noteHash: text('note_hash').notNull(),
    note: text('note'),
    receipt: blob('receipt', { mode: 'buffer' }),
    uidValidity: text('uid_validity'),
    uid: integer('uid'),
  },
  (table) => [index('anchor_size').on(table.size)],
);

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
    // cache of both, for long lists
    /** The address of who would be the requester (`authorOf`). */
    author: text('author').notNull().default(''),
    /** What a list finds the message by, folded (`list-lines`). */
    line: text('line').notNull().default(''),
    /** The reference of its case, folded. */
    caseLine: text('case_line'),
  },
  (table) => [
    uniqueIndex('message_content').on(table.contentMac),
    index('message_header_id').on(table.headerId),
    index('message_case').on(table.caseId),
    index('message_parse').on(table.parseState),
    // Each holds all that its question asks: the rows themselves are long, and most of their pages not in memory.
    index('message_place').on(table.disposition, table.receivedAt, table.id, table.parseState),
    index('message_received').on(table.receivedAt, table.id),
    index('message_line').on(
      table.receivedAt,
      table.id,
      table.disposition,
      table.parseState,
      table.line,
      table.caseLine,
    ),
    index('message_waiting_from')
      .on(table.author)
      .where(sql`${table.disposition} = 'tray'`),
    // The few among many: the ledger counts them each time that it is shown.
    index('message_partial')
      .on(table.id)
      .where(sql`${table.isPartial} = true`),
    index('message_from_file')
      .on(table.id)
      .where(sql`${table.uid} is null`),
  ],
);

/** The octets as they came, encrypted under a key of their own. */
export const rawMessage = sqliteTable(
  'raw_message',
  {
    messageId: text('message_id')
      .$type<MessageId>()
      .primaryKey()
      .references(() => message.id),
    generation: integer('generation').notNull(),
    /** The key of these octets, wrapped under the shred key of that generation. */
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('raw_message_generation').on(table.generation)],
);

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

/** A mail account that the desk reads. */
export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    host: text('host').notNull(),
    port: integer('port').notNull(),
    security: text('security').$type<MailSecurity>().notNull(),
    user: text('user').notNull(),
    caPem: text('ca_pem'),
    signIn: text('sign_in').$type<'password' | 'oauth'>().notNull().default('password'),
    provider: text('provider').$type<OAuthProvider>(),
    /** A password or OAuth tokens, sealed once more under a key of its own; null where it is given anew for each pull. */
    sealedSecret: blob('sealed_secret', { mode: 'buffer' }),
    /** How it sends; null for an account that only reads. */
    sending: text('sending', { mode: 'json' }).$type<SendingSettings>(),
    /** The password for sending, sealed; null where it is that of the account. */
    sealedSendingSecret: blob('sealed_sending_secret', { mode: 'buffer' }),
    isPaused: integer('is_paused', { mode: 'boolean' }).notNull().default(false),
    isRemoved: integer('is_removed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [uniqueIndex('account_login').on(table.host, table.port, table.user)],
);

/** An IMAP folder of an account; one that is not read any more keeps its ledger. */
export const mailbox = sqliteTable(
  'mailbox',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    folder: text('folder').notNull(),
    role: text('role').$type<FolderRole>().notNull().default('other'),
    lastPulledAt: text('last_pulled_at').$type<Instant>(),
    lastObstacle: text('last_obstacle', { mode: 'json' }).$type<Obstacle>(),
    isRemoved: integer('is_removed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [uniqueIndex('mailbox_folder').on(table.accountId, table.folder)],
);

/** How each folder stood when the desk was last level with it, per UIDVALIDITY (RFC 3501 2.3.1.1). */
export const folderEpoch = sqliteTable(
  'folder_epoch',
  {
    mailboxId: text('mailbox_id')
      .notNull()
      .references(() => mailbox.id),
    uidValidity: text('uid_validity').notNull(),
    firstSeenAt: text('first_seen_at').$type<Instant>().notNull(),
    /** The last time that the server showed the folder under this UIDVALIDITY. */
    seenAt: text('seen_at').$type<Instant>().notNull(),
    uidNext: integer('uid_next'),
    onServer: integer('on_server'),
    highestModseq: text('highest_modseq'),
    levelAt: text('level_at').$type<Instant>(),
    comparedAt: text('compared_at').$type<Instant>(),
  },
  (table) => [primaryKey({ columns: [table.mailboxId, table.uidValidity] })],
);

/** Every UID whose message is stored, and the message it turned out to be: new or known. */
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
    /** The message was here already. */
    isAgain: integer('is_again', { mode: 'boolean' }).notNull().default(false),
    /** Its octets differ from the size that the server announced. */
    isDiffering: integer('is_differing', { mode: 'boolean' }).notNull().default(false),
    /** When the server was first found without it. */
    goneAt: text('gone_at').$type<Instant>(),
  },
  (table) => [
    primaryKey({ columns: [table.mailboxId, table.uidValidity, table.uid] }),
    index('location_message').on(table.messageId),
  ],
);

/** Every UID that was planned and did not come. */
export const missedUid = sqliteTable(
  'missed_uid',
  {
    mailboxId: text('mailbox_id')
      .notNull()
      .references(() => mailbox.id),
    uidValidity: text('uid_validity').notNull(),
    uid: integer('uid').notNull(),
    fate: text('fate').$type<'vanished' | 'withheld'>().notNull(),
    notedAt: text('noted_at').$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailboxId, table.uidValidity, table.uid] })],
);

/** Cache of the journal: the last check of who sent a message. */
export const senderCheck = sqliteTable('sender_check', {
  messageId: text('message_id')
    .$type<MessageId>()
    .primaryKey()
    .references(() => message.id),
  checkedAt: text('checked_at').$type<Instant>().notNull(),
  check: text('check', { mode: 'json' }).$type<SenderCheck>().notNull(),
});

/** Cache of the DPO's decisions: what intake learns from each of them on this desk. */
export const lesson = sqliteTable('lesson', {
  messageId: text('message_id')
    .$type<MessageId>()
    .primaryKey()
    .references(() => message.id),
  lesson: text('lesson', { mode: 'json' }).$type<Lesson>().notNull(),
});

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
    // What a list asks of every case, beside the state, which is long.
    phase: text('phase').$type<Phase>().notNull().default('open'),
    closedOn: text('closed_on').$type<Day>(),
    controller: text('controller').notNull().default(''),
    country: text('country').$type<CountryCode>().notNull().default(''),
    receivedDay: text('received_day')
      .$type<Day>()
      .notNull()
      .default('' as Day),
    extendedUntil: text('extended_until').$type<Day>(),
    zone: text('zone').notNull().default(''),
    identity: text('identity').$type<IdentityState>().notNull().default('not-doubted'),
    isHeld: integer('is_held', { mode: 'boolean' }).notNull().default(false),
    /** The requester's address. */
    requester: text('requester').notNull().default(''),
    /** The requester and the data subject, for whom a stranger could be taken. */
    persons: text('persons', { mode: 'json' }).$type<readonly Mailbox[]>().notNull().default([]),
    /** What a list finds the case by, folded (`list-lines`). */
    line: text('line').notNull().default(''),
  },
  (table) => [
    uniqueIndex('case_list_ref').on(table.ref),
    index('case_list_data_subject').on(table.dataSubject),
    index('case_list_requester').on(table.requester),
    index('case_list_line').on(
      table.phase,
      table.closedOn,
      table.ref,
      table.controller,
      table.country,
      table.zone,
      table.receivedDay,
      table.extendedUntil,
      table.identity,
      table.line,
    ),
    index('case_list_persons').on(table.phase, table.persons),
    index('case_list_held')
      .on(table.id)
      .where(sql`${table.isHeld} = true`),
  ],
);

/** Letters of cases: drafts, and the words of what left. The journal records what left; this goes when the case is erased. */
export const letter = sqliteTable(
  'letter',
  {
    id: text('id').$type<LetterId>().primaryKey(),
    caseId: text('case_id').$type<CaseId>().notNull(),
    kind: text('kind').$type<LetterKind>().notNull(),
    language: text('language').notNull(),
    stage: text('stage').$type<LetterStage>().notNull(),
    rights: text('rights', { mode: 'json' }).$type<readonly Right[]>().notNull(),
    subject: text('subject').notNull(),
    document: text('document', { mode: 'json' }).$type<LetterDocument>().notNull(),
    to: text('to', { mode: 'json' }).$type<readonly Mailbox[]>().notNull(),
    files: text('files', { mode: 'json' }).$type<readonly FileId[]>().notNull(),
    template: text('template', { mode: 'json' }).$type<TemplateMark>().notNull(),
    act: text('act', { mode: 'json' }).$type<CaseCommand>(),
    version: integer('version').notNull(),
    createdAt: text('created_at').$type<Instant>().notNull(),
    changedAt: text('changed_at').$type<Instant>().notNull(),
  },
  (table) => [index('letter_case').on(table.caseId), index('letter_stage').on(table.stage)],
);

/** Cache of the journal: every version of every wording that a controller made its own. */
export const letterTemplate = sqliteTable(
  'letter_template',
  {
    controller: text('controller').notNull(),
    kind: text('kind').$type<LetterKind>().notNull(),
    language: text('language').notNull(),
    version: integer('version').notNull(),
    isOwn: integer('is_own', { mode: 'boolean' }).notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    at: text('at').$type<Instant>().notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [primaryKey({ columns: [table.controller, table.kind, table.language, table.version] })],
);

/** Mails on their way out. The octets are fixed before the first try. */
export const outgoing = sqliteTable(
  'outgoing',
  {
    id: text('id').primaryKey(),
    letterId: text('letter_id').$type<LetterId>().notNull(),
    caseId: text('case_id').$type<CaseId>().notNull(),
    accountId: text('account_id').notNull(),
    way: text('way').$type<LeavingWay>().notNull(),
    state: text('state').$type<OutgoingState>().notNull(),
    from: text('from', { mode: 'json' }).$type<Mailbox>().notNull(),
    to: text('to', { mode: 'json' }).$type<readonly Mailbox[]>().notNull(),
    /** RFC 5322 Message-ID, with its angle brackets. */
    headerId: text('header_id').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    generation: integer('generation').notNull(),
    /** The key of these octets, wrapped under the shred key of that generation. */
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    queuedAt: text('queued_at').$type<Instant>().notNull(),
    heldUntil: text('held_until').$type<Instant>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: text('next_try_at').$type<Instant>(),
    obstacle: text('obstacle', { mode: 'json' }).$type<Obstacle>(),
    sentAt: text('sent_at').$type<Instant>(),
    copy: text('copy').$type<'made' | 'waiting' | 'not-wanted' | 'failed'>().notNull(),
  },
  (table) => [
    index('outgoing_state').on(table.state),
    index('outgoing_letter').on(table.letterId),
    index('outgoing_case').on(table.caseId),
    index('outgoing_generation').on(table.generation),
    index('outgoing_header_id').on(table.headerId),
  ],
);

/** Files of cases beside their mails, each encrypted under a key of its own. */
export const caseFile = sqliteTable(
  'case_file',
  {
    id: text('id').$type<FileId>().primaryKey(),
    caseId: text('case_id').$type<CaseId>().notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    origin: text('origin', { mode: 'json' }).$type<FileOrigin>().notNull(),
    addedAt: text('added_at').$type<Instant>().notNull(),
    generation: integer('generation').notNull(),
    /** The key of these octets, wrapped under the shred key of that generation. */
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('case_file_case').on(table.caseId), index('case_file_generation').on(table.generation)],
);

/** Evidence of another desk's log on a case: of who gave it, or of the deputy who gave it back. Encrypted under a key of its own. */
export const handoverEvidence = sqliteTable(
  'handover_evidence',
  {
    /** SHA-256 of the octets, in hexadecimal. */
    id: text('id').primaryKey(),
    caseId: text('case_id').$type<CaseId>().notNull(),
    addedAt: text('added_at').$type<Instant>().notNull(),
    generation: integer('generation').notNull(),
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('handover_evidence_case').on(table.caseId),
    index('handover_evidence_generation').on(table.generation),
  ],
);

/** Which reminders were given, so that each comes once a day at most, also after the desk was closed. */
export const toldReminder = sqliteTable('told_reminder', {
  key: text('key').primaryKey(),
  toldAt: text('told_at').$type<Instant>().notNull(),
});
