// The terms that a new DPO may not know, each with its article and its page of the guide. The words are texts of the screens.

import type { GuidePageName } from './guide-page.ts';

export interface HelpTopicFacts {
  /** As in Union law: the same in every language but for what stands before the number. Empty where no article says it. */
  readonly article: string;
  readonly page: GuidePageName;
}

export const helpTopics = {
  extension: { article: 'GDPR Art. 12(3)', page: 'extension' },
  noticeBy: { article: 'GDPR Art. 12(3)', page: 'extension' },
  identityDoubt: { article: 'GDPR Art. 12(6)', page: 'identity' },
  restriction: { article: 'GDPR Art. 18', page: 'case' },
  hold: { article: 'GDPR Art. 17(3)(e)', page: 'retention' },
  anchor: { article: 'GDPR Art. 5(2)', page: 'protecting' },
  register: { article: 'GDPR Art. 5(2)', page: 'register' },
  handover: { article: 'GDPR Art. 38(2)', page: 'hand-over' },
  ledger: { article: 'GDPR Art. 5(2)', page: 'first-mail' },
  daysLost: { article: 'GDPR Art. 12(3)', page: 'board' },
} as const satisfies Readonly<Record<string, HelpTopicFacts>>;

export type HelpTopic = keyof typeof helpTopics;
