// The desk's legal words in Dutch.

import { rightWords } from './nl/right.ts';
import { obstacleWords } from './nl/obstacle.ts';
import { clockWords } from './nl/clock.ts';
import { eventWords } from './nl/event.ts';
import { caseWords } from './nl/case.ts';
import { mailWords } from './nl/mail.ts';
import { caseObstacleWords } from './nl/case-obstacle.ts';
import { lawWords } from './nl/law.ts';
import { senderWords } from './nl/sender.ts';
import { policyWords } from './nl/policy.ts';
import { gapWords } from './nl/policy-gap.ts';
import { readingWords } from './nl/reading.ts';
import { caseFileWords } from './nl/case-file.ts';
import { sendingWords } from './nl/sending.ts';
import { signInWords } from './nl/sign-in.ts';
import { handoverWords } from './nl/handover.ts';
import { backupWords } from './nl/backup.ts';
import { vaultWords } from './nl/vault.ts';
import { glanceWords } from './nl/glance.ts';
import { calendarTexts } from './nl/calendar.ts';
import { reminderTexts } from './nl/reminder.ts';
import { letterCheckWords } from './nl/letter-check.ts';
import { letterObstacleWords } from './nl/letter-obstacle.ts';
import { letterTexts } from './nl/letter.ts';
import type { Words } from './word-key.ts';

export const nl: Words = {
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
