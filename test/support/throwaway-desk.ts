// A real desk on a real encrypted database in a throwaway folder. Only the time is the test's own.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { Right } from '#core/law/right.ts';
import { createLog } from '#db/log/create-log.ts';
import { keepReading } from '#db/messages.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { transact } from '#db/transact.ts';
import { assembleDesk } from '#host/assemble-desk.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { steadyClock } from './steady-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testCustody, testKeys } from './test-keys.ts';
import { tickingClock, type TickingClock } from './ticking-clock.ts';

/** What a test says of a mail; the rest is made up. */
export interface MailSketch {
  readonly from?: string;
  /** A second From field, as a forger may add. */
  readonly alsoFrom?: string;
  readonly name?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly deliveredTo?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string | undefined;
  readonly inReplyTo?: readonly string[];
  readonly receivedAt?: string;
  readonly rights?: readonly Right[];
  readonly language?: string;
}

export interface ThrowawayDesk {
  readonly folder: string;
  readonly file: string;
  readonly masterKey: Uint8Array;
  readonly open: OpenDesk;
  readonly desk: Desk;
  readonly database: DeskDatabase;
  /** Sets what the desk takes for the present moment. */
  setNow(instant: string): void;
  /** Stores a mail and keeps what a parser would have read in it. */
  receive(sketch?: MailSketch): MessageId;
  /** Closes the file and opens it again with the same keys; `meanwhile` somebody else has its folder. */
  reopened(meanwhile?: () => void): ThrowawayDesk;
}

export const testProfile = ((): ControllerProfile => {
  const found = findProfile('kraaft');
  if (!found.ok) throw new Error('the test profile is missing');
  return found.value;
})();

/** On 5 March 2026, a Thursday; each reading of the clock is a second later. */
export function throwawayDesk(): ThrowawayDesk {
  const folder = temporaryFolder();
  const masterKey = new Uint8Array(randomBytes(32));
  const file = join(folder, 'desk.db');
  const database = openedDatabase(file, masterKey, true);
  const start = '2026-03-05T09:00:00.000Z' as Instant;
  const log = transact(database, () => {
    const begun = createLog(database, { now: () => start, clock: steadyClock, app: '0.0.0' });
    begun.append('desk', { act: 'desk.created', controller: testProfile.id }, 'user');
    begun.append('desk', { act: 'desk.controller-added', profile: testProfile }, 'user');
    return begun;
  });
  log.close();
  return wrap(folder, file, masterKey, database, tickingClock(start));
}

function openedDatabase(file: string, masterKey: Uint8Array, create: boolean): DeskDatabase {
  const opened = openDatabase(file, testKeys(masterKey), { create });
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

function wrap(
  folder: string,
  file: string,
  masterKey: Uint8Array,
  database: DeskDatabase,
  clock: TickingClock,
): ThrowawayDesk {
  const open = assembleDesk(
    database,
    { keys: testKeys(masterKey), custody: testCustody(folder, masterKey) },
    () => clock.now(),
    steadyClock,
  );
  onTestFinished(() => database.close());
  let count = 0;
  return {
    folder,
    file,
    masterKey,
    open,
    desk: open.desk,
    database,
    setNow: (instant) => clock.set(instant),
    receive: (sketch = {}) => storeSketch(open, sketch, (count += 1)),
    reopened: (meanwhile) => {
      open.close();
      meanwhile?.();
      return wrap(folder, file, masterKey, openedDatabase(file, masterKey, false), clock);
    },
  };
}

/** Stores a mail in any open desk; `number` makes it distinct. */
export function storeSketch({ desk, intake, database }: OpenDesk, sketch: MailSketch, number: number): MessageId {
  const receivedAt = (sketch.receivedAt ?? desk.now()) as Instant;
  const mail = mailOf(sketch, number);
  return desk.transact(() => {
    const { id } = intake.store({ raw: rawOf(mail), source: 'inbox' });
    const outcome = { mail, suggestion: suggestionOf(sketch) };
    keepReading(database, id, { receivedAt, evidence: 'received-header', outcome });
    return id;
  });
}

function mailOf(sketch: MailSketch, number: number): ParsedMail {
  const { from = 'anna@example.org', name = 'Anna Voorbeeld', subject = `Inzageverzoek ${number}` } = sketch;
  const text = sketch.text ?? `Graag ontvang ik inzage in mijn gegevens. Kenmerk ${number}.`;
  return {
    messageId: 'messageId' in sketch ? sketch.messageId : `${randomBytes(6).toString('hex')}@example.org`,
    inReplyTo: sketch.inReplyTo ?? [],
    references: [],
    from: [{ name, address: from }, ...(sketch.alsoFrom === undefined ? [] : [{ name: '', address: sketch.alsoFrom }])],
    replyTo: [],
    to: [{ name: '', address: sketch.to ?? 'dpo@example.com' }],
    cc: sketch.cc === undefined ? [] : [{ name: '', address: sketch.cc }],
    subject,
    date: undefined,
    receivedHeader: undefined,
    text,
    ownText: text,
    isHtmlOnly: false,
    attachments: [],
    headers: sketch.deliveredTo === undefined ? {} : { 'delivered-to': sketch.deliveredTo },
    mediaType: 'text/plain',
    partTypes: ['text/plain'],
  };
}

function suggestionOf({ rights = ['access'], language = 'nl' }: MailSketch): Suggestion {
  return {
    kind: rights.length > 0 ? 'request' : 'other',
    rights,
    language,
    confidence: 0.9,
    capacity: 'self',
    capacityQuote: undefined,
    evidence: [],
    otherReason: rights.length > 0 ? undefined : 'no-right-found',
    originalAuthor: undefined,
    ownReference: undefined,
  };
}

function rawOf({ messageId, inReplyTo, from, to, subject, text }: ParsedMail): Uint8Array {
  const lines = [
    `From: ${from[0]?.name} <${from[0]?.address}>`,
    `To: ${to[0]?.address}`,
    `Subject: ${subject}`,
    ...(messageId === undefined ? [] : [`Message-ID: <${messageId}>`]),
    ...inReplyTo.map((id) => `In-Reply-To: <${id}>`),
    '',
    text,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}
