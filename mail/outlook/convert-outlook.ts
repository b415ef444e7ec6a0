// A message that Outlook saved, as the mail it was: its header fields, its words and its files in MIME.

import { createRequire } from 'node:module';
import type Reader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { fail, ok, type Result } from '#core/base/result.ts';
import { instantOf, type Instant } from '#core/base/day.ts';
import { composeMime, headerText, type MimeFile } from './compose-mime.ts';
import { isOutlookFile } from './outlook-file.ts';

// A CommonJS package whose default export Node's own import wraps once more than a bundler's does.
const { default: MsgReader } = createRequire(import.meta.url)('@kenjiuno/msgreader') as { default: typeof Reader };

export type OutlookFault = 'not-a-message' | 'damaged' | 'too-deep';

export interface ConvertedMail {
  readonly raw: Uint8Array;
  /** When the message came into the mailbox (MS-OXOMSG 2.2.3.9 PidTagMessageDeliveryTime); absent for one that was sent from it. */
  readonly deliveredAt: Instant | undefined;
}

/** Messages attached to messages attached to …: so many levels are converted. */
const deepest = 10;

/**
 * Converts the octets of a .msg file. The header fields that the mail arrived with are taken over word for word, but for
 * those of MIME, whose parts are made anew, and for signatures over the body, which cannot hold any more.
 */
export function convertOutlook(octets: Uint8Array): Result<ConvertedMail, OutlookFault> {
  return convert(octets, 0);
}

function convert(octets: Uint8Array, depth: number): Result<ConvertedMail, OutlookFault> {
  if (!isOutlookFile(octets)) return fail('not-a-message');
  if (depth > deepest) return fail('too-deep');
  try {
    // A copy that begins at the start of its memory: the reader takes no notice of where a view begins.
    const reader = new MsgReader(new Uint8Array(octets).buffer);
    const fields = reader.getFileData();
    if (fields.error !== undefined) return fail('damaged');
    // A calendar entry or a contact says IPM.Appointment, IPM.Contact; a Word file of old says nothing at all.
    if (fields.messageClass === undefined && fields.subject === undefined && fields.body === undefined)
      return fail('not-a-message');
    const files = filesOf(reader, fields, depth);
    if (!files.ok) return files;
    const { text, html } = wordsOf(fields);
    return ok({
      raw: composeMime(headerOf(fields), { text, html, files: files.value }),
      deliveredAt: instantIn(fields.messageDeliveryTime),
    });
  } catch {
    // The reader throws plain errors on whatever is not as it must be.
    return fail('damaged');
  }
}

/** What describes the parts as they were, and what signs them. */
const madeAnew = /^(?:mime-version|content-[a-z-]+)$/iu;
const broken = /^(?:dkim-signature|arc-[a-z-]+|domainkey-signature)$/iu;

function headerOf(fields: FieldsData): string[] {
  const arrived = transportFields(fields.headers ?? '');
  const mark = 'X-Converted-From: Outlook message';
  return arrived.length > 0 ? [...arrived, mark] : [...writtenFields(fields), mark];
}

function transportFields(header: string): string[] {
  const unfolded = header.replaceAll('\0', '').split(/\r\n|\r|\n/u);
  const fields: string[] = [];
  for (const line of unfolded) {
    if (/^[ \t]+\S/u.test(line) && fields.length > 0) fields[fields.length - 1] += `\r\n${line}`;
    else if (/^[\u0021-\u0039\u003B-\u007E]+:/u.test(line)) fields.push(line);
  }
  return fields.flatMap((field) => {
    const name = field.slice(0, field.indexOf(':'));
    if (madeAnew.test(name)) return [];
    return broken.test(name) ? [`X-Before-Conversion-${field}`] : [field];
  });
}

/** For a message that never travelled: what Outlook knows of it. */
function writtenFields(fields: FieldsData): string[] {
  const sender = mailbox(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail);
  const recipients = (kind: 'to' | 'cc'): string =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === kind)
      .map(({ name, smtpAddress, email }) => mailbox(name, smtpAddress ?? email))
      .join(',\r\n ');
  const sent = Date.parse(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '');
  const id = fields.messageId?.replaceAll(/[^\u0021-\u007E]/gu, '') ?? '';
  return [
    ['From', sender],
    ['To', recipients('to')],
    ['Cc', recipients('cc')],
    ['Subject', headerText(fields.subject ?? '')],
    ['Date', Number.isNaN(sent) ? '' : new Date(sent).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', id],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
}

function mailbox(name = '', address = ''): string {
  // Inside an Exchange organisation an address can be a path such as /o=Firm/cn=Name: no mail goes there.
  const spec = /^[^\s<>@,;:"\\()[\]\p{C}]+@[^\s<>@,;:"\\()[\]\p{C}]+$/u.test(address) ? `<${address}>` : '';
  const shown = name === address ? '' : headerText(name);
  const phrase = shown === name && shown !== '' ? `"${name.replaceAll(/["\\]/gu, '\\$&')}"` : shown;
  return [phrase, spec].filter((piece) => piece !== '').join(' ');
}

function wordsOf({ body, bodyHtml, html, internetCodepage }: FieldsData): {
  text: string | undefined;
  html: string | undefined;
} {
  const formatted = bodyHtml ?? (html === undefined ? undefined : decode(html, internetCodepage));
  return { text: body === '' ? undefined : body, html: formatted === '' ? undefined : formatted };
}

/** Windows' numbers of code pages that the decoder knows by other names (Code Page Identifiers, learn.microsoft.com). */
const charsets: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};

function charsetOf(codepage: number): string {
  const part = codepage - 28590;
  if (part >= 1 && part <= 15) return `iso-8859-${part}`;
  return charsets[codepage] ?? `windows-${codepage}`;
}

function decode(octets: Uint8Array, codepage = 65001): string {
  const label = charsetOf(codepage);
  try {
    return new TextDecoder(label).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

function filesOf(reader: Reader, fields: FieldsData, depth: number): Result<readonly MimeFile[], OutlookFault> {
  const files: MimeFile[] = [];
  for (const attachment of fields.attachments ?? []) {
    const { fileName, content } = reader.getAttachment(attachment);
    if (attachment.innerMsgContent === true) {
      const inner = convert(content, depth + 1);
      if (inner.ok) {
        files.push({
          name: `${nameOf(fileName)}.eml`,
          mediaType: 'message/rfc822',
          contentId: undefined,
          octets: inner.value.raw,
        });
        continue;
      }
      if (inner.failure === 'too-deep') return inner;
    }
    files.push({
      name: nameOf(attachment.fileName ?? fileName),
      mediaType: mediaTypeOf(attachment.attachMimeTag),
      contentId: attachment.pidContentId?.replaceAll(/[^\u0021-\u003B\u003D\u003F-\u007E]/gu, '') || undefined,
      octets: content,
    });
  }
  return ok(files);
}

const nameOf = (name: string | undefined): string => (name === undefined || name === '' ? 'attachment' : name);

function mediaTypeOf(tag: string | undefined): string {
  const isType = tag !== undefined && /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,60}$/iu.test(tag);
  return isType && !/^(?:multipart|message)\//iu.test(tag) ? tag.toLowerCase() : 'application/octet-stream';
}

function instantIn(date: string | undefined): Instant | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : instantOf(time);
}
