// Everything that the desk reminds of now: counted anew from the facts at each question.

import type { ReminderKind } from '#core/case/reminder-kind.ts';
import type { Reminder, ReminderList } from '#core/desk/reminder-views.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import { caseReminders } from './case-reminders.ts';
import { deskReminders } from './desk-reminders.ts';
import type { ReminderFacts } from './facts.ts';

const levels: readonly Urgency[] = ['overdue', 'critical', 'soon', 'on-track'];
/** Among the equally pressing: what ends by law first, then what did not reach the person. */
const order: readonly ReminderKind[] = [
  'overdue',
  'due',
  'notice',
  'letter-stuck',
  'letter-unsent',
  'identity-awaited',
  'clarification-awaited',
  'task',
  'tray',
  'acknowledgement',
  'hold-review',
  'backup',
  'anchor',
  'erasure',
];

/** All of them, most pressing first; those that were put off among them. */
export function remindersOf(facts: ReminderFacts): readonly Reminder[] {
  const { now, stages } = facts;
  const outbox = Map.groupBy(facts.condition.outbox, ({ ref }) => ref);
  return [
    ...facts.cases.flatMap((one) => caseReminders(one, { now, stages, outbox: outbox.get(one.state.ref) ?? [] })),
    ...deskReminders(facts),
  ].toSorted(comparePressing);
}

export function listReminders(facts: ReminderFacts): ReminderList {
  const all = remindersOf(facts);
  const until = ({ snoozed }: Reminder): string => snoozed?.until ?? '';
  return {
    today: facts.today,
    reminders: all.filter(({ snoozed }) => snoozed === undefined),
    snoozed: all.filter(({ snoozed }) => snoozed !== undefined).toSorted((a, b) => (until(a) < until(b) ? -1 : 1)),
  };
}

function comparePressing(a: Reminder, b: Reminder): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    a.days - b.days ||
    (a.key < b.key ? -1 : 1)
  );
}
