// The texts of the screens in English: ICU messages by key.

import { frameTexts } from './en/frame.ts';
import { todayTexts } from './en/today.ts';
import { triageTexts } from './en/triage.ts';
import { casesTexts } from './en/cases.ts';
import { caseTexts } from './en/case.ts';
import { messagesTexts } from './en/messages.ts';
import { settingsTexts } from './en/settings.ts';
import { entryTexts } from './en/entry.ts';

export const en = {
  ...frameTexts,
  ...todayTexts,
  ...triageTexts,
  ...casesTexts,
  ...caseTexts,
  ...messagesTexts,
  ...settingsTexts,
  ...entryTexts,
};
