// Answers about a privacy policy: its text out of what was pasted or dropped, and what the check finds in it.

import { ok } from '#core/base/result.ts';
import { checkPolicy } from '#core/policy/check-policy.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { HandlerTools } from './handler-tools.ts';

/** Needs no unlocked desk: nothing of it is read or kept. */
export function answerPolicy({ os, workers }: HandlerTools) {
  return {
    check: os.policy.check.handler(async ({ input }) => {
      const file =
        'text' in input
          ? { name: 'pasted.txt', octets: Buffer.from(input.text, 'utf8') }
          : { name: input.fileName, octets: Buffer.from(input.base64, 'base64') };
      const text = await readPolicy(file, workers.policy);
      return text.ok ? ok({ text: text.value, report: checkPolicy(text.value) }) : text;
    }),
  };
}
