// The texts of the screens in Dutch: ICU messages by key.

import { frameTexts } from './nl/frame.ts';
import { commandsTexts } from './nl/commands.ts';
import { todayTexts } from './nl/today.ts';
import { dayTexts } from './nl/day.ts';
import { triageTexts } from './nl/triage.ts';
import { decideTexts } from './nl/decide.ts';
import { noticedTexts } from './nl/noticed.ts';
import { boardTexts } from './nl/board.ts';
import { casesTexts } from './nl/cases.ts';
import { caseTexts } from './nl/case.ts';
import { caseActsTexts } from './nl/case-acts.ts';
import { caseFileTexts } from './nl/case-file.ts';
import { caseIdentityTexts } from './nl/case-identity.ts';
import { caseFilesTexts } from './nl/case-files.ts';
import { caseStoreTexts } from './nl/case-store.ts';
import { redactTexts } from './nl/redact.ts';
import { casePageTexts } from './nl/case-page.ts';
import { caseWorkTexts } from './nl/case-work.ts';
import { filesTexts } from './nl/files.ts';
import { messagesTexts } from './nl/messages.ts';
import { searchTexts } from './nl/search.ts';
import { settingsTexts } from './nl/settings.ts';
import { entryTexts } from './nl/entry.ts';
import { helpTexts } from './nl/help.ts';
import { firstRunTexts } from './nl/first-run.ts';
import { newCaseTexts } from './nl/new-case.ts';
import { readingTexts } from './nl/reading.ts';
import { remindersTexts } from './nl/reminders.ts';
import { retentionTexts } from './nl/retention.ts';
import { controllersTexts } from './nl/controllers.ts';
import { profileTexts } from './nl/profile.ts';
import { senderTexts } from './nl/sender.ts';
import { policyTexts } from './nl/policy.ts';
import { sendingTexts } from './nl/sending.ts';
import { accountsTexts } from './nl/accounts.ts';
import { handoverTexts } from './nl/handover.ts';
import { ledgerTexts } from './nl/ledger.ts';
import { lettersTexts } from './nl/letters.ts';
import { templatesTexts } from './nl/templates.ts';
import type { Texts } from './text-key.ts';
import { alarmTexts } from './nl/alarm.ts';
import { anchorsTexts } from './nl/anchors.ts';
import { backupTexts } from './nl/backup.ts';
import { erasureTexts } from './nl/erasure.ts';
import { reportsTexts } from './nl/reports.ts';
import { registerTexts } from './nl/register.ts';
import { securityTexts } from './nl/security.ts';
import { shellTexts } from './nl/shell.ts';

export const nl: Texts = {
  ...frameTexts,
  ...commandsTexts,
  ...todayTexts,
  ...dayTexts,
  ...triageTexts,
  ...decideTexts,
  ...noticedTexts,
  ...boardTexts,
  ...casesTexts,
  ...caseTexts,
  ...caseActsTexts,
  ...caseFileTexts,
  ...caseIdentityTexts,
  ...caseFilesTexts,
  ...caseStoreTexts,
  ...redactTexts,
  ...casePageTexts,
  ...caseWorkTexts,
  ...filesTexts,
  ...messagesTexts,
  ...searchTexts,
  ...settingsTexts,
  ...entryTexts,
  ...firstRunTexts,
  ...helpTexts,
  ...newCaseTexts,
  ...readingTexts,
  ...remindersTexts,
  ...retentionTexts,
  ...controllersTexts,
  ...profileTexts,
  ...policyTexts,
  ...senderTexts,
  ...accountsTexts,
  ...sendingTexts,
  ...handoverTexts,
  ...ledgerTexts,
  ...lettersTexts,
  ...templatesTexts,
  ...alarmTexts,
  ...anchorsTexts,
  ...backupTexts,
  ...erasureTexts,
  ...registerTexts,
  ...reportsTexts,
  ...securityTexts,
  ...shellTexts,
};
