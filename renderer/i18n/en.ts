// The texts of the screens in English: ICU messages by key.

import { frameTexts } from './en/frame.ts';
import { commandsTexts } from './en/commands.ts';
import { todayTexts } from './en/today.ts';
import { dayTexts } from './en/day.ts';
import { triageTexts } from './en/triage.ts';
import { decideTexts } from './en/decide.ts';
import { noticedTexts } from './en/noticed.ts';
import { boardTexts } from './en/board.ts';
import { casesTexts } from './en/cases.ts';
import { caseTexts } from './en/case.ts';
import { caseActsTexts } from './en/case-acts.ts';
import { caseFileTexts } from './en/case-file.ts';
import { caseIdentityTexts } from './en/case-identity.ts';
import { caseFilesTexts } from './en/case-files.ts';
import { caseStoreTexts } from './en/case-store.ts';
import { redactTexts } from './en/redact.ts';
import { casePageTexts } from './en/case-page.ts';
import { caseWorkTexts } from './en/case-work.ts';
import { filesTexts } from './en/files.ts';
import { messagesTexts } from './en/messages.ts';
import { searchTexts } from './en/search.ts';
import { settingsTexts } from './en/settings.ts';
import { entryTexts } from './en/entry.ts';
import { helpTexts } from './en/help.ts';
import { firstRunTexts } from './en/first-run.ts';
import { newCaseTexts } from './en/new-case.ts';
import { readingTexts } from './en/reading.ts';
import { remindersTexts } from './en/reminders.ts';
import { retentionTexts } from './en/retention.ts';
import { controllersTexts } from './en/controllers.ts';
import { profileTexts } from './en/profile.ts';
import { senderTexts } from './en/sender.ts';
import { policyTexts } from './en/policy.ts';
import { sendingTexts } from './en/sending.ts';
import { accountsTexts } from './en/accounts.ts';
import { handoverTexts } from './en/handover.ts';
import { ledgerTexts } from './en/ledger.ts';
import { lettersTexts } from './en/letters.ts';
import { templatesTexts } from './en/templates.ts';
import { alarmTexts } from './en/alarm.ts';
import { anchorsTexts } from './en/anchors.ts';
import { backupTexts } from './en/backup.ts';
import { erasureTexts } from './en/erasure.ts';
import { reportsTexts } from './en/reports.ts';
import { registerTexts } from './en/register.ts';
import { securityTexts } from './en/security.ts';
import { shellTexts } from './en/shell.ts';

export const en = {
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
