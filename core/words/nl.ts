// The desk's legal words in Dutch.

import { rightWords } from './nl/right.ts';
import { obstacleWords } from './nl/obstacle.ts';
import { clockWords } from './nl/clock.ts';
import { eventWords } from './nl/event.ts';
import { caseWords } from './nl/case.ts';
import { mailWords } from './nl/mail.ts';
import type { Words } from './word-key.ts';

export const nl: Words = {
  ...rightWords,
  ...obstacleWords,
  ...clockWords,
  ...eventWords,
  ...caseWords,
  ...mailWords,
};
