// A worker that reads mail, so that a hostile message can neither stop nor crash the desk.

import { readMail } from './read-mail.ts';
import { answerJobs } from './worker-answers.ts';

answerJobs(readMail);
