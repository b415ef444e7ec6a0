// The texts of the screens in Dutch: ICU messages by key.

import { frameTexts } from './nl/frame.ts';
import { todayTexts } from './nl/today.ts';
import { triageTexts } from './nl/triage.ts';
import { casesTexts } from './nl/cases.ts';
import { caseTexts } from './nl/case.ts';
import { messagesTexts } from './nl/messages.ts';
import { settingsTexts } from './nl/settings.ts';
import { entryTexts } from './nl/entry.ts';
import type { Texts } from './text-key.ts';

export const nl: Texts = {
  ...frameTexts,
  ...todayTexts,
  ...triageTexts,
  ...casesTexts,
  ...caseTexts,
  ...messagesTexts,
  ...settingsTexts,
  ...entryTexts,
};
