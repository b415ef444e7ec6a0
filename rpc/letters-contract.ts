// The part of the door that is about letters: drafts, their wording, what they look like, and their way out.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { FileId, LetterId } from '#core/base/id.ts';
import { leavingWays, letterKinds } from '#core/case/letter-kind.ts';
import {
  letterCheckCodes,
  type LetterRow,
  type LetterView,
  type MadeFile,
  type OutgoingView,
  type TemplateFault,
  type TemplateRow,
  type TemplateView,
} from '#core/desk/letter-views.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import { answers } from './answers.ts';
import { caseCommand } from './case-command.ts';
import { language, line, mailbox, ref, someRights, text } from './fields.ts';
import { letterDocument } from './letter-document.ts';

export const letterId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as LetterId);
export const fileId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as FileId);

const kind = z.enum(letterKinds);
const version = z.number().int().min(0);
const controller = z.string().min(1).max(64);
const wording = { subject: z.string().max(400), body: z.string().max(40_000) };

export const lettersContract = {
  /** Newest first. */
  ofCase: oc.input(z.strictObject({ ref })).output(answers<readonly LetterRow[]>()),
  /** Writes a draft from the controller's wording and the facts of the case. */
  begin: oc
    .input(
      z.strictObject({
        ref,
        kind,
        /** That of the requester where not given, or the controller's first. */
        language: language.optional(),
        /** Those that it is about; all that it can be about where not given. */
        rights: someRights.optional(),
        /** Recorded on the case in the moment that the letter leaves. */
        act: caseCommand.optional(),
        /** For a notice to recipients: the one it is for (`ControllerProfile.recipients`). */
        recipient: z.string().max(64).optional(),
      }),
    )
    .output(answers<LetterView>()),
  show: oc.input(z.strictObject({ id: letterId })).output(answers<LetterView>()),
  /** Keeps what a person changed; what is not given stays. */
  keep: oc
    .input(
      z.strictObject({
        id: letterId,
        version,
        subject: z.string().max(400).optional(),
        document: letterDocument.optional(),
        to: z.array(mailbox).max(20).optional(),
        files: z.array(fileId).max(50).optional(),
        act: caseCommand.nullable().optional(),
      }),
    )
    .output(answers<LetterView>()),
  /** Writes it anew from the wording, in another language where one is given; what a person wrote into it goes. */
  rewrite: oc
    .input(z.strictObject({ id: letterId, version, language: language.optional() }))
    .output(answers<LetterView>()),
  drop: oc.input(z.strictObject({ id: letterId, version })).output(answers<{ readonly dropped: true }>()),
  /** Brings a dropped draft back, as long as the desk stays open. */
  bringBack: oc.input(z.strictObject({ id: letterId })).output(answers<LetterView>()),
  make: oc
    .input(z.strictObject({ id: letterId, format: z.enum(['text', 'html', 'pdf', 'docx']) }))
    .output(answers<MadeFile>()),
  /** Puts it into the outbox. `meant`: the warnings that a person has seen and means so. */
  send: oc
    .input(
      z.strictObject({
        id: letterId,
        version,
        way: z.enum(leavingWays),
        /** The one of the letter's controller where not given. */
        accountId: z.string().max(64).optional(),
        format: z.enum(['eml', 'pdf', 'docx']).optional(),
        meant: z.array(z.enum(letterCheckCodes)).max(40),
      }),
    )
    .output(answers<{ readonly outgoing: OutgoingView | undefined; readonly file: MadeFile | undefined }>()),
  templates: {
    list: oc.input(z.strictObject({ controller })).output(answers<readonly TemplateRow[]>()),
    show: oc.input(z.strictObject({ controller, kind, language })).output(answers<TemplateView>()),
    /** What it becomes in a case, or in an invented one; and what is wrong with it. */
    tryOut: oc.input(z.strictObject({ controller, kind, language, ...wording, ref: ref.optional() })).output(
      answers<{
        readonly document: LetterDocument;
        readonly subject: string;
        readonly faults: readonly TemplateFault[];
      }>(),
    ),
    /** A new version. Refused while something is wrong with it. */
    keep: oc
      .input(z.strictObject({ controller, kind, language, ...wording, reason: text }))
      .output(answers<TemplateView>()),
    /** The wording that comes with the app counts again. */
    useOriginal: oc.input(z.strictObject({ controller, kind, language, reason: text })).output(answers<TemplateView>()),
  },
};

export const outboxContract = {
  /** What has not left, and what left in the last thirty days; newest first. */
  list: oc.output(answers<readonly OutgoingView[]>()),
  /** Takes a held one back: the letter is a draft again. */
  takeBack: oc.input(z.strictObject({ id: line })).output(answers<{ readonly letter: LetterId }>()),
  /** Tries a waiting or refused one now. */
  tryNow: oc.input(z.strictObject({ id: line })).output(answers<OutgoingView>()),
  /** Says what became of one of which nobody knows. */
  settle: oc
    .input(z.strictObject({ id: line, as: z.enum(['arrived', 'send-again', 'drop']), reason: text }))
    .output(answers<OutgoingView>()),
};
