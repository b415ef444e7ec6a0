// The whole door between a shell and the desk: what can be asked, with what, and what comes back.

import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Result } from '#core/base/result.ts';
import { extensionGrounds, outcomes } from '#core/case/event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { MessageId } from '#core/base/id.ts';
import { parseDay, type Day } from '#core/base/day.ts';
import { rights } from '#core/law/right.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type {
  CaseRow,
  CaseView,
  DeskStatus,
  DossierView,
  JournalRow,
  MailboxView,
  MessageRow,
  MessageView,
  Notice,
  Preferences,
  TodayView,
  TrayItem,
} from '#core/desk/views.ts';

/** Every answer is a value or an expected obstacle; anything else is a fault with an id. */
type Answer<T> = Result<T, Obstacle>;

function answers<T>() {
  return type<Answer<T>>();
}

const text = z.string().max(4000);
const passphrase = z.string().max(1024);
const ref = z.string().min(1).max(64);
const messageId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as MessageId);
const day = z
  .string()
  .refine((value) => parseDay(value) !== undefined, 'not a day')
  .transform((value) => value as Day);
const someRights = z.array(z.enum(rights)).max(rights.length);
const language = z.string().regex(/^[a-z]{2}$/);

const caseCommand = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('correct-rights'), rights: someRights, reason: text }),
  z.strictObject({ act: z.literal('doubt-identity'), ground: text }),
  z.strictObject({ act: z.literal('verify-identity'), method: text }),
  z.strictObject({ act: z.literal('extend'), ground: z.enum(extensionGrounds), reason: text }),
  z.strictObject({ act: z.literal('release-mail'), messageId, reason: text }),
  z.strictObject({ act: z.literal('close'), outcome: z.enum(outcomes), note: text }),
  z.strictObject({ act: z.literal('reopen'), reason: text }),
  z.strictObject({ act: z.literal('discard'), reason: text }),
]) satisfies z.ZodType<CaseCommand>;

const mailboxInput = z.strictObject({
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'plaintext']),
  user: z.string().min(1).max(320),
  password: passphrase,
  folder: z.string().min(1).max(255),
  /** PEM text of a private certificate authority. */
  caPem: z.string().max(200_000).optional(),
});

export const contract = {
  desk: {
    status: oc.output(type<DeskStatus>()),
    profiles: oc.output(type<readonly { readonly id: string; readonly name: string; readonly country: string }[]>()),
    create: oc
      .input(z.strictObject({ profile: z.string().max(64), passphrase }))
      .output(answers<{ readonly recoveryKey: string }>()),
    unlock: oc.input(z.strictObject({ passphrase })).output(answers<{ readonly unlocked: true }>()),
    lock: oc.output(type<{ readonly locked: true }>()),
    /** Takes in the invented sample inbox; progress comes as notices. */
    takeSample: oc.output(answers<{ readonly started: true }>()),
  },
  today: { show: oc.output(answers<TodayView>()) },
  tray: {
    list: oc.output(answers<readonly TrayItem[]>()),
    confirm: oc
      .input(
        z.strictObject({
          id: messageId,
          rights: someRights.optional(),
          language: language.optional(),
          /** Only where the evidence of receipt is wrong or missing. */
          receivedDay: day.optional(),
        }),
      )
      .output(answers<CaseView>()),
    attach: oc.input(z.strictObject({ id: messageId, ref })).output(answers<CaseView>()),
    setAside: oc.input(z.strictObject({ id: messageId, reason: text })).output(answers<MessageView>()),
    putBack: oc.input(z.strictObject({ id: messageId, reason: text })).output(answers<MessageView>()),
  },
  messages: {
    /** The ledger: every message ever taken in, newest first. */
    list: oc.output(answers<readonly MessageRow[]>()),
    show: oc.input(z.strictObject({ id: messageId })).output(answers<MessageView>()),
  },
  cases: {
    /** Soonest deadline first; closed ones last. */
    list: oc.output(answers<readonly CaseRow[]>()),
    show: oc.input(z.strictObject({ ref })).output(answers<CaseView>()),
    /** Oldest first. */
    journal: oc.input(z.strictObject({ ref })).output(answers<readonly JournalRow[]>()),
    act: oc
      .input(z.strictObject({ ref, version: z.number().int().min(0), command: caseCommand }))
      .output(answers<CaseView>()),
    export: oc.input(z.strictObject({ ref })).output(answers<DossierView>()),
  },
  mailboxes: {
    list: oc.output(answers<readonly MailboxView[]>()),
    /** Connects and looks whether the folder can be read, before anything is kept. */
    add: oc.input(mailboxInput).output(answers<MailboxView>()),
    remove: oc.input(z.strictObject({ id: z.string().max(64) })).output(answers<{ readonly removed: true }>()),
    /** Starts a pull; progress comes as notices. */
    pull: oc.input(z.strictObject({ id: z.string().max(64) })).output(answers<{ readonly started: true }>()),
    stop: oc.input(z.strictObject({ id: z.string().max(64) })).output(answers<{ readonly stopped: true }>()),
  },
  /** Readable and changeable while the desk is locked. */
  preferences: {
    read: oc.output(type<Preferences>()),
    keep: oc
      .input(
        z.strictObject({
          locale: z.enum(['en', 'nl', 'fr']).optional(),
          theme: z.enum(['system', 'light', 'dark']).optional(),
          hasSingleKeys: z.boolean().optional(),
        }),
      )
      .output(type<{ readonly kept: true }>()),
  },
  notices: { follow: oc.output(eventIterator(type<Notice>())) },
};

export type Contract = typeof contract;
