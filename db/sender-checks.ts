// What the desk knows about senders: its last check of each message, whose servers it trusts, whom it knows by name.

import { eq, inArray, sql } from 'drizzle-orm';
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
import { account, caseList, location, mailbox, message, senderCheck } from './schema.ts';

const noPreference: SenderPreference = { checksNewMail: false, trusted: [], nameServers: [] };

/** So many messages are looked at in one round of checking new mail by itself. */
const mostUnchecked = 50;

interface Line {
  readonly act: string;
  readonly subject: string;
}

/** After these somebody may no longer be known. */
const changing: readonly string[] = [
  'case.persons-corrected',
  'case.erased',
  'desk.controller-added',
  'desk.controller-changed',
];

export function createSenders(database: DeskDatabase, controllers: Controllers): Senders {
  const { orm, sqlite } = database;
  const linesSince = sqlite.prepare(
    `SELECT act, subject FROM leaf NOT INDEXED WHERE seq > ? AND (act = 'case.opened' OR act IN (SELECT value FROM json_each(?)))`,
  );
  const lastLine = sqlite.prepare('SELECT max(seq) FROM leaf').pluck();
  const personsOf = orm
    .select({ persons: caseList.persons })
    .from(caseList)
    .where(eq(caseList.id, sql.placeholder('id')))
    .prepare();
  let head = -1;
  const prepare = createLookAlikes();
  let lookAlikes: LookAlikeSearch | undefined;

  /** Made anew only when the journal tells of persons who are others now, for that takes every case of the desk. */
  function comparison(): LookAlikeSearch {
    const last = Number(lastLine.get() ?? -1);
    const isFirst = lookAlikes === undefined || last < head;
    const lines = isFirst ? [] : (linesSince.all(head, JSON.stringify(changing)) as readonly Line[]);
    const isStale = isFirst || lines.some(({ act }) => changing.includes(act));
    if (lookAlikes === undefined || isStale) lookAlikes = prepare(knownSenders(database, controllers));
    else for (const { subject } of lines) lookAlikes.know(personsNow(subject));
    head = last;
    return lookAlikes;
  }

  /** None of a case that went again since. */
  function personsNow(id: string): readonly Mailbox[] {
    return personsOf.get({ id })?.persons ?? [];
  }

  return {
    checkOf: (id) => {
      const row = orm.select().from(senderCheck).where(eq(senderCheck.messageId, id)).get();
      return row && { checkedAt: row.checkedAt, check: row.check };
    },
    trustOf: (id) => receiverTrust(hostsOf(database, id), readPreference(database).trusted),
    lookAlikesOf: (sender) => comparison().of(sender),
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
  // From their own index: a case's whole state is long, and there are thousands.
  const persons = orm
    .selectDistinct({ persons: caseList.persons })
    .from(caseList)
    .where(inArray(caseList.phase, ['open', 'closed']))
    .all()
    .flatMap((row) => row.persons);
  const own = controllers.all().flatMap((profile) => {
    const addresses = officialAddresses(profile);
    return addresses.map((address): Mailbox => ({ name: profile.name, address }));
  });
  return {
    mailboxes: [...own, ...persons],
    ownDomains: [...new Set(own.map(({ address }) => domainOf(address)))],
  };
}
