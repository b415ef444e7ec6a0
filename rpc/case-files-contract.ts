// The part of the door that is about the files of a case: bringing them in, opening, redacting, packing and removing them.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { redactionReasons } from '#core/case/letter-event.ts';
import {
  packageFormats,
  packageRights,
  type CaseFileView,
  type FilePiece,
  type MadePackage,
  type Redacted,
} from '#core/desk/case-file-views.ts';
import { answers } from './answers.ts';
import { language, line, messageId, ref, text } from './fields.ts';
import { fileId, letterId } from './letters-contract.ts';

const transfer = z.string().min(1).max(64);
/** At most half a megabyte of octets. */
const piece = z.string().max(700_000);
const fraction = z.number().min(-1).max(2);
const area = { x: fraction, y: fraction, width: fraction, height: fraction };
const why = z.enum(redactionReasons);
const points = z.number().min(1).max(20_000);

export const caseFilesContract = {
  /** Oldest first. */
  list: oc.input(z.strictObject({ ref })).output(answers<readonly CaseFileView[]>()),
  /** Begins to bring a file in; refused at once where it is too large or one too many. */
  begin: oc
    .input(z.strictObject({ ref, name: z.string().max(1_000), size: z.number().int().min(0).max(1e12) }))
    .output(answers<{ readonly id: string }>()),
  append: oc.input(z.strictObject({ id: transfer, base64: piece })).output(answers<true>()),
  finish: oc.input(z.strictObject({ id: transfer })).output(answers<CaseFileView>()),
  cancel: oc.input(z.strictObject({ id: transfer })).output(answers<true>()),
  /** A copy of an attachment of one of the case's mails. */
  copyAttachment: oc
    .input(z.strictObject({ ref, id: messageId, index: z.number().int().min(0).max(10_000) }))
    .output(answers<CaseFileView>()),
  /** In stretches: `from` is the octet to begin with. */
  read: oc.input(z.strictObject({ id: fileId, from: z.number().int().min(0).max(1e12) })).output(answers<FilePiece>()),
  remove: oc.input(z.strictObject({ id: fileId, reason: text })).output(answers<{ readonly removed: true }>()),
  /** The text in which passages are marked. */
  text: oc.input(z.strictObject({ id: fileId })).output(answers<{ readonly text: string }>()),
  redactText: oc
    .input(
      z.strictObject({
        id: fileId,
        passages: z
          .array(z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(0), why }))
          .max(20_000),
      }),
    )
    .output(answers<Redacted>()),
  /** A PDF anew from pictures of its pages, in which the boxes are painted already. */
  pages: {
    begin: oc.input(z.strictObject({ id: fileId })).output(answers<{ readonly id: string }>()),
    /** The next page: its size in points, its words, its boxes. Its picture, a JPEG, follows in pieces. */
    page: oc
      .input(
        z.strictObject({
          id: transfer,
          width: points,
          height: points,
          words: z.array(z.strictObject({ text: z.string().max(400), ...area })).max(12_000),
          boxes: z.array(z.strictObject({ why, ...area })).max(2_000),
        }),
      )
      .output(answers<true>()),
    append: oc.input(z.strictObject({ id: transfer, base64: piece })).output(answers<true>()),
    /** Makes it, looks whether anything covered is left, and keeps it only where nothing is. */
    finish: oc.input(z.strictObject({ id: transfer })).output(answers<Redacted>()),
    cancel: oc.input(z.strictObject({ id: transfer })).output(answers<true>()),
  },
  /** Makes a package and keeps it in the case. The code is answered once and kept nowhere. */
  pack: oc
    .input(
      z.strictObject({
        ref,
        right: z.enum(packageRights),
        format: z.enum(packageFormats),
        language,
        files: z.array(z.strictObject({ id: fileId, description: line, system: line })).max(200),
        letters: z.array(letterId).max(100),
      }),
    )
    .output(answers<MadePackage>()),
};
