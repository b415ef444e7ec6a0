// Puts the whole of a mail in the place of its header, which was all that came when the mail was too large to fetch.

import { createHash, createHmac } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MessageId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Journal } from '#core/desk/ports.ts';
import type { StrikeAttachment } from './erase-message.ts';
import { withoutStruck } from './erasures.ts';
import { writeFact } from './facts.ts';
import type { DeskDatabase } from './open.ts';
import { folderEpoch, location, mailbox, message } from './schema.ts';

/**
 * Runs inside the caller's transaction; the mail then waits for the parser once more. Refused where the octets do not begin
 * with the header that is here: then they are another mail's.
 */
export function completeMessage(
  database: DeskDatabase,
  ports: { readonly journal: Journal; readonly macKey: Uint8Array; readonly strikeAttachment: StrikeAttachment },
  id: MessageId,
  whole: Buffer,
): Result<{ readonly completed: true }, 'not-partial' | 'another-mail'> {
  const { orm, sqlite, vault } = database;
  if (!sqlite.inTransaction) throw new Error('a message is completed inside a transaction only');
  const row = orm.select().from(message).where(eq(message.id, id)).get();
  const header = vault.raw(id);
  if (row?.isPartial !== true || header === undefined) return fail('not-partial');
  if (!whole.subarray(0, header.length).equals(header)) return fail('another-mail');
  const contentMac = createHmac('sha256', ports.macKey).update(whole).digest('base64url');
  const raw = withoutStruck(database, contentMac, whole, ports.strikeAttachment);
  const sha256 = createHash('sha256').update(raw).digest('hex');
  // Under another UIDVALIDITY, or in another folder, a server offers the header of this mail again.
  writeFact(database, `header:${row.contentMac}`, id);
  // The same mail may have come whole by another way; each stays what it is.
  const isKnown = orm.select({ id: message.id }).from(message).where(eq(message.contentMac, contentMac)).get();
  orm
    .update(message)
    .set({
      sha256,
      size: raw.length,
      isPartial: false,
      parseState: 'waiting',
      ...(isKnown === undefined && { contentMac }),
    })
    .where(eq(message.id, id))
    .run();
  // Raw octets are never changed, only taken out and put in (migration 0010).
  vault.deleteRaw(id);
  vault.putRaw(id, raw);
  ports.journal.append(id, { act: 'mail.completed', sha256, size: raw.length }, 'app');
  return ok({ completed: true });
}

/** Where on a server the whole of a message lies, as far as the desk knows: the place seen last, in a folder that is read. */
export function placeOf(
  { orm }: DeskDatabase,
  id: MessageId,
): { readonly mailboxId: string; readonly uidValidity: string; readonly uid: number } | undefined {
  return orm
    .select({ mailboxId: location.mailboxId, uidValidity: location.uidValidity, uid: location.uid })
    .from(location)
    .innerJoin(mailbox, eq(mailbox.id, location.mailboxId))
    .innerJoin(
      folderEpoch,
      and(eq(folderEpoch.mailboxId, location.mailboxId), eq(folderEpoch.uidValidity, location.uidValidity)),
    )
    .where(and(eq(location.messageId, id), isNull(location.goneAt), eq(mailbox.isRemoved, false)))
    .orderBy(desc(folderEpoch.seenAt))
    .get();
}
