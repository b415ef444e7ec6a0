// The desk's legal words in English.

import { rightWords } from './en/right.ts';
import { obstacleWords } from './en/obstacle.ts';
import { clockWords } from './en/clock.ts';
import { eventWords } from './en/event.ts';
import { caseWords } from './en/case.ts';
import { mailWords } from './en/mail.ts';
import { caseObstacleWords } from './en/case-obstacle.ts';
import { lawWords } from './en/law.ts';
import { senderWords } from './en/sender.ts';
import { policyWords } from './en/policy.ts';
import { gapWords } from './en/policy-gap.ts';
import { readingWords } from './en/reading.ts';
import { caseFileWords } from './en/case-file.ts';
import { sendingWords } from './en/sending.ts';
import { signInWords } from './en/sign-in.ts';
import { handoverWords } from './en/handover.ts';
import { backupWords } from './en/backup.ts';
import { vaultWords } from './en/vault.ts';
import { glanceWords } from './en/glance.ts';
import { calendarTexts } from './en/calendar.ts';
import { reminderTexts } from './en/reminder.ts';
import { letterCheckWords } from './en/letter-check.ts';
import { letterObstacleWords } from './en/letter-obstacle.ts';
import { letterTexts } from './en/letter.ts';
import type { Words } from './word-key.ts';

export const en: Words = {
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
