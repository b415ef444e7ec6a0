// The part of the door that is about reading a mail closer: its formatted view, its attachments, its source.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { AttachmentView, FormattedMail, SourceView } from '#core/desk/reading-views.ts';
import { answers } from './answers.ts';
import { messageId } from './fields.ts';

export const readingContract = {
  /** The mail's HTML without anything that could act, made anew each time. */
  formatted: oc.input(z.strictObject({ id: messageId })).output(answers<FormattedMail>()),
  /** One attachment, by its place counted from 0. */
  attachment: oc
    .input(z.strictObject({ id: messageId, index: z.number().int().min(0).max(10_000) }))
    .output(answers<AttachmentView>()),
  /** The mail as it came, in stretches: `from` is the octet to begin with. */
  source: oc
    .input(z.strictObject({ id: messageId, from: z.number().int().min(0).max(1_000_000_000) }))
    .output(answers<SourceView>()),
};
