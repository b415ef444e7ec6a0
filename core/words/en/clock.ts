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
    '{because, select, holiday {{skipped} is a public holiday ({holiday})} other {{skipped} is not a working day{hasHoliday, select, yes { ({holiday})} other {}}}}: the period ends on the next working day, {to}.',
  'step.notice-by':
    'An extension and its reasons must be told to the person by {day}{isRolled, select, yes {; beyond any dispute by {safeDay}} other {}}.',
  'step.due':
    '{months, plural, one {The answer is due} other {The period is extended: the answer is due}} by the end of {day}{isRolled, select, yes {; beyond any dispute by {safeDay}} other {}}.',

  'urgency.overdue': 'Overdue',
  'urgency.critical': 'Critical',
  'urgency.soon': 'Soon',
  'urgency.on-track': 'On track',
};
