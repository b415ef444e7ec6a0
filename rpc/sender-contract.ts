// The part of the door that is about who sent a message: asking for it, the way that it took, and when to ask.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { PathStep, SenderPreference, SenderView } from '#core/desk/sender-views.ts';
import { answers } from './answers.ts';
import { messageId } from './fields.ts';

const name = z.string().min(1).max(255);

export const senderContract = {
  /** Asks the name servers about the domains that the message names, and records what they say. */
  check: oc.input(z.strictObject({ id: messageId })).output(answers<SenderView>()),
  /** Checks again from the evidence on record, asking nobody: whether the finding is the same. */
  repeat: oc.input(z.strictObject({ id: messageId })).output(answers<{ readonly isSame: boolean }>()),
  /** The Received fields, the last server first. Asks nobody. */
  path: oc.input(z.strictObject({ id: messageId })).output(answers<readonly PathStep[]>()),
  preference: {
    read: oc.output(answers<SenderPreference>()),
    keep: oc
      .input(
        z.strictObject({
          checksNewMail: z.boolean(),
          trusted: z.array(name).max(50),
          nameServers: z.array(name).max(10),
        }),
      )
      .output(answers<SenderPreference>()),
  },
};
