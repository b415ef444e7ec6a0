// The letters that the desk writes: one for each step of a request (GDPR Art. 12 to 22).

/**
 * `refusal`: whole or in part. `completion`: what was done on each right, refused parts included. `no-data`: nothing is held.
 * `recipients-notice`: to those to whom the data were disclosed (Art. 19). `closing`: nothing more comes. `message`: free words.
 */
export const letterKinds = [
  'acknowledgement',
  'identity-request',
  'clarification',
  'extension',
  'fee',
  'refusal',
  'completion',
  'no-data',
  'recipients-notice',
  'closing',
  'message',
] as const;

export type LetterKind = (typeof letterKinds)[number];

/** Languages in which the desk itself has every letter (ISO 639-1). */
export const letterLanguages = ['nl', 'fr', 'en', 'de'] as const;

export type LetterLanguage = (typeof letterLanguages)[number];

/** `mail`: sent by the desk (SMTP). `draft`: left in the mailbox's drafts for a person to send. `file`: a file that a person hands on. */
export const leavingWays = ['mail', 'draft', 'file'] as const;

export type LeavingWay = (typeof leavingWays)[number];
