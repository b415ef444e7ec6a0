// Stored messages: reading them, and keeping what the parser and intake made of them.

import { and, asc, desc, eq, getTableColumns, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { ReceiptEvidence } from '#core/case/receipt.ts';
import type { Journal, Messages, StoredMessage } from '#core/desk/ports.ts';
import { authorOf } from '#core/desk/author-of.ts';
import { snippetOf } from '#core/desk/snippet.ts';
import type { UnreadableCode } from '#core/desk/views.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import { parentIds } from '#core/intake/thread.ts';
import { canStrike, eraseMessage, strikeFromMessage, type StrikeAttachment } from './erase-message.ts';
import { messageLineOf } from './list-lines.ts';
import { createMessagePages } from './message-pages.ts';
import { messagesSince } from './messages-since.ts';
import { bracketed } from './letters.ts';
import type { DeskDatabase } from './open.ts';
import { message, messageText, parent, outgoing } from './schema.ts';
import { indexMail, indexUnreadable, unindexMessage } from './search/index-mail.ts';

export function createMessages(
  database: DeskDatabase,
  ports: { readonly journal: Journal; readonly strikeAttachment: StrikeAttachment },
): Messages {
  const { orm } = database;
  const newestFirst = [desc(message.receivedAt), desc(message.id)];
  const pages = createMessagePages(database);
  // Prepared once: lists ask these at every row.
  const find = orm
    .select()
    .from(message)
    .where(eq(message.id, sql.placeholder('id')))
    .prepare();
  const waitingFrom = orm
    .select()
    .from(message)
    .where(and(eq(message.disposition, 'tray'), eq(message.author, sql.placeholder('address'))))
    .orderBy(...newestFirst)
    .prepare();
  const ofCase = orm
    .select()
    .from(message)
    .where(eq(message.caseId, sql.placeholder('id')))
    .orderBy(asc(message.receivedAt), asc(message.id))
    .prepare();
  const text = orm
    .select()
    .from(messageText)
    .where(eq(messageText.messageId, sql.placeholder('id')))
    .prepare();
  const casesAnswered = orm
    .select({ caseId: message.caseId })
    .from(parent)
    .innerJoin(message, eq(message.headerId, parent.headerId))
    .where(and(eq(parent.messageId, sql.placeholder('id')), isNotNull(message.caseId)))
    .orderBy(asc(parent.place), asc(message.receivedAt))
    .prepare();
  // A reply to a letter of ours may name that letter alone.
  const lettersAnswered = orm
    .select({ caseId: outgoing.caseId })
    .from(parent)
    .innerJoin(outgoing, eq(outgoing.headerId, bracketed(parent.headerId)))
    .where(
      and(eq(parent.messageId, sql.placeholder('id')), inArray(outgoing.state, ['handing-over', 'unsure', 'sent'])),
    )
    .orderBy(asc(parent.place))
    .prepare();
  return {
    find: (id) => storedOf(find.get({ id })),
    all: () =>
      orm
        .select()
        .from(message)
        .orderBy(...newestFirst)
        .all()
        .map(rowToStored),
    inTray: () =>
      orm
        .select()
        .from(message)
        .where(eq(message.disposition, 'tray'))
        .orderBy(...newestFirst)
        .all()
        .map(rowToStored),
    waitingFrom: (address) => waitingFrom.all({ address }).map(rowToStored),
    count: pages.count,
    page: (sought) => pages.rows(sought).map(rowToStored),
    ofCase: (id) => ofCase.all({ id }).map(rowToStored),
    cameInSince: (since) => {
      const { count, inCases } = messagesSince(database, since);
      return { count, inCases: inCases.flatMap((id) => storedOf(find.get({ id })) ?? []) };
    },
    repliesInTray: (headerIds) =>
      orm
        .selectDistinct(getTableColumns(message))
        .from(message)
        .innerJoin(parent, eq(parent.messageId, message.id))
        .where(and(eq(message.disposition, 'tray'), inArray(parent.headerId, [...headerIds])))
        .orderBy(asc(message.receivedAt), asc(message.id))
        .all()
        .map(rowToStored),
    casesAnswered: (id) =>
      [...casesAnswered.all({ id }), ...lettersAnswered.all({ id })].flatMap(({ caseId }) => caseId ?? []),
    text: (id) => {
      const row = text.get({ id });
      return { text: row?.text ?? '', ownText: row?.ownText ?? '' };
    },
    raw: (id) => {
      const raw = database.vault.raw(id);
      if (raw === undefined) throw new Error(`message ${id} has no raw bytes`);
      return raw;
    },
    strikeAttachment: (id, index, told) => strikeFromMessage(database, ports, id, index, told),
    canStrike: (id, index) => canStrike(database, ports.strikeAttachment, id, index),
    erase: (id) => eraseMessage(database, id),
  };
}

/** Ids of messages that still wait for the parser, oldest stored first. */
export function waitingForParser({ orm }: DeskDatabase): readonly MessageId[] {
  const rows = orm
    .select({ id: message.id })
    .from(message)
    .where(eq(message.parseState, 'waiting'))
    .orderBy(asc(message.storedAt), asc(message.id))
    .all();
  return rows.map((row) => row.id);
}

/** After a migration: the lines of messages that were read before there were any. Inside a transaction. */
export function keepMessageLines({ orm, sqlite }: DeskDatabase): void {
  const page = orm
    .select({ id: message.id, mail: message.mail, suggestion: message.suggestion })
    .from(message)
    .where(gt(message.id, sql.placeholder('after')))
    .orderBy(asc(message.id))
    .limit(500)
    .prepare();
  const keep = sqlite.prepare('UPDATE message SET author = ?, line = ? WHERE id = ?');
  for (let rows = page.all({ after: '' }); rows.length > 0; rows = page.all({ after: rows.at(-1)?.id ?? '' }))
    for (const { id, mail, suggestion } of rows) {
      const read = { mail: mail ?? undefined, suggestion: suggestion ?? undefined };
      keep.run(authorOf(read).address, messageLineOf(id, read.mail), id);
    }
}

export interface Arrival {
  readonly internalDate: Instant | undefined;
  readonly deliveredAt: Instant | undefined;
  readonly storedAt: Instant;
}

/** The facts of a message's arrival, from which its receipt is told. */
export function arrivalOf({ orm }: DeskDatabase, id: MessageId): Arrival {
  const row = orm.select().from(message).where(eq(message.id, id)).get();
  if (row === undefined) throw new Error(`message ${id} is not stored`);
  return {
    internalDate: row.internalDate ?? undefined,
    deliveredAt: row.deliveredAt ?? undefined,
    storedAt: row.storedAt,
  };
}

export interface ReadResult {
  readonly receivedAt: Instant;
  readonly evidence: ReceiptEvidence;
  readonly outcome:
    | { readonly mail: ParsedMail; readonly suggestion: Suggestion }
    | { readonly unreadable: UnreadableCode };
}

/** Keeps the parser's and intake's work on a message: derived data, made again from the raw bytes at any time. */
export function keepReading(database: DeskDatabase, id: MessageId, read: ReadResult): void {
  // What the parser was given may have been struck or erased since: only a message that still waits takes its work.
  const row = database.orm.select({ state: message.parseState }).from(message).where(eq(message.id, id)).get();
  if (row?.state !== 'waiting') return;
  const { receivedAt, evidence, outcome } = read;
  unindexMessage(database, id);
  const parsed =
    'unreadable' in outcome
      ? { parseState: 'unreadable' as const, unreadable: outcome.unreadable }
      : {
          parseState: 'parsed' as const,
          unreadable: null,
          suggestion: outcome.suggestion,
          author: authorOf(outcome).address,
          line: messageLineOf(id, outcome.mail),
          ...keepMail(database, id, outcome.mail),
        };
  const kept = { receivedAt, evidence, ...parsed };
  database.orm.update(message).set(kept).where(eq(message.id, id)).run();
  if ('mail' in outcome) indexMail(database, { ...outcome.mail, id, receivedAt });
  else indexUnreadable(database, id, receivedAt);
}

/** So many of a thread's earlier messages are looked for: a mail can name thousands, and none has that many parents. */
const mostParents = 100;

/** The words and the parents of a mail go into tables of their own; the rest is for its row. */
function keepMail({ orm }: DeskDatabase, id: MessageId, mail: ParsedMail) {
  const {
    text,
    ownText,
    inReplyTo: _replied,
    references: _referred,
    attachedMails: _attached,
    received: _way,
    ...facts
  } = mail;
  // Deleting has a trigger, which costs even where there is nothing to delete.
  const known = orm.select({ id: messageText.messageId }).from(messageText).where(eq(messageText.messageId, id)).get();
  if (known !== undefined) orm.delete(messageText).where(eq(messageText.messageId, id)).run();
  orm.insert(messageText).values({ messageId: id, text, ownText }).run();
  orm.delete(parent).where(eq(parent.messageId, id)).run();
  const parents = parentIds(mail).slice(0, mostParents);
  if (parents.length > 0)
    orm
      .insert(parent)
      .values(parents.map((headerId, place) => ({ messageId: id, place, headerId })))
      .run();
  return {
    mail: { ...facts, isReply: parents.length > 0 },
    snippet: snippetOf(ownText),
    headerId: mail.messageId ?? null,
  };
}

type Row = typeof message.$inferSelect;

function storedOf(row: Row | undefined): StoredMessage | undefined {
  return row === undefined ? undefined : rowToStored(row);
}

function rowToStored(row: Row): StoredMessage {
  return {
    id: row.id,
    sha256: row.sha256,
    size: row.size,
    isPartial: row.isPartial,
    source: row.source,
    uid: row.uid ?? undefined,
    internalDate: row.internalDate ?? undefined,
    storedAt: row.storedAt,
    parseState: row.parseState,
    unreadable: row.unreadable ?? undefined,
    receivedAt: row.receivedAt,
    evidence: row.evidence,
    mail: row.mail ?? undefined,
    snippet: row.snippet,
    suggestion: row.suggestion ?? undefined,
    disposition: row.disposition,
    caseId: row.caseId ?? undefined,
    setAsideReason: row.setAsideReason ?? undefined,
  };
}
