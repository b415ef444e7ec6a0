// Legal words in English: step, urgency.

import type { WordsOf } from '../word-key.ts';

export const clockWords: WordsOf<'step' | 'urgency'> = {
  'step.received':
    'The request reached the controller on {day}{hasTime, select, yes { at {time}, legal time of {zone}} other {}}.',
  'step.event-day-not-counted': 'The day of receipt is not counted: the period begins on {firstDay}.',
  'step.same-date':
    '{months, plural, one {One month} =3 {Three months} other {# months}} from {from}: the period ends on {day}, the same date.',
  'step.month-end':
    '{months, plural, one {One month} =3 {Three months} other {# months}} from {from}: that month has no such date, so the period ends on its last day, {day}.',
  'step.not-rolled': '{day} is a working day: the period ends there.',
  'step.rolled':
    '{because, select, holiday {{hasHoliday, select, own {{skipped} is a day that the controller added ({holiday})} unnamed {{skipped} is a day that the controller added} other {{skipped} is a public holiday ({holiday})}}} other {{skipped} is not a working day{hasHoliday, select, yes { ({holiday})} own {, and a day that the controller added ({holiday})} unnamed {, and a day that the controller added} other {}}}}: the period ends on the next working day, {to}.',
  'step.notice-by':
    'An extension and its reasons must be told to the person by {day}{isRolled, select, yes {; beyond any dispute by {safeDay}} other {}}.',
  'step.due':
    '{months, plural, one {The answer is due} other {The period is extended: the answer is due}} by the end of {day}{isRolled, select, yes {; beyond any dispute by {safeDay}} other {}}.',
  'step.suspended':
    '{ground, select, identity {Having doubts about who asks, the controller asked on {from} for the identity to be confirmed} other {The controller asked the person on {from} to specify the request}}. The answer was complete on {day}: it can be argued that the period stood still for {days, plural, one {# day} other {# days}}.',
  'step.suspension-running':
    '{ground, select, identity {Having doubts about who asks, the controller asked on {from} for the identity to be confirmed} other {The controller asked the person on {from} to specify the request}}. The answer is not complete: as of {day} it can be argued that the period has stood still for {days, plural, one {# day} other {# days}}, and goes on doing so.',
  'step.suspension-not-arguable':
    'The controller did not ask the person {ground, select, identity {to confirm the identity} other {to specify the request}} until {day}. Asking without undue delay means, as the clock reads it, within {limit, plural, one {# day} other {# days}} of receipt, by {latest}: the period is not suspended.',
  'step.suspension-total':
    'All pauses together, up to {day}: {days, plural, one {# day} other {# days}}. A day in two pauses counts once.',
  'step.days-added':
    '{months, plural, one {The month} =3 {The three months} other {The # months}} would end on {from}. No text says how a pause is counted; with {days, plural, one {# whole day} other {# whole days}} added, the suspended period ends on {day}.',
  'step.arguable-due':
    'Arguable, not safe: {months, plural, one {the answer would be due} other {the period is extended, and the answer would be due}} by the end of {day}. Without the suspension it is due by the end of {safeDay}.',

  'urgency.overdue': 'Overdue',
  'urgency.critical': 'Critical',
  'urgency.soon': 'Soon',
  'urgency.on-track': 'On track',
};
