// The desk's legal words in French.

import { rightWords } from './fr/right.ts';
import { obstacleWords } from './fr/obstacle.ts';
import { clockWords } from './fr/clock.ts';
import { eventWords } from './fr/event.ts';
import { caseWords } from './fr/case.ts';
import { mailWords } from './fr/mail.ts';
import { caseObstacleWords } from './fr/case-obstacle.ts';
import { lawWords } from './fr/law.ts';
import { senderWords } from './fr/sender.ts';
import { policyWords } from './fr/policy.ts';
import { gapWords } from './fr/policy-gap.ts';
import { readingWords } from './fr/reading.ts';
import { caseFileWords } from './fr/case-file.ts';
import { sendingWords } from './fr/sending.ts';
import { signInWords } from './fr/sign-in.ts';
import { handoverWords } from './fr/handover.ts';
import { backupWords } from './fr/backup.ts';
import { vaultWords } from './fr/vault.ts';
import { glanceWords } from './fr/glance.ts';
import { calendarTexts } from './fr/calendar.ts';
import { reminderTexts } from './fr/reminder.ts';
import { letterCheckWords } from './fr/letter-check.ts';
import { letterObstacleWords } from './fr/letter-obstacle.ts';
import { letterTexts } from './fr/letter.ts';
import type { Words } from './word-key.ts';

export const fr: Words = {
  ...rightWords,
  ...obstacleWords,
  ...clockWords,
  ...eventWords,
  ...caseWords,
  ...mailWords,
  ...caseObstacleWords,
  ...lawWords,
  ...policyWords,
  ...gapWords,
  ...sendingWords,
  ...signInWords,
  ...senderWords,
  ...readingWords,
  ...caseFileWords,
  ...backupWords,
  ...handoverWords,
  ...vaultWords,
  ...glanceWords,
  ...reminderTexts,
  ...calendarTexts,
  ...letterTexts,
  ...letterObstacleWords,
  ...letterCheckWords,
};
