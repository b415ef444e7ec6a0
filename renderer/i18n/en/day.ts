// Texts of the screens in English: the start and the end of a day.

export const dayTexts = {
  'day.since': 'Since you were last here, {when}:',
  'day.when.today': 'today at {time}',
  'day.when.yesterday': 'yesterday at {time}',
  'day.when.week': 'on {day} at {time}',
  'day.when.earlier': 'on {day}',
  'day.overdue': '{count, plural, one {# case became overdue} other {# cases became overdue}}',
  'day.cameIn': '{count, plural, one {# message came in} other {# messages came in}}',
  'day.nothing': 'nothing became overdue and no message came in.',
  'day.extension':
    '{count, plural, one {One decision on an extension is due by {day}.} other {# decisions on an extension are due, the first by {day}.}}',
  'day.waiting': '{count, plural, one {One case waits for the person.} other {# cases wait for the person.}}',
  'day.replies': 'New mail in open cases',
  'day.reply.identity': 'Asked who they are; an answer came in.',
  'day.reply.clarification': 'Asked what they mean; an answer came in.',
  'day.reply.fee': 'Asked for a fee; an answer came in.',
  'day.reply.none': 'New mail in this case.',
  'day.next': 'Next: {act}',
  'day.empty.mail': 'New mail from the accounts you follow appears here by itself.',
  'day.empty.account': 'No mailbox is followed yet. Add one, or drop saved mails into this window.',
  'day.empty.add': 'Add a mailbox',
  'day.empty.new': 'Open a case for a request that came another way',
  'day.close': 'Close the day',
  'day.close.title': 'Before you leave',
  'day.close.tray':
    '{count, plural, =0 {Nothing waits in triage.} one {One message waits in triage.} other {# messages wait in triage.}}',
  'day.close.drafts':
    '{count, plural, =0 {No text is left unfinished.} one {In one case a text is unfinished. Locking loses it:} other {In # cases a text is unfinished. Locking loses it:}}',
  'day.close.today':
    '{count, plural, =0 {Nothing more is due today.} one {One answer is still due today:} other {# answers are still due today:}}',
  'day.close.next':
    '{count, plural, =0 {Nothing is due on {day}.} one {One answer is due on {day}:} other {# answers are due on {day}:}}',
  'day.close.more': 'and {count} more',
  'day.close.backup': 'A backup is written and checked now, before the desk locks.',
  'day.close.noFolder': 'No place for backups is set.',
  'day.close.outOfReach': 'The place for backups cannot be reached now.',
  'day.close.setFolder': 'Set one',
  'day.close.toTriage': 'To triage',
  'day.close.backUp': 'Back up and lock',
  'day.close.lock': 'Lock the desk',
  'day.close.anyway': 'Lock without a backup',
  'day.close.failed': 'The backup did not succeed. The page Security says why; the desk is still open.',
};
