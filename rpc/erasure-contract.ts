// The part of the door that takes a single mail or a single attachment out of the desk for good.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { answers } from './answers.ts';
import { messageId, text } from './fields.ts';

export const erasureContract = {
  /** A mail that belongs to no case; that it came, and when, stays. */
  mail: oc.input(z.strictObject({ id: messageId, reason: text })).output(answers<{ readonly erased: true }>()),
  /** `index` counts the mail's attachments from 0. */
  attachment: oc
    .input(z.strictObject({ id: messageId, index: z.number().int().min(0).max(499), reason: text }))
    .output(answers<{ readonly erased: true }>()),
};
