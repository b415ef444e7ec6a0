// A worker that reads attachments for the search, so that a hostile one can neither stop nor crash the desk.

import { answerJobs } from '#mail/mime/worker-answers.ts';
import { attachmentText } from './attachment-text.ts';

answerJobs(attachmentText);
