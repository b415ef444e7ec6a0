// What goes with the evidence of each case in a hand-over: who, until when, and what evidence files do not hold.

import { z } from 'zod';
import { parseDay, parseInstant, type Day, type Instant } from '#core/base/day.ts';
import type { CaseId, FileId, LetterId, MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { letterKinds } from '#core/case/letter-kind.ts';
import type { FileOrigin } from '#core/case/letter-event.ts';
import type { StoredFile, StoredLetter } from '#core/desk/letters-port.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { rights } from '#core/law/right.ts';
import { letterDocument } from '#rpc/letter-document.ts';
import { readProfile } from '../read-profile.ts';

const id = <T extends string>(letter: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[a-z0-9]{1,63}$`))
    .transform((text) => text as T);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const leaf = z.string().regex(/^[\w-]{43}$/);
const log = z.string().regex(/^[\w-]{22}$/);
const words = z.string().max(4000);
const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined)
  .transform((text) => text as Day);
const instant = z
  .string()
  .refine((text) => parseInstant(text) !== undefined)
  .transform((text) => text as Instant);
const maybeInstant = instant.nullable().transform((at) => at ?? undefined);
const mailbox = z.strictObject({ name: words, address: words });

const mail = z.strictObject({
  id: id<MessageId>('m'),
  internalDate: maybeInstant,
  deliveredAt: maybeInstant,
  isPartial: z.boolean(),
});

const letter: z.ZodType<Omit<StoredLetter, 'caseId'>> = z.strictObject({
  id: id<LetterId>('l'),
  kind: z.enum(letterKinds),
  language: z.string().max(8),
  stage: z.enum(['draft', 'leaving', 'left']),
  rights: z.array(z.enum(rights)).max(rights.length),
  subject: words,
  document: letterDocument,
  to: z.array(mailbox).max(100),
  files: z.array(id<FileId>('f')).max(1000),
  template: z.strictObject({
    kind: z.enum(letterKinds),
    language: z.string().max(8),
    version: z.number().int().min(0),
  }),
  /** The act that it was begun for: judged by the law of cases when it is done, as any other. */
  act: z
    .looseObject({ act: z.string().max(64) })
    .nullable()
    .transform((act): CaseCommand | undefined => (act as unknown as CaseCommand | null) ?? undefined),
  version: z.number().int().min(0),
  createdAt: instant,
  changedAt: instant,
});

const file: z.ZodType<Omit<StoredFile, 'caseId'>> = z.strictObject({
  id: id<FileId>('f'),
  name: words,
  mediaType: z.string().max(255),
  size: z.number().int().min(0),
  sha256: hash,
  origin: z.looseObject({ kind: z.string().max(32) }).transform((origin) => origin as unknown as FileOrigin),
  addedAt: instant,
});

const profile = z.unknown().transform((value, context): ControllerProfile => {
  const read = readProfile(value);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'no profile' });
  return z.NEVER;
});

const oneCase = z.strictObject({
  id: id<CaseId>('c'),
  ref: z.string().min(1).max(64),
  controller: z.string().max(64),
  /** SHA-256 of its evidence file, which is the part `cases/<id>.zip`. */
  evidence: hash,
  /** Leaf hash of the case's last line in the log that gives it. */
  head: leaf,
  mails: z.array(mail).max(10_000),
  letters: z.array(letter).max(10_000),
  files: z.array(file).max(10_000),
  /** On the way back: what was given, by the home desk's own words. */
  given: z
    .strictObject({ caseId: id<CaseId>('c'), sha256: hash })
    .nullable()
    .transform((given) => given ?? undefined),
});

export const handoverNote = z.strictObject({
  format: z.literal('dpo-desk-handover/1'),
  way: z.enum(['out', 'back']),
  /** The log that speaks, and the one that it is meant for on the way back. */
  log,
  home: log,
  at: instant,
  from: words,
  to: words,
  reason: words,
  until: day,
  profiles: z.array(profile).max(500),
  cases: z.array(oneCase).min(1).max(2000),
});

export type HandoverNote = z.output<typeof handoverNote>;
export type NotedCase = HandoverNote['cases'][number];
