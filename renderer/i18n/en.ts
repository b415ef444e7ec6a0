// The texts of the screens in English: ICU messages by key.

import { frameTexts } from './en/frame.ts';
import { todayTexts } from './en/today.ts';
import { triageTexts } from './en/triage.ts';
import { casesTexts } from './en/cases.ts';
import { caseTexts } from './en/case.ts';
import { caseActsTexts } from './en/case-acts.ts';
import { caseFileTexts } from './en/case-file.ts';
import { caseIdentityTexts } from './en/case-identity.ts';
import { caseWorkTexts } from './en/case-work.ts';
import { messagesTexts } from './en/messages.ts';
import { settingsTexts } from './en/settings.ts';
import { entryTexts } from './en/entry.ts';
import { newCaseTexts } from './en/new-case.ts';
import { retentionTexts } from './en/retention.ts';
import { controllersTexts } from './en/controllers.ts';
import { profileTexts } from './en/profile.ts';
import { policyTexts } from './en/policy.ts';

export const en = {
  ...frameTexts,
  ...todayTexts,
  ...triageTexts,
  ...casesTexts,
  ...caseTexts,
  ...caseActsTexts,
  ...caseFileTexts,
  ...caseIdentityTexts,
  ...caseWorkTexts,
  ...messagesTexts,
  ...settingsTexts,
  ...entryTexts,
  ...newCaseTexts,
  ...retentionTexts,
  ...controllersTexts,
  ...profileTexts,
  ...policyTexts,
};
