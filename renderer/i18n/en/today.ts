// Texts of the screens in English: today.

export const todayTexts = {
  'today.mustLeave': 'To be answered first',
  'today.allCases': '{count, plural, one {# open case} other {All # open cases}}',
  'today.nothingOpen': 'No case is open.',
  'today.nothingOpenWhy': 'A case opens when you confirm a message as a request.',
  'today.newMail': 'Waiting for triage',
  'today.toTriage': 'To triage',
  'today.noMail': 'Nothing waiting.',
  'today.overdue': '{count, plural, one {One case is overdue.} other {# cases are overdue.}}',
  'today.dueThisWeek':
    '{count, plural, one {One answer is due within seven days.} other {# answers are due within seven days.}}',
  'today.requestsWaiting':
    '{count, plural, one {One new message looks like a request.} other {# new messages look like requests.}}',
  'today.othersWaiting': '{count, plural, one {One message waits for triage.} other {# messages wait for triage.}}',
  'today.unreadable': '{count, plural, one {One message could not be read.} other {# messages could not be read.}}',
  'today.allQuiet': 'Nothing waits, and no answer is due.',
  'today.quietUntil': 'Nothing waits. The next answer is due on {day}.',
  'today.weeks': 'The next eight weeks',
};
