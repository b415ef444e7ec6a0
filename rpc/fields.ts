// The fields that many calls share, parsed at the door.

import { z } from 'zod';
import { parseDay, type Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import { rights } from '#core/law/right.ts';

export const text = z.string().max(4000);
export const line = z.string().max(320);
export const passphrase = z.string().max(1024);
export const ref = z.string().min(1).max(64);

export const messageId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as MessageId);

export const day = z
  .string()
  .refine((value) => parseDay(value) !== undefined, 'not a day')
  .transform((value) => value as Day);

export const right = z.enum(rights);
export const someRights = z.array(right).max(rights.length);

/** ISO 639-1. */
export const language = z.string().regex(/^[a-z]{2}$/);

export const mailbox = z.strictObject({ name: line, address: line }) satisfies z.ZodType<Mailbox>;
