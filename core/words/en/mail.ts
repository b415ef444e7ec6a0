// Legal words in English: kind, otherReason, unreadable, disposition, security, job, language.

import type { WordsOf } from '../word-key.ts';

export const mailWords: WordsOf<
  'kind' | 'otherReason' | 'unreadable' | 'disposition' | 'security' | 'job' | 'language'
> = {
  'kind.request': 'Request',
  'kind.follow-up': 'Follow-up',
  'kind.other': 'Not a request',

  'otherReason.newsletter': 'Newsletter',
  'otherReason.bounce': 'Delivery failure',
  'otherReason.auto-reply': 'Automatic reply',
  'otherReason.calendar': 'Calendar invitation',
  'otherReason.spam': 'Spam',
  'otherReason.sales': 'Sales approach',
  'otherReason.notice': 'Automatic notice',
  'otherReason.no-right-found': 'No right invoked',

  'unreadable.empty': 'The message is empty: not a single byte arrived. Ask the sender to send it again.',
  'unreadable.not-a-mail': 'This is not an e-mail message. Look at the original in the mailbox or the file.',
  'unreadable.too-deep':
    'The message is nested too deeply to be opened safely. Open the original in your mail program.',
  'unreadable.too-large':
    'The message is too large to be shown here. It is stored; open the original in your mail program.',
  'unreadable.parser-failed':
    'The message breaks the rules of e-mail and could not be read. Open the original in your mail program.',
  'unreadable.timed-out': 'Reading the message took too long and was stopped. Open the original in your mail program.',
  'unreadable.out-of-memory':
    'Reading the message took too much memory and was stopped. Open the original in your mail program.',

  'disposition.tray': 'Waiting for triage',
  'disposition.case': 'Part of a case',
  'disposition.set-aside': 'Set aside',
  'disposition.unreadable': 'Unreadable',
  'disposition.erased': 'Erased',

  'security.tls': 'TLS',
  'security.starttls': 'STARTTLS',
  'security.plaintext': 'No encryption',

  'job.pull': 'Pulling mail',
  'job.import': 'Importing mail',
  'job.sample': 'Taking in the sample inbox',
  'job.complete': 'Fetching a large message',
  'job.verify': 'Checking the audit log',
  'job.backup': 'Backing up',
  'job.anchor': 'Anchoring the audit log',
  'job.renew-keys': 'Renewing every key',

  'language.unknown': 'Not recognised',
};
