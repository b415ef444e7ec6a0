// What the desk knows about senders: its last check of each message, whose servers it trusts, whom it knows by name.

import { eq, sql } from 'drizzle-orm';
import type { MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Instant } from '#core/base/day.ts';
import type { SenderCheck } from '#core/case/sender-check.ts';
import type { Controllers } from '#core/desk/ports.ts';
import type { Senders } from '#core/desk/senders-port.ts';
import type { SenderPreference } from '#core/desk/sender-views.ts';
import { domainOf } from '#core/intake/sender/domain-of.ts';
import { createLookAlikes, type KnownSenders, type LookAlikeSearch } from '#core/intake/sender/look-alike.ts';
import { receiverTrust } from '#core/intake/sender/receiver-trust.ts';
import { standingCheck } from '#core/intake/sender/standing-check.ts';
import { officialAddresses } from '#core/law/controller.ts';
import { readFact, writeFact } from './facts.ts';
import type { DeskDatabase } from './open.ts';
import { account, location, mailbox, message, senderCheck } from './schema.ts';

const noPreference: SenderPreference = { checksNewMail: false, trusted: [], nameServers: [] };

/** So many messages are looked at in one round of checking new mail by itself. */
const mostUnchecked = 50;

export function createSenders(database: DeskDatabase, controllers: Controllers): Senders {
  const { orm, sqlite } = database;
  const heads = sqlite.prepare(
    `SELECT max(seq) AS head, max(seq) FILTER (WHERE seq > ? AND json_extract(text, '$.act') IN (
       'case.opened', 'case.persons-corrected', 'case.erased', 'desk.controller-added', 'desk.controller-changed'
     )) AS changed FROM leaf WHERE seq >= ?`,
  );
  let head = -1;
  const prepare = createLookAlikes();
  let lookAlikesOf: LookAlikeSearch | undefined;

  /** Made anew only when the journal tells of other persons: it looks at every case of the desk. */
  function comparison(): LookAlikeSearch {
    const now = heads.get(head, Math.max(head, 0)) as { head: number | null; changed: number | null };
    const isStale = now.changed !== null || now.head === null || now.head < head;
    if (lookAlikesOf === undefined || isStale) lookAlikesOf = prepare(knownSenders(database, controllers));
    head = now.head ?? -1;
    return lookAlikesOf;
  }

  return {
    checkOf: (id) => {
      const row = orm.select().from(senderCheck).where(eq(senderCheck.messageId, id)).get();
      return row && { checkedAt: row.checkedAt, check: row.check };
    },
    trustOf: (id) => receiverTrust(hostsOf(database, id), readPreference(database).trusted),
    lookAlikesOf: (sender) => comparison()(sender),
    preference: () => readPreference(database),
    keepPreference: (preference) => writeFact(database, 'sender', JSON.stringify(preference)),
  };
}

/** Inside the journal's own transaction: the last check of a message. An erased message has none. */
export function keepSenderCheck({ orm }: DeskDatabase, id: MessageId, checkedAt: Instant, check: SenderCheck): void {
  const row = orm.select({ disposition: message.disposition }).from(message).where(eq(message.id, id)).get();
  if (row === undefined || row.disposition === 'erased') return;
  const before = orm.select().from(senderCheck).where(eq(senderCheck.messageId, id)).get();
  if (standingCheck(before?.check, check) !== check) return;
  orm
    .insert(senderCheck)
    .values({ messageId: id, checkedAt, check })
    .onConflictDoUpdate({ target: senderCheck.messageId, set: { checkedAt, check } })
    .run();
}

export function forgetSenderCheck({ orm }: DeskDatabase, id: MessageId): void {
  orm.delete(senderCheck).where(eq(senderCheck.messageId, id)).run();
}

/** Messages of the tray that came after this moment and nobody has checked, oldest first. */
export function uncheckedSince({ sqlite }: DeskDatabase, since: Instant): readonly MessageId[] {
  return sqlite
    .prepare(
      `SELECT m.id FROM message m LEFT JOIN sender_check c ON c.message_id = m.id
       WHERE m.disposition = 'tray' AND m.parse_state = 'parsed' AND m.is_partial = 0 AND c.message_id IS NULL
         AND m.stored_at >= ? ORDER BY m.stored_at, m.id LIMIT ${mostUnchecked}`,
    )
    .pluck()
    .all(since) as MessageId[];
}

/** The IMAP servers that a message was fetched from; none for one that came as a file. */
export function hostsOf({ orm }: DeskDatabase, id: MessageId): readonly string[] {
  return orm
    .selectDistinct({ host: account.host })
    .from(location)
    .innerJoin(mailbox, eq(mailbox.id, location.mailboxId))
    .innerJoin(account, eq(account.id, mailbox.accountId))
    .where(eq(location.messageId, id))
    .all()
    .map(({ host }) => host);
}

function readPreference(database: DeskDatabase): SenderPreference {
  const kept = readFact(database, 'sender');
  return kept === undefined ? noPreference : { ...noPreference, ...(JSON.parse(kept) as Partial<SenderPreference>) };
}

function knownSenders({ orm }: DeskDatabase, controllers: Controllers): KnownSenders {
  // Names and addresses only: a case's whole state is long, and there are thousands.
  const persons = orm.all<{ name: string | null; address: string | null }>(sql`
    SELECT json_extract(state, '$.requester.name') AS name, json_extract(state, '$.requester.address') AS address
      FROM case_list WHERE json_extract(state, '$.phase') <> 'discarded'
    UNION
    SELECT json_extract(state, '$.dataSubject.name'), json_extract(state, '$.dataSubject.address')
      FROM case_list WHERE json_extract(state, '$.phase') <> 'discarded'`);
  const own = controllers.all().flatMap((profile) => {
    const addresses = officialAddresses(profile);
    return addresses.map((address): Mailbox => ({ name: profile.name, address }));
  });
  return {
    mailboxes: [...own, ...persons.map(({ name, address }) => ({ name: name ?? '', address: address ?? '' }))],
    ownDomains: [...new Set(own.map(({ address }) => domainOf(address)))],
  };
}
