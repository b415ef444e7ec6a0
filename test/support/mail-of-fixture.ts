// Makes the ParsedMail that the mail room would make, from a line of the triage fixtures.

import { ownWords } from '#core/intake/own-words.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { MailKind } from '#core/intake/suggestion.ts';
import type { Right } from '#core/law/right.ts';

/** One line of a triage fixture. */
export interface MailFixture {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly contentType?: string;
  readonly expected: {
    readonly kind: MailKind;
    readonly rights: readonly Right[];
    readonly language: string;
    readonly onBehalf: boolean;
  };
}

export function mailOfFixture(fixture: Omit<MailFixture, 'expected'>): ParsedMail {
  const headers = Object.fromEntries(
    Object.entries(fixture.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const mediaType = fixture.contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  return {
    messageId: `${fixture.id}@example.org`,
    inReplyTo: idsIn(headers['in-reply-to']),
    references: idsIn(headers['references']),
    from: [mailboxOf(fixture.from)],
    replyTo: [],
    to: [mailboxOf(fixture.to)],
    subject: fixture.subject,
    date: undefined,
    receivedHeader: undefined,
    text: fixture.text,
    ownText: ownWords(fixture.text),
    isHtmlOnly: false,
    attachments: [],
    headers,
    mediaType,
    partTypes: [mediaType],
  };
}

/** A mail with this body and subject, from a private person to the DPO; the rest as given. */
export function mailSaying(text: string, subject = '', rest: Partial<ParsedMail> = {}): ParsedMail {
  const mail = mailOfFixture({ id: 'm1', from: 'Jo Doe <jo@example.org>', to: 'dpo@example.com', subject, text });
  return { ...mail, ...rest };
}

function mailboxOf(field: string): Mailbox {
  const parts = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(field);
  return parts === null
    ? { name: '', address: field.trim().toLowerCase() }
    : { name: parts[1] ?? '', address: (parts[2] ?? '').toLowerCase() };
}

function idsIn(field: string | undefined): readonly string[] {
  return [...(field ?? '').matchAll(/<([^<>]+)>/g)].map((match) => match[1] ?? '');
}
