// What a desk reminds of. Each is counted anew from the cases at each question; only that one was put off is recorded.

/**
 * `due`: a deadline that looms. `notice`: the last day to announce an extension (GDPR Art. 12(3)). `letter-unsent`: a draft or a mail in
 * the outbox. `letter-stuck`: one that came back, or of which nobody knows whether it arrived. The last four are the desk's own.
 */
export const reminderKinds = [
  'due',
  'overdue',
  'notice',
  'identity-awaited',
  'clarification-awaited',
  'task',
  'acknowledgement',
  'letter-unsent',
  'letter-stuck',
  'hold-review',
  'erasure',
  'tray',
  'backup',
  'anchor',
] as const;

/** Those of the desk itself, of no single case. */
export const deskReminderKinds = ['erasure', 'tray', 'backup', 'anchor'] as const satisfies readonly ReminderKind[];

export type DeskReminderKind = (typeof deskReminderKinds)[number];

export function isDeskReminder(kind: ReminderKind): kind is DeskReminderKind {
  return (deskReminderKinds as readonly ReminderKind[]).includes(kind);
}

export type ReminderKind = (typeof reminderKinds)[number];
