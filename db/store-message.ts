// Taking in raw bytes: stored once, journalled, and known again when they come back.

import { createHash, createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import { newMessageId, type MessageId, type RandomBytes } from '#core/base/id.ts';
import type { Journal } from '#core/desk/ports.ts';
import type { StrikeAttachment } from './erase-message.ts';
import { withoutStruck } from './erasures.ts';
import { readFact } from './facts.ts';
import { messageLineOf } from './list-lines.ts';
import type { DeskDatabase } from './open.ts';
import { message } from './schema.ts';

export interface IncomingMessage {
  readonly raw: Uint8Array;
  /** Where it came from, for the ledger: a folder of a mailbox, or a file's name. */
  readonly source: string;
  readonly uid?: number;
  readonly internalDate?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly isPartial?: boolean;
  readonly isSample?: boolean;
  /** SHA-256 of the file that the raw bytes were made from. */
  readonly convertedFrom?: string;
  /** Comes back by a person's hand: also where it was erased here, it is stored anew. */
  readonly isReturning?: boolean;
}

export interface MessageIntake {
  /** Stores inside the caller's transaction; an equal message that is here already is only named. */
  store(incoming: IncomingMessage): { readonly id: MessageId; readonly isNew: boolean };
  /** The message that has these octets, where one was ever taken in. */
  known(raw: Uint8Array): MessageId | undefined;
}

export function createMessageIntake(ports: {
  readonly database: DeskDatabase;
  readonly journal: Journal;
  /** Key for the content hashes that find duplicates. */
  readonly macKey: Uint8Array;
  readonly strikeAttachment: StrikeAttachment;
  readonly random: RandomBytes;
  readonly now: () => Instant;
}): MessageIntake {
  const { orm } = ports.database;
  const macOf = (raw: Uint8Array) => createHmac('sha256', ports.macKey).update(raw).digest('base64url');
  return {
    known: (raw) =>
      orm
        .select({ id: message.id })
        .from(message)
        .where(eq(message.contentMac, macOf(raw)))
        .get()?.id,
    store: (incoming) => {
      const contentMac = macOf(incoming.raw);
      const known = orm
        .select({ id: message.id, disposition: message.disposition })
        .from(message)
        .where(eq(message.contentMac, contentMac))
        .get();
      const isAnew = incoming.isReturning === true && known?.disposition === 'erased';
      // What stays of the erased one is known by these octets no more: the one that comes is.
      if (isAnew)
        orm
          .update(message)
          .set({ contentMac: `erased:${known.id}` })
          .where(eq(message.id, known.id))
          .run();
      else if (known !== undefined) return { id: known.id, isNew: false };
      const completed = incoming.isPartial === true ? readFact(ports.database, `header:${contentMac}`) : undefined;
      if (completed !== undefined) return { id: completed as MessageId, isNew: false };
      const id = newMessageId(ports.random);
      const raw = withoutStruck(ports.database, contentMac, incoming.raw, ports.strikeAttachment);
      const sha256 = createHash('sha256').update(raw).digest('hex');
      const storedAt = ports.now();
      // Until the parser has read the header fields, the arrival itself is the receipt.
      const receipt = incoming.internalDate
        ? { receivedAt: incoming.internalDate, evidence: 'internal-date' as const }
        : { receivedAt: storedAt, evidence: 'import-time' as const };
      orm
        .insert(message)
        .values({
          id,
          contentMac,
          sha256,
          size: raw.byteLength,
          isPartial: incoming.isPartial ?? false,
          isSample: incoming.isSample ?? false,
          source: incoming.source,
          uid: incoming.uid ?? null,
          internalDate: incoming.internalDate ?? null,
          deliveredAt: incoming.deliveredAt ?? null,
          storedAt,
          line: messageLineOf(id, undefined),
          ...receipt,
        })
        .run();
      ports.database.vault.putRaw(id, raw);
      ports.journal.append(
        id,
        {
          act: 'mail.stored',
          sha256,
          size: raw.byteLength,
          source: incoming.source,
          uid: incoming.uid,
          ...(incoming.convertedFrom !== undefined && { convertedFrom: incoming.convertedFrom }),
        },
        'app',
      );
      return { id, isNew: true };
    },
  };
}
