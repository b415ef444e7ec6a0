// Reads an .eml file into the ParsedMail that the mail room would make, as far as triage looks at it.

import { readFile } from 'node:fs/promises';

import { simpleParser, type AddressObject, type ParsedMail as LibraryMail } from 'mailparser';

import { ownWords } from '#core/intake/own-words.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { AttachedMail, ParsedMail } from '#core/intake/parsed-mail.ts';

const headersRead = [
  'auto-submitted',
  'list-id',
  'list-unsubscribe',
  'precedence',
  'x-spam-flag',
  'return-path',
  'x-autoreply',
];

export async function mailOfFile(path: string): Promise<ParsedMail> {
  const raw = await readFile(path);
  const mail = await simpleParser(raw);
  const head =
    raw
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0]
      ?.replace(/\r?\n[ \t]+/g, ' ') ?? '';
  const text = mail.text ?? '';
  return {
    messageId: mail.messageId?.replace(/^<|>$/g, ''),
    inReplyTo: ids(mail.inReplyTo),
    references: ids(mail.references),
    from: mailboxes(mail.from),
    replyTo: mailboxes(mail.replyTo),
    to: mailboxes(mail.to),
    subject: mail.subject ?? '',
    date: undefined,
    receivedHeader: undefined,
    text,
    ownText: ownWords(text),
    isHtmlOnly: false,
    attachments: [],
    headers: headersIn(head),
    mediaType: /^content-type:\s*([^;\s]+)/im.exec(head)?.[1]?.toLowerCase() ?? 'text/plain',
    partTypes: [...raw.toString('latin1').matchAll(/^content-type:\s*([^;\s]+)/gim)].map(
      (match) => match[1]?.toLowerCase() ?? '',
    ),
    attachedMails: await attachedMails(mail),
  };
}

function headersIn(head: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of headersRead) {
    const value = new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1];
    if (value !== undefined) headers[name] = value.trim();
  }
  return headers;
}

async function attachedMails(mail: LibraryMail): Promise<readonly AttachedMail[]> {
  const attached = mail.attachments.filter(({ contentType }) => contentType === 'message/rfc822');
  return Promise.all(
    attached.map(async ({ content }) => {
      const inner = await simpleParser(content);
      return { from: mailboxes(inner.from), subject: inner.subject ?? '', text: inner.text ?? '' };
    }),
  );
}

function mailboxes(field: AddressObject | AddressObject[] | undefined): readonly Mailbox[] {
  const groups = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return groups.flatMap(({ value }) =>
    value.map(({ name, address }) => ({ name, address: address?.toLowerCase() ?? '' })),
  );
}

function ids(field: string | string[] | undefined): readonly string[] {
  return [
    ...[field ?? []]
      .flat()
      .join(' ')
      .matchAll(/<([^<>]+)>/g),
  ].map((match) => match[1] ?? '');
}
