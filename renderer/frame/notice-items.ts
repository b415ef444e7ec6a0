// What happened and is still true, each with where it is seen to: read from what the desk knows, kept nowhere.

import type { AccountView } from '#core/desk/account-views.ts';
import type { BackupView } from '#core/desk/backup-views.ts';
import type { ReminderKind } from '#core/case/reminder-kind.ts';
import type { Reminder, ReminderList } from '#core/desk/reminder-views.ts';
import type { GlanceView } from '#core/desk/glance-view.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { SecurityView } from '#core/desk/security-views.ts';
import type { JobName } from '#core/desk/views.ts';
import { urgencyOf } from '#core/clock/deadline.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Jobs } from '../state/jobs.ts';

export type NoticeItem = { readonly key: string } & (
  | { readonly kind: 'deadline'; readonly ref: string; readonly daysLeft: number; readonly urgency: Urgency }
  | { readonly kind: 'reply'; readonly ref: string }
  | { readonly kind: 'answer'; readonly ref: string }
  | { readonly kind: 'reminder'; readonly reminder: Reminder }
  | { readonly kind: 'mail'; readonly host: string; readonly obstacle: Obstacle; readonly needsYou: boolean }
  | { readonly kind: 'backup'; readonly state: 'unplanned' | 'overdue' | 'failed' }
  | { readonly kind: 'drill' }
  | { readonly kind: 'job'; readonly job: JobName; readonly obstacle: Obstacle }
);

export interface Known {
  readonly glance?: GlanceView | undefined;
  readonly reminders?: ReminderList | undefined;
  readonly accounts?: readonly AccountView[] | undefined;
  readonly backup?: BackupView | undefined;
  readonly security?: SecurityView | undefined;
  readonly jobs: Jobs;
}

/** The most pressing first. A key says the same thing for as long as the thing is the same, so that what was put away stays so. */
export function noticeItems(known: Known): readonly NoticeItem[] {
  return [
    ...deadlines(known),
    ...reminders(known),
    ...answers(known),
    ...replies(known),
    ...mail(known),
    ...failures(known),
    ...upkeep(known),
  ];
}

function deadlines({ glance, reminders: list }: Known): readonly NoticeItem[] {
  const putOff = new Set(
    list?.snoozed.filter(({ kind }) => kind === 'due' || kind === 'overdue').map(({ ref }) => ref),
  );
  return (glance?.pressing ?? [])
    .filter(({ ref }) => !putOff.has(ref))
    .map(({ ref, due, daysLeft }) => {
      const urgency = urgencyOf(daysLeft);
      // Near, due today and overdue are three things to hear of.
      const step = daysLeft === 0 ? 'today' : urgency;
      return { key: `deadline ${ref} ${due} ${step}`, kind: 'deadline', ref, daysLeft, urgency };
    });
}

/** What the deadlines and the backup do not say already, as far as it presses; the rest stands on the page Today. */
const saidElsewhere: ReadonlySet<ReminderKind> = new Set(['due', 'overdue', 'notice', 'backup']);

function reminders({ reminders: list }: Known): readonly NoticeItem[] {
  return (list?.reminders ?? [])
    .filter(({ kind, level }) => level === 'critical' && !saidElsewhere.has(kind))
    .map((reminder) => ({ key: `reminder ${reminder.key} ${reminder.stage}`, kind: 'reminder', reminder }));
}

function replies({ glance }: Known): readonly NoticeItem[] {
  return (glance?.heldReplies ?? []).map((ref) => ({ key: `reply ${ref}`, kind: 'reply', ref }));
}

function answers({ glance }: Known): readonly NoticeItem[] {
  return (glance?.answers ?? []).map((ref) => ({ key: `answer ${ref}`, kind: 'answer', ref }));
}

function mail({ accounts = [] }: Known): readonly NoticeItem[] {
  return accounts.flatMap(({ id, host, sync }): readonly NoticeItem[] =>
    sync.state === 'needs-you' || sync.state === 'waiting'
      ? [
          {
            key: `mail ${id} ${sync.state} ${sync.obstacle.code}`,
            kind: 'mail',
            host,
            obstacle: sync.obstacle,
            needsYou: sync.state === 'needs-you',
          },
        ]
      : [],
  );
}

function failures({ jobs }: Known): readonly NoticeItem[] {
  return Object.entries(jobs).flatMap(([name, state]): readonly NoticeItem[] =>
    state.state === 'failed'
      ? [{ key: `job ${name} ${state.obstacle.code}`, kind: 'job', job: name as JobName, obstacle: state.obstacle }]
      : [],
  );
}

function upkeep({ backup, security }: Known): readonly NoticeItem[] {
  const state = backup === undefined ? undefined : backupState(backup);
  return [
    ...(state === undefined
      ? []
      : [{ key: `backup ${state} ${backup?.last?.at ?? ''}`, kind: 'backup', state } as const]),
    ...(security?.isDrillDue === true ? [{ key: 'drill', kind: 'drill' } as const] : []),
  ];
}

function backupState({ plan, isOverdue, last }: BackupView): 'unplanned' | 'overdue' | 'failed' | undefined {
  if (plan.folder === undefined) return 'unplanned';
  if (last?.ok === false) return 'failed';
  return isOverdue ? 'overdue' : undefined;
}

/** Short and without words: what is kept of a notice that was put away. FNV-1a, twice over; a chance meeting hides one notice. */
export function digestOfKey(key: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('-');
}

/** What was put away, with one or more besides; what is no longer true is forgotten, so that it can come again. */
export function withSeen(
  seen: readonly string[],
  items: readonly NoticeItem[],
  added: readonly NoticeItem[],
): readonly string[] {
  const standing = new Set(items.map(({ key }) => digestOfKey(key)));
  const kept = seen.filter((digest) => standing.has(digest));
  return [...new Set([...kept, ...added.map(({ key }) => digestOfKey(key))])];
}
