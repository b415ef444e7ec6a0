// What the desk reminds of on its own account: the tray, erasures, the backup, the anchor.

import { addDays, dayIn, daysBetween, epochOf, type Day } from '#core/base/day.ts';
import type { DeskReminderKind } from '#core/case/reminder-kind.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Reminder } from '#core/desk/reminder-views.ts';
import type { ReminderFacts } from './facts.ts';

const dayLength = 86_400_000;

export function deskReminders(facts: ReminderFacts): readonly Reminder[] {
  const { now, zone, today, requests, erasures, condition } = facts;
  const old = requests.filter((at) => epochOf(now) - epochOf(at) > dayLength).map((at) => dayIn(at, zone));
  const { backup, anchor } = condition;
  return [
    // The month runs from receipt, not from when somebody looks (EDPB Guidelines 01/2022 §157).
    ...about(facts, 'tray', earliest(old.map((day) => addDays(day, 1))), old.length, 'soon'),
    // Kept no longer than needed (GDPR Art. 5(1)(e)).
    ...about(facts, 'erasure', earliest(erasures), erasures.length, 'on-track'),
    ...(backup === undefined
      ? []
      : about(facts, 'backup', backup.goodAt === undefined ? today : dayIn(backup.goodAt, zone), 1, 'soon')),
    ...(anchor === undefined ? [] : about(facts, 'anchor', dayIn(anchor.since, zone), 1, 'on-track')),
  ];
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.toSorted()[0];
}

function about(
  { today, deskSnoozes }: ReminderFacts,
  kind: DeskReminderKind,
  due: Day | undefined,
  count: number,
  level: Urgency,
): readonly Reminder[] {
  if (due === undefined) return [];
  const tomorrow = addDays(today, 1);
  const kept = deskSnoozes.find(({ reminder }) => reminder === kind);
  // To tomorrow at most, also where the clock went back since.
  const until = kept === undefined || kept.until <= today ? undefined : kept.until < tomorrow ? kept.until : tomorrow;
  return [
    {
      key: `${kind} ${due}`,
      kind,
      ref: undefined,
      due,
      days: daysBetween(today, due),
      level,
      count,
      stage: kept === undefined || until !== undefined ? 'since' : `since ${kept.until}`,
      isPressing: false,
      snoozed: until === undefined ? undefined : { until, reason: '' },
      snoozeLatest: tomorrow,
    },
  ];
}
