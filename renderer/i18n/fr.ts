// The texts of the screens in French: ICU messages by key.

import { frameTexts } from './fr/frame.ts';
import { todayTexts } from './fr/today.ts';
import { triageTexts } from './fr/triage.ts';
import { casesTexts } from './fr/cases.ts';
import { caseTexts } from './fr/case.ts';
import { messagesTexts } from './fr/messages.ts';
import { settingsTexts } from './fr/settings.ts';
import { entryTexts } from './fr/entry.ts';
import type { Texts } from './text-key.ts';

export const fr: Texts = {
  ...frameTexts,
  ...todayTexts,
  ...triageTexts,
  ...casesTexts,
  ...caseTexts,
  ...messagesTexts,
  ...settingsTexts,
  ...entryTexts,
};
