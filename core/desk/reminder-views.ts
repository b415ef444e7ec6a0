// Reminders as the screens, the command line and the notifications see them. References, never names.

import type { Day, Instant } from '#core/base/day.ts';
import type { DeskReminderKind, ReminderKind } from '#core/case/reminder-kind.ts';
import type { Urgency } from '#core/clock/deadline.ts';

export interface Reminder {
  /** The same for as long as it is about the same: kind, case, day. */
  readonly key: string;
  readonly kind: ReminderKind;
  /** undefined for the desk's own. */
  readonly ref: string | undefined;
  /** The day that it is about: a deadline, or the day on which a thing was to be looked at. */
  readonly due: Day;
  /** Calendar days from today to it; negative afterwards. */
  readonly days: number;
  readonly level: Urgency;
  /** How many things it is about: tasks, messages, letters, cases to erase. */
  readonly count: number;
  /** Changes at each step that is worth a notification; told once each. */
  readonly stage: string;
  /** It arose within the day and cannot wait for the next morning. */
  readonly isPressing: boolean;
  /** It comes again on this day; until then it is listed as put off, and not told. */
  readonly snoozed: { readonly until: Day; readonly reason: string } | undefined;
  /** Last day to which it can be put off; undefined where it cannot. */
  readonly snoozeLatest: Day | undefined;
}

/** When things are reminded of. Days, but for `acknowledgement`, which counts working days. */
export interface ReminderStages {
  /** Days before the deadline at which it is told; its own day and the day after are always told. */
  readonly due: readonly number[];
  /** The same before the last day to announce an extension. */
  readonly notice: readonly number[];
  /** Days after asking the person who they are, or what they mean. */
  readonly awaited: readonly number[];
  /** Days after asking a system or a recipient. */
  readonly task: number;
  readonly acknowledgement: number;
}

export const usualStages: ReminderStages = {
  due: [14, 7, 3, 1],
  notice: [7, 3, 1],
  awaited: [7, 14],
  task: 7,
  acknowledgement: 2,
};

/** What a person chose about being reminded. Hours of the home controller's clock. */
export interface ReminderChoices {
  /** From this hour on the morning's notification is given. */
  readonly digestHour: number;
  /** Quiet from this hour to that one; the same hour twice for no quiet hours. */
  readonly quietFrom: number;
  readonly quietUntil: number;
  /** Quiet on Saturdays, Sundays and the controller's holidays. */
  readonly isQuietOnDaysOff: boolean;
  /** Notifications name the person beside the reference. Lock screens show them. */
  readonly showsNames: boolean;
  /** While the desk is locked: once a morning that deadlines can be seen after unlocking. */
  readonly hintsWhileLocked: boolean;
  readonly stages: ReminderStages;
}

export const usualChoices: ReminderChoices = {
  digestHour: 9,
  quietFrom: 19,
  quietUntil: 8,
  isQuietOnDaysOff: true,
  showsNames: false,
  hintsWhileLocked: false,
  stages: usualStages,
};

/** The desk's own reminders are put off to the next day at most; kept beside the desk. */
export interface DeskSnooze {
  readonly reminder: DeskReminderKind;
  readonly until: Day;
}

/** What the desk knows of itself beside its cases, read by the host. */
export interface DeskCondition {
  /** When the newest good backup was made; undefined while none was. The whole where one is overdue. */
  readonly backup: { readonly goodAt: Instant | undefined } | undefined;
  /** Since when lines of the log are vouched for by nothing outside; the whole where anchors are kept and that is too long. */
  readonly anchor: { readonly since: Instant } | undefined;
  readonly outbox: readonly OutboxFact[];
}

export interface OutboxFact {
  readonly ref: string;
  readonly letter: string;
  readonly state: 'held' | 'waiting' | 'handing-over' | 'unsure' | 'refused';
  readonly queuedAt: Instant;
}

export interface ReminderList {
  readonly today: Day;
  /** Most pressing first. */
  readonly reminders: readonly Reminder[];
  /** Put off, soonest back first. */
  readonly snoozed: readonly Reminder[];
}
