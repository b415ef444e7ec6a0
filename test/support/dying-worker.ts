// A worker that ends on the first attachment of every mail and reads some words out of all others.

import { answerJobs } from '#mail/mime/worker-answers.ts';

answerJobs(async (_raw, index: number) => {
  if (index === 0) process.exit(1);
  return { ok: true, state: 'read', text: 'wat overleefde' };
});
