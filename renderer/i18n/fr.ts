// The texts of the screens in French: ICU messages by key.

import { frameTexts } from './fr/frame.ts';
import { commandsTexts } from './fr/commands.ts';
import { todayTexts } from './fr/today.ts';
import { dayTexts } from './fr/day.ts';
import { triageTexts } from './fr/triage.ts';
import { decideTexts } from './fr/decide.ts';
import { noticedTexts } from './fr/noticed.ts';
import { boardTexts } from './fr/board.ts';
import { casesTexts } from './fr/cases.ts';
import { caseTexts } from './fr/case.ts';
import { caseActsTexts } from './fr/case-acts.ts';
import { caseFileTexts } from './fr/case-file.ts';
import { caseIdentityTexts } from './fr/case-identity.ts';
import { caseFilesTexts } from './fr/case-files.ts';
import { caseStoreTexts } from './fr/case-store.ts';
import { redactTexts } from './fr/redact.ts';
import { casePageTexts } from './fr/case-page.ts';
import { caseWorkTexts } from './fr/case-work.ts';
import { filesTexts } from './fr/files.ts';
import { messagesTexts } from './fr/messages.ts';
import { searchTexts } from './fr/search.ts';
import { settingsTexts } from './fr/settings.ts';
import { entryTexts } from './fr/entry.ts';
import { helpTexts } from './fr/help.ts';
import { firstRunTexts } from './fr/first-run.ts';
import { newCaseTexts } from './fr/new-case.ts';
import { readingTexts } from './fr/reading.ts';
import { remindersTexts } from './fr/reminders.ts';
import { retentionTexts } from './fr/retention.ts';
import { controllersTexts } from './fr/controllers.ts';
import { profileTexts } from './fr/profile.ts';
import { senderTexts } from './fr/sender.ts';
import { policyTexts } from './fr/policy.ts';
import { sendingTexts } from './fr/sending.ts';
import { accountsTexts } from './fr/accounts.ts';
import { handoverTexts } from './fr/handover.ts';
import { ledgerTexts } from './fr/ledger.ts';
import { lettersTexts } from './fr/letters.ts';
import { templatesTexts } from './fr/templates.ts';
import type { Texts } from './text-key.ts';
import { alarmTexts } from './fr/alarm.ts';
import { anchorsTexts } from './fr/anchors.ts';
import { backupTexts } from './fr/backup.ts';
import { erasureTexts } from './fr/erasure.ts';
import { reportsTexts } from './fr/reports.ts';
import { registerTexts } from './fr/register.ts';
import { securityTexts } from './fr/security.ts';
import { shellTexts } from './fr/shell.ts';

export const fr: Texts = {
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
