// The part of the door that is about the audit log: the register, its proof, its anchors, its alarm.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { parseInstant, type Instant } from '#core/base/day.ts';
import { anchorWays } from '#core/case/desk-event.ts';
import { logTopics, type LogPage, type LogState, type NoteVerdict, type NoteView } from '#core/desk/log-views.ts';
import { answers } from './answers.ts';
import { line, ref, text } from './fields.ts';

const instant = z
  .string()
  .refine((value) => parseInstant(value) !== undefined, 'not an instant')
  .transform((value) => value as Instant);

const filter = z
  .strictObject({
    topics: z.array(z.enum(logTopics)).max(logTopics.length),
    by: z.array(z.enum(['user', 'app', 'peer'])).max(3),
    ref: ref.optional(),
    from: instant.optional(),
    until: instant.optional(),
  })
  .transform(({ ref: wanted, from, until, ...rest }) => ({ ...rest, ref: wanted, from, until }));

export const logContract = {
  state: oc.output(answers<LogState>()),
  /** Newest first; empty lists of topics and actors let all through. */
  list: oc
    .input(
      z.strictObject({ filter, before: z.number().int().min(0).optional(), limit: z.number().int().min(1).max(500) }),
    )
    .output(answers<LogPage>()),
  /** Starts to check the whole log and every mail; progress comes as notices. */
  verify: oc.output(answers<{ readonly started: true }>()),
  /** A person looked at the alarm and goes on, with the reason; from then on the desk writes again. */
  settleAlarm: oc.input(z.strictObject({ reason: text })).output(answers<{ readonly settled: true }>()),
  /** A checkpoint over everything so far, for whoever is to keep it. */
  note: oc.output(answers<NoteView>()),
  /** The note of that size was given away: sent to a person, written into an answer, printed. */
  given: oc
    .input(
      z.strictObject({
        size: z.number().int().min(1),
        way: z.enum(anchorWays).exclude(['mailbox', 'timestamp']),
        where: line,
      }),
    )
    .output(answers<{ readonly kept: true }>()),
  /** A note, a line of an answer, or a time stamp in base64, as somebody gave it back. */
  check: oc.input(z.strictObject({ text: z.string().max(100_000) })).output(answers<NoteVerdict>()),
  /** Keeps anchors in a folder of the account's mailbox from now on, or stops to. */
  anchorIn: oc
    .input(z.strictObject({ account: z.string().max(64), isOn: z.boolean() }))
    .output(answers<{ readonly kept: true }>()),
  /** Anchors now, in every way that is on. */
  anchor: oc.output(answers<{ readonly started: true }>()),
  /** Address of an RFC 3161 time stamp service; empty for none. */
  timestampAt: oc.input(z.strictObject({ url: z.string().max(2000) })).output(answers<{ readonly kept: true }>()),
};
