// A worker that reads PDF files, so that a hostile one can neither stop nor crash the desk.

import { answerJobs } from '#mail/mime/worker-answers.ts';
import { textOfPdf } from './pdf-text.ts';

answerJobs(textOfPdf);
