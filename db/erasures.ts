// What was erased of a desk, by random ids and keyed hashes alone, and how a desk that is brought back learns of it.

import { eq, or } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { Journal } from '#core/desk/ports.ts';
import type { StrikeAttachment } from './erase-message.ts';
import { readFact, writeFact } from './facts.ts';
import { messageLineOf } from './list-lines.ts';
import type { DeskDatabase } from './open.ts';
import { message } from './schema.ts';

/** `mac`: keyed hash of a mail's octets as they came; it finds the mail when it comes again. */
export type Erasure =
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'mail'; readonly id: string; readonly mac: string }
  /** Of a mail that first came as its header alone, and would so again. */
  | { readonly kind: 'header'; readonly id: string; readonly mac: string }
  /** `index` counts the mail's attachments from 0. */
  | { readonly kind: 'attachment'; readonly id: string; readonly mac: string; readonly index: number };

const acts = `('case.erased', 'mail.erased', 'mail.attachment-struck')`;

/** How many lines of the log record an erasure: cheap, and larger after each. */
export function countErasures({ sqlite }: DeskDatabase): number {
  return Number(sqlite.prepare(`SELECT count(*) FROM leaf WHERE act IN ${acts}`).pluck().get());
}

/** All that was ever erased, as the database knows it. */
export function listErasures(database: DeskDatabase, journal: Journal): readonly Erasure[] {
  return [
    ...(rowsOf(database, `SELECT 'case' AS kind, id FROM erased_case`) as Erasure[]),
    ...(rowsOf(
      database,
      `SELECT 'mail' AS kind, id, content_mac AS mac FROM message WHERE disposition = 'erased'`,
    ) as Erasure[]),
    ...(rowsOf(
      database,
      `SELECT 'header' AS kind, m.id, substr(f.name, 8) AS mac FROM fact f JOIN message m ON m.id = f.value
       WHERE f.name LIKE 'header:%' AND m.disposition = 'erased'`,
    ) as Erasure[]),
    ...struckHere(database, journal),
    ...struckElsewhere(database),
  ];
}

function rowsOf({ sqlite }: DeskDatabase, sql: string): readonly unknown[] {
  return sqlite.prepare(sql).all();
}

function* struckHere(database: DeskDatabase, journal: Journal): Generator<Erasure> {
  const mails = rowsOf(
    database,
    `SELECT id, content_mac AS mac FROM message WHERE disposition <> 'erased' AND id IN (
       SELECT subject FROM leaf WHERE act = 'mail.attachment-struck')`,
  ) as readonly { readonly id: MessageId; readonly mac: string }[];
  for (const { id, mac } of mails)
    for (const { event } of journal.of([id]))
      if (event?.act === 'mail.attachment-struck') yield { kind: 'attachment', id, mac, index: event.index };
}

const struckFact = (mac: string) => `struck:${mac}` as const;

interface StruckFact {
  readonly id: string;
  readonly places: readonly number[];
}

function* struckElsewhere(database: DeskDatabase): Generator<Erasure> {
  const facts = rowsOf(database, `SELECT substr(name, 8) AS mac, value FROM fact WHERE name LIKE 'struck:%'`);
  for (const { mac, value } of facts as readonly { mac: string; value: string }[]) {
    const { id, places } = JSON.parse(value) as StruckFact;
    for (const index of places) yield { kind: 'attachment', id, mac, index };
  }
}

/** Attachments that were struck out of a mail before this desk was brought back without it; they stay out when it comes again. */
function struckPlaces(database: DeskDatabase, mac: string): readonly number[] {
  const value = readFact(database, struckFact(mac));
  return value === undefined ? [] : (JSON.parse(value) as StruckFact).places;
}

/** The mail as it may be taken in: without what had been struck out of it. */
export function withoutStruck(
  database: DeskDatabase,
  mac: string,
  raw: Uint8Array,
  strikeAttachment: StrikeAttachment,
): Uint8Array {
  return struckPlaces(database, mac).reduce((octets, index) => strikeAttachment(octets, index), raw);
}

export function rememberStruck(
  database: DeskDatabase,
  { id, mac, index }: { readonly id: string; readonly mac: string; readonly index: number },
): void {
  const places = new Set([...struckPlaces(database, mac), index]);
  const value: StruckFact = { id, places: [...places].toSorted((one, other) => one - other) };
  writeFact(database, struckFact(mac), JSON.stringify(value));
}

export interface KnownMail {
  readonly id: MessageId;
  readonly isErased: boolean;
}

/** The mail with this id, and any with these octets: after a restore it may have come in again under another id. */
export function findMails(
  { orm }: DeskDatabase,
  erasure: { readonly id: string; readonly mac: string },
): readonly KnownMail[] {
  return orm
    .select({ id: message.id, disposition: message.disposition })
    .from(message)
    .where(or(eq(message.id, erasure.id as MessageId), eq(message.contentMac, erasure.mac)))
    .all()
    .map(({ id, disposition }) => ({ id, isErased: disposition === 'erased' }));
}

/** A mail that is here as its header alone had come whole before it was erased: it is to be known by both. */
export function knowByBoth(database: DeskDatabase, { id, mac }: { readonly id: string; readonly mac: string }): void {
  const { orm } = database;
  const rows = findMails(database, { id, mac });
  const [only] = rows;
  if (only === undefined || rows.length > 1) return;
  const found = orm.select({ mac: message.contentMac }).from(message).where(eq(message.id, only.id)).get();
  if (found === undefined || found.mac === mac) return;
  rememberHeader(database, { id: only.id, mac: found.mac });
  orm.update(message).set({ contentMac: mac }).where(eq(message.id, only.id)).run();
}

/** The header of an erased mail, as a server may offer it again. */
export function rememberHeader(
  database: DeskDatabase,
  { id, mac }: { readonly id: string; readonly mac: string },
): void {
  writeFact(database, `header:${mac}`, id);
}

/** Makes an erased mail known of which this desk has nothing: when it comes again, it is not taken in. */
export function buryMail(
  { orm }: DeskDatabase,
  { id, mac }: { readonly id: string; readonly mac: string },
  at: Instant,
): void {
  const nothing = { sha256: '', size: 0, source: '', storedAt: at, receivedAt: at, evidence: 'import-time' } as const;
  orm
    .insert(message)
    .values({
      id: id as MessageId,
      contentMac: mac,
      ...nothing,
      parseState: 'parsed',
      disposition: 'erased',
      line: messageLineOf(id as MessageId, undefined),
    })
    .run();
}

/** Mails of a case that is about to be erased, and that were not erased with it, wait for a person again. */
export function returnToTray({ orm }: DeskDatabase, caseId: CaseId): void {
  orm
    .update(message)
    .set({ disposition: 'tray', caseId: null, caseLine: null })
    .where(eq(message.caseId, caseId))
    .run();
}
