// Holds each raw mail against what its own lines say that it is.

import { createHash } from 'node:crypto';
import type { Leaf } from '#core/audit/leaf.ts';
import type { MessageId } from '#core/base/id.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { DeskDatabase } from '../open.ts';
import { readLines } from '../read-lines.ts';

export interface ExpectedMail {
  /** The line that stored it. */
  readonly seq: number;
  /** In hexadecimal; undefined once the line that stored it was erased: then no octets are there either. */
  readonly sha256: string | undefined;
}

export type ExpectedMails = Map<MessageId, ExpectedMail>;

/** What the log's next line says of a mail's octets, if anything. */
export function expectMail(
  mails: ExpectedMails,
  leaf: Pick<Leaf, 'seq' | 'sub' | 'sseq' | 'act'>,
  event: JournalEvent | undefined,
): void {
  const id = leaf.sub as MessageId;
  if (leaf.act === 'mail.stored' && leaf.sseq === 0)
    mails.set(id, { seq: leaf.seq, sha256: event?.act === 'mail.stored' ? event.sha256 : undefined });
  const known = mails.get(id);
  if (known?.sha256 === undefined) return;
  if (event?.act === 'mail.completed') mails.set(id, { ...known, sha256: event.sha256 });
  if (event?.act === 'mail.attachment-struck') mails.set(id, { ...known, sha256: event.remaining });
}

/** Changed, gone although its lines were not erased, or still there although they were: then it is not. */
export function isAsExpected({ vault }: DeskDatabase, id: MessageId, expected: ExpectedMail): boolean {
  if (expected.sha256 === undefined) return !vault.hasRaw(id);
  try {
    const raw = vault.raw(id);
    return raw !== undefined && createHash('sha256').update(raw).digest('hex') === expected.sha256;
  } catch {
    return false; // octets that do not open
  }
}

/** The same by what its lines say at this moment. */
export function isAsExpectedNow(database: DeskDatabase, id: MessageId): boolean {
  const mails: ExpectedMails = new Map();
  for (const [sseq, { seq, event, act }] of readLines(database, [id]).entries())
    expectMail(mails, { seq, sub: id, sseq, act }, event);
  const expected = mails.get(id);
  return expected !== undefined && isAsExpected(database, id, expected);
}

/** Octets that no line of the log speaks of. */
export function holdsUntoldMail({ sqlite }: DeskDatabase): boolean {
  const found = sqlite
    .prepare(
      'SELECT 1 FROM raw_message r WHERE NOT EXISTS (SELECT 1 FROM leaf l WHERE l.subject = r.message_id) LIMIT 1',
    )
    .get();
  return found !== undefined;
}
