// A worker that makes a mail's formatted view and takes attachments out of it, so that a hostile mail cannot stop the desk.

import { extractAttachment } from '../mime/attachment.ts';
import { answerJobs } from '../mime/worker-answers.ts';
import { formatMail } from './format-mail.ts';
import type { ReadingAsk, ReadingAnswer } from './mail-reader.ts';

answerJobs<ReadingAnswer, ReadingAsk>(async (raw, ask) => {
  if (ask.kind === 'formatted') return { kind: 'formatted', formatted: await formatMail(raw) };
  const taken = await extractAttachment(raw, ask.index);
  // A copy of its own: small Buffers share one block of memory, and all of it would cross.
  return { kind: 'attachment', attachment: taken && { ...taken, bytes: new Uint8Array(taken.bytes) } };
});
