// Legal words in English: what the desk reminds of.

import type { WordsOf } from '../word-key.ts';

export const reminderTexts: WordsOf<'reminder'> = {
  'reminder.of': '{ref}: {text}',
  'reminder.due': 'Answer due on {due} ({days, plural, =0 {today} one {in # day} other {in # days}})',
  'reminder.dueOrNotice':
    'Answer, or word of an extension, due on {due} ({days, plural, =0 {today} one {in # day} other {in # days}})',
  'reminder.overdue': 'Answer overdue by {days, plural, one {# day} other {# days}}',
  'reminder.notice':
    'Extension can be announced until {due} ({days, plural, =0 {today} one {in # day} other {in # days}})',
  'reminder.identity-awaited': 'Asked who they are, and no answer',
  'reminder.clarification-awaited': 'Asked what they mean, and no answer',
  'reminder.task': '{count, plural, one {# task to chase} other {# tasks to chase}}',
  'reminder.acknowledgement': 'Receipt not acknowledged',
  'reminder.letter-unsent': 'A letter has not left',
  'reminder.letter-stuck': 'A letter may not have arrived',
  'reminder.hold-review': 'Legal hold to be reviewed since {due}',
  'reminder.erasure':
    '{count, plural, one {# closed case is due for erasure} other {# closed cases are due for erasure}}',
  'reminder.tray':
    '{count, plural, one {# request has waited in triage for more than a day} other {# requests have waited in triage for more than a day}}',
  'reminder.backup': 'The backup is too old',
  'reminder.anchor': 'Nothing outside this computer has vouched for the log since {due}',
  'reminder.title': '{count, plural, one {# reminder} other {# reminders}}',
  'reminder.mustLeave': '{count, plural, one {# answer must leave today} other {# answers must leave today}}',
  'reminder.more': 'and {count, number} more',
  'reminder.locked': 'DPO Desk · locked',
  'reminder.lockedTitle': 'DPO Desk is locked',
  'reminder.lockedBody': 'Unlock it to see today’s deadlines.',
};
