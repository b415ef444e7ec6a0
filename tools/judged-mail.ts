// Reads the mails of a corpus, each with what people made of it, as the mail room would hand them to intake.

import { readFileSync } from 'node:fs';

import { ownWords } from '#core/intake/own-words.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { MailKind } from '#core/intake/suggestion.ts';
import type { Right } from '#core/law/right.ts';

export interface Judgement {
  readonly kind: MailKind;
  readonly rights: readonly Right[];
}

export interface JudgedMail {
  readonly id: string;
  readonly mail: ParsedMail;
  readonly expected: Judgement;
}

/** A line of a corpus, as far as training needs it. */
interface Line {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly expected: Judgement;
}

export function judgedMailsOf(path: string): readonly JudgedMail[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .map((line) => ({ id: line.id, mail: mailOf(line), expected: line.expected }));
}

/** A mail of which only the words count. */
export function mailSaying(text: string, subject: string): ParsedMail {
  return mailOf({ id: '', from: '', subject, text });
}

function mailOf({ id, from, subject, text, headers = {}, contentType }: Omit<Line, 'expected'>): ParsedMail {
  const fields = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  return {
    messageId: `${id}@example.org`,
    inReplyTo: idsIn(fields['in-reply-to']),
    references: idsIn(fields['references']),
    from: [{ name: '', address: (/<([^<>]+)>/.exec(from)?.[1] ?? from).trim().toLowerCase() }],
    replyTo: [],
    to: [],
    subject,
    date: undefined,
    receivedHeader: undefined,
    text,
    ownText: ownWords(text),
    isHtmlOnly: false,
    attachments: [],
    headers: fields,
    mediaType,
    partTypes: [mediaType],
  };
}

function idsIn(field: string | undefined): readonly string[] {
  return [...(field ?? '').matchAll(/<([^<>]+)>/g)].map((match) => match[1] ?? '');
}
