// A worker that checks who sent a message, so that a hostile one can neither stop nor crash the desk.

import { answerJobs } from '../mime/worker-answers.ts';
import { unpackRequest } from './verify-frame.ts';
import { verifySender, type SenderFinding } from './verify-sender.ts';

/** What the pool hands back, beside its own failures. */
export type SenderAnswer = { readonly ok: true; readonly finding: SenderFinding };

answerJobs(async (packed): Promise<SenderAnswer> => {
  const { request, raw } = unpackRequest(packed);
  return { ok: true, finding: await verifySender(raw, request) };
});
