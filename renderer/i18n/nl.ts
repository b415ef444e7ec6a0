// The texts of the screens in Dutch: ICU messages by key.

import { frameTexts } from './nl/frame.ts';
import { todayTexts } from './nl/today.ts';
import { triageTexts } from './nl/triage.ts';
import { casesTexts } from './nl/cases.ts';
import { caseTexts } from './nl/case.ts';
import { caseActsTexts } from './nl/case-acts.ts';
import { caseFileTexts } from './nl/case-file.ts';
import { caseIdentityTexts } from './nl/case-identity.ts';
import { caseWorkTexts } from './nl/case-work.ts';
import { messagesTexts } from './nl/messages.ts';
import { settingsTexts } from './nl/settings.ts';
import { entryTexts } from './nl/entry.ts';
import { newCaseTexts } from './nl/new-case.ts';
import { retentionTexts } from './nl/retention.ts';
import { controllersTexts } from './nl/controllers.ts';
import { profileTexts } from './nl/profile.ts';
import { policyTexts } from './nl/policy.ts';
import type { Texts } from './text-key.ts';

export const nl: Texts = {
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
