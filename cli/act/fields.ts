// The fields that an act can take on the command line, and how each is read. A field that cannot be read is bad input.

import { z } from 'zod';
import { parseDay, type Day } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import { rights, type Right } from '#core/law/right.ts';
import { BadInput } from '../stop.ts';

const names = [
  'amount',
  'answer-to',
  'capacity',
  'case',
  'channel',
  'concerns',
  'controller',
  'document',
  'duty',
  'exception',
  'facts',
  'format',
  'ground',
  'how',
  'index',
  'kind',
  'language',
  'late-reason',
  'message',
  'method',
  'name',
  'note',
  'on',
  'outcome',
  'owner',
  'proof',
  'reason',
  'received-day',
  'requester',
  'result',
  'review-on',
  'right',
  'rights',
  'scope',
  'subject',
  'state',
  'task',
  'text',
  'told-on',
  'trigger',
  'until',
] as const;

export type FieldName = (typeof names)[number];

export type Fields = { readonly [Name in FieldName]?: string | undefined };

export const fieldOptions = Object.fromEntries(names.map((name) => [name, { type: 'string' }])) as {
  readonly [Name in FieldName]: { readonly type: 'string' };
};

/** One of a closed list; bad input otherwise, also where it is missing. */
export function oneOf<const T extends string>(known: readonly T[], value: string | undefined, option: FieldName): T {
  const read = z.enum(known as readonly [T, ...T[]]).safeParse(value);
  if (!read.success) throw new BadInput(`--${option} needs one of ${known.join(', ')}`);
  return read.data;
}

/** The same where the field may be left out. */
export function maybeOneOf<const T extends string>(
  known: readonly T[],
  value: string | undefined,
  option: FieldName,
): T | undefined {
  return value === undefined ? undefined : oneOf(known, value, option);
}

/** Names with commas between them. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function readRights(text: string | undefined): readonly Right[] {
  return listOf(text).map((name) => oneOf(rights, name, 'rights'));
}

export function readLanguage(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2}$/.test(text)) return text;
  throw new BadInput('--language needs an ISO 639-1 code, such as fr');
}

export function readDay(text: string | undefined, option: FieldName): Day {
  const day = text === undefined ? undefined : parseDay(text);
  if (day === undefined) throw new BadInput(`--${option} needs a day as YYYY-MM-DD`);
  return day;
}

export function maybeDay(text: string | undefined, option: FieldName): Day | undefined {
  return text === undefined ? undefined : readDay(text, option);
}

/** `Name <address>`, an address, or a name alone: by post not everybody has an address for mail. */
export function readMailbox(text: string | undefined): Mailbox {
  const stated = (text ?? '').trim();
  const [, name = '', address = ''] = /^(.*?)\s*<([^<>]+)>$/.exec(stated) ?? [];
  if (address !== '') return { name, address: address.toLowerCase() };
  return stated.includes('@') ? { name: '', address: stated.toLowerCase() } : { name: stated, address: '' };
}

export function readIndex(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text)) throw new BadInput('--index counts the attachments of the message from 0');
  return Number(text);
}
