// A worker that converts Outlook's files, so that a hostile one can neither stop nor crash the desk.

import { answerJobs } from '../mime/worker-answers.ts';
import { convertOutlook } from './convert-outlook.ts';

answerJobs(async (octets) => convertOutlook(octets));
