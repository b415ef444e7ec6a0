// Reads one message: from its octets to the facts that intake works with. Never rejects, whatever the octets are.

import { parseAddressHeader } from 'mailparser';
import type { Mailbox } from '#core/base/mailbox.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { ownWords } from '#core/intake/own-words.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import { readOrigin } from '../sender/read-origin.ts';
import { receivedSteps } from '../sender/received-steps.ts';
import { bodyText } from './body-text.ts';
import { cleanLine } from './clean-text.ts';
import { fromFirstField, isMailHeader, readHeader, valuesOf, type HeaderField } from './header-fields.ts';
import { parseMailDate, parseReceivedDate } from './mail-date.ts';
import { readMimeTree, type MimePart } from './mime-tree.ts';
import type { Unreadable } from './unreadable.ts';

export type { Unreadable } from './unreadable.ts';

const largestMail = 150_000_000;
const mostAddresses = 500;
const mostReferences = 200;

/** The fields besides address, date and subject that intake looks at. */
const noticed = new Set(
  (
    'auto-submitted content-language delivered-to errors-to feedback-id importance list-help list-id list-post ' +
    'list-unsubscribe list-unsubscribe-post precedence return-path sender x-auto-response-suppress x-autorespond ' +
    'x-autoreply x-failed-recipients x-loop x-mailer x-mailing-list x-original-to x-priority x-spam-flag x-spam-level ' +
    'x-spam-status'
  ).split(' '),
);

/** Reads a message in this thread. Hostile ones may take long: the pool bounds time and memory, this does not. */
export async function parseMail(raw: Uint8Array): Promise<Result<ParsedMail, Unreadable>> {
  try {
    return await read(raw);
  } catch {
    return fail({ code: 'parser-failed' });
  }
}

async function read(raw: Uint8Array): Promise<Result<ParsedMail, Unreadable>> {
  const octets = fromFirstField(raw);
  if (octets.length === 0) return fail({ code: 'empty' });
  if (octets.length > largestMail) return fail({ code: 'too-large' });
  const header = readHeader(octets);
  if (!isMailHeader(header)) return fail({ code: 'not-a-mail' });
  const tree = await readMimeTree(octets);
  if (!tree.ok) return fail({ code: tree.failure });
  const { root, attachments, subject } = tree.value;
  const { text, isHtmlOnly } = bodyText(root);
  const [firstReceived] = valuesOf(header, 'received');
  const { faults, statements } = await readOrigin(octets, header);
  return ok({
    messageId: messageIdsIn(valuesOf(header, 'message-id').slice(0, 1))[0],
    inReplyTo: messageIdsIn(valuesOf(header, 'in-reply-to')),
    references: messageIdsIn(valuesOf(header, 'references')),
    from: mailboxesIn(valuesOf(header, 'from')),
    replyTo: mailboxesIn(valuesOf(header, 'reply-to')),
    to: mailboxesIn(valuesOf(header, 'to')),
    cc: mailboxesIn(valuesOf(header, 'cc')),
    subject: cleanLine(readableSubject(subject, header)),
    date: parseMailDate(valuesOf(header, 'date')[0] ?? ''),
    receivedHeader: firstReceived === undefined ? undefined : parseReceivedDate(firstReceived),
    received: receivedSteps(header),
    origin: { faults, statements },
    text,
    ownText: ownWords(text),
    isHtmlOnly,
    attachments: attachments.map(({ fileName, mediaType, size }) => ({
      fileName: cleanLine(fileName),
      mediaType: cleanLine(mediaType),
      size,
    })),
    headers: noticedFields(header),
    mediaType: cleanLine(root.mediaType),
    partTypes: mediaTypesIn(root),
  });
}

/** All mailboxes of all fields of the name: two From fields are a warning sign that must stay visible. */
function mailboxesIn(values: readonly string[]): Mailbox[] {
  // The domain stays as it is written (punycode): decoded it could look like another one.
  const { value } = parseAddressHeader([...values], { flatten: true, decodePunycode: false });
  return value.slice(0, mostAddresses).flatMap((entry) => {
    const name = cleanLine(entry.name);
    const address = cleanLine(entry.address ?? '').toLowerCase();
    return name === '' && address === '' ? [] : [{ name, address }];
  });
}

/** RFC 5322 3.6.4 in its brackets, or bare where a program forgot them. */
function messageIdsIn(values: readonly string[]): string[] {
  const ids = values.flatMap((value) => {
    const bracketed = Array.from(value.matchAll(/<([^<>]*)>/gu), (match) => match[1] ?? '');
    return bracketed.length > 0 ? bracketed : value.split(/\s+/u);
  });
  return ids
    .map((id) => cleanLine(id).replace(/\s+/gu, ''))
    .filter((id) => id !== '')
    .slice(0, mostReferences);
}

/** Raw octets that are no UTF-8 leave replacement marks in the parser's reading; ours knows Windows-1252. */
function readableSubject(subject: string, header: readonly HeaderField[]): string {
  const [written = ''] = valuesOf(header, 'subject');
  return subject.includes('\u{FFFD}') && !written.includes('=?') ? written : subject;
}

function noticedFields(header: readonly HeaderField[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { name, value } of header) {
    if (noticed.has(name) && fields[name] === undefined) fields[name] = cleanLine(value);
  }
  return fields;
}

function mediaTypesIn(part: MimePart): string[] {
  return [cleanLine(part.mediaType), ...part.children.flatMap(mediaTypesIn)];
}
