// What one case reminds of today. Nothing of a right that the person was answered about, nor of a case that was discarded.

import { addDays, daysBetween, epochOf, dayIn, type Day, type Instant } from '#core/base/day.ts';
import { endOfSnooze, latestSnooze } from '#core/case/gate/snooze.ts';
import type { ReminderKind } from '#core/case/reminder-kind.ts';
import { isSettled } from '#core/case/right-work.ts';
import { openTasksOf } from '#core/case/task.ts';
import { urgencyOf, type Urgency } from '#core/clock/deadline.ts';
import type { OutboxFact, Reminder, ReminderStages } from '#core/desk/reminder-views.ts';
import type { CaseFacts } from './facts.ts';
import { stepAfter, stepOf } from './steps.ts';

/** What a reminder says of itself; the rest follows from the case. */
interface Said {
  readonly kind: ReminderKind;
  readonly due: Day;
  readonly stage: string;
  readonly level: Urgency;
  readonly count?: number;
  readonly isPressing?: boolean;
  /** Tells two of one kind and day apart. */
  readonly about?: string;
}

export interface CaseMoment {
  readonly now: Instant;
  readonly stages: ReminderStages;
  /** Mails of this case that are on their way out. */
  readonly outbox: readonly OutboxFact[];
}

/** After so many days a receipt is no news to the person any more. */
const acknowledgeUntil = 10;
/** A task without an answer is chased at the latest so many days before the deadline. */
const taskLimit = 3;
const dayLength = 86_400_000;
const hour = 3_600_000;

export function caseReminders(facts: CaseFacts, moment: CaseMoment): readonly Reminder[] {
  const { state } = facts;
  // What was given back is reminded of where it came from.
  if (state.phase === 'discarded' || state.handover?.side === 'returned') return [];
  const isOpen = state.phase === 'open';
  // The deputy does what is to be done; the deadline stays the controller's (GDPR Art. 12(3), 24).
  const isHere = state.handover?.side !== 'away';
  const isAwaited = isOpen && !Object.values(state.work).every(isSettled);
  const said = [
    ...(isAwaited ? deadline(facts, moment) : []),
    ...(isAwaited && isHere ? [...awaited(facts, moment), ...tasks(facts, moment)] : []),
    ...(isAwaited && isHere ? acknowledgement(facts, moment) : []),
    ...(isOpen && isHere ? unsent(facts, moment) : []),
    ...stuck(facts, moment),
    ...holdReview(facts),
  ];
  return said.map((one) => reminderOf(facts, one));
}

/** GDPR Art. 12(3): the answer itself, and the last day on which an extension can still be told. */
function deadline({ state, today, due, noticeBy }: CaseFacts, { stages }: CaseMoment): readonly Said[] {
  const days = daysBetween(today, due);
  const step = stepOf(days, stages.due);
  const answer: readonly Said[] =
    step === undefined
      ? []
      : [{ kind: days < 0 ? 'overdue' : 'due', due, stage: step, level: urgencyOf(days), isPressing: true }];
  const left = daysBetween(today, noticeBy);
  const noticeStep = left < 0 ? undefined : stepOf(left, stages.notice);
  // Once it was told there is no second one, and work that is ready needs none.
  const isUseful = state.extension === undefined && !isReady(state);
  if (noticeStep === undefined || !isUseful) return answer;
  return [...answer, { kind: 'notice', due: noticeBy, stage: noticeStep, level: urgencyOf(left), isPressing: true }];
}

function isReady(state: CaseFacts['state']): boolean {
  const open = Object.values(state.work).filter((right) => !isSettled(right));
  return open.every(({ decision }) => decision !== undefined) && openTasksOf(state).length === 0;
}

/** Asked who they are (GDPR Art. 12(6)) or what they mean (recital 63), and silent since. */
function awaited({ state, today }: CaseFacts, { stages }: CaseMoment): readonly Said[] {
  return state.suspensions.flatMap(({ ground, askedOn, answeredOn }): readonly Said[] => {
    const step = answeredOn === undefined ? stepAfter(daysBetween(askedOn, today), stages.awaited) : undefined;
    if (step === undefined) return [];
    return [
      { kind: `${ground}-awaited`, due: addDays(askedOn, step), stage: `${step}d`, level: 'soon', about: askedOn },
    ];
  });
}

/** Tasks that were asked and not answered: after so many days since the last word, or when the deadline leaves no more time. */
function tasks({ state, today, due }: CaseFacts, { stages }: CaseMoment): readonly Said[] {
  const limit = addDays(due, -taskLimit);
  const days = openTasksOf(state).flatMap(({ askedOn, chasedOn }): readonly Day[] => {
    if (askedOn === undefined) return [];
    const last = chasedOn.at(-1) ?? askedOn;
    const usual = addDays(last, stages.task);
    // A task that was chased today has had its word, however near the deadline is.
    const chase = usual < limit || last >= limit ? usual : limit;
    return chase <= today ? [chase] : [];
  });
  const [first] = days.toSorted();
  if (first === undefined) return [];
  const stage = `${days.toSorted().at(-1)} ${days.length}`;
  return [
    { kind: 'task', due: first, stage, level: urgencyOf(Math.max(0, daysBetween(today, limit))), count: days.length },
  ];
}

/** No duty (GDPR Art. 12 knows none), but good practice, and worth the less the later it comes. */
function acknowledgement({ state, today, calendar }: CaseFacts, { stages }: CaseMoment): readonly Said[] {
  if (state.letters.length > 0 || daysBetween(state.receivedDay, today) > acknowledgeUntil) return [];
  let due = state.receivedDay;
  for (let left = stages.acknowledgement; left > 0;) {
    due = addDays(due, 1);
    if (calendar.isWorkingDay(due)) left -= 1;
  }
  return due > today ? [] : [{ kind: 'acknowledgement', due, stage: 'since', level: 'on-track' }];
}

/** A draft for more than a day; a mail that waits for more than an hour, or was refused. */
function unsent({ state, drafts }: CaseFacts, { now, outbox }: CaseMoment): readonly Said[] {
  const age = (since: Instant): number => epochOf(now) - epochOf(since);
  const leaving = new Set(outbox.map(({ letter }) => letter));
  const old = drafts
    .filter(({ letter, changedAt }) => !leaving.has(letter) && age(changedAt) > dayLength)
    .map(({ letter, changedAt }): Said => {
      const due = addDays(dayIn(changedAt, state.zone), 1);
      return { kind: 'letter-unsent', due, stage: 'draft', level: 'soon', about: letter };
    });
  const waiting = outbox.flatMap(({ letter, state: stage, queuedAt }): readonly Said[] => {
    const due = dayIn(queuedAt, state.zone);
    const said = { kind: 'letter-unsent', due, level: 'critical', about: letter, isPressing: true } as const;
    if (stage === 'refused') return [{ ...said, stage }];
    return stage === 'waiting' && age(queuedAt) > hour ? [{ ...said, stage, level: 'soon' }] : [];
  });
  return [...old, ...waiting];
}

/** Came back, and no other letter of its kind left since; or nobody knows whether the server took it. */
function stuck({ state }: CaseFacts, { outbox }: CaseMoment): readonly Said[] {
  const said = { kind: 'letter-stuck', level: 'critical', isPressing: true } as const;
  const returned = state.letters.flatMap(({ letter, kind, on, isBounced }, place): readonly Said[] =>
    isBounced && !state.letters.slice(place + 1).some((later) => later.kind === kind)
      ? [{ ...said, due: on, stage: 'bounced', about: letter }]
      : [],
  );
  const unsure = outbox.flatMap(({ letter, state: stage, queuedAt }): readonly Said[] =>
    stage === 'unsure' ? [{ ...said, due: dayIn(queuedAt, state.zone), stage, about: letter }] : [],
  );
  return [...returned, ...unsure];
}

function holdReview({ state, today }: CaseFacts): readonly Said[] {
  if (state.hold === undefined || state.hold.reviewOn > today) return [];
  return [{ kind: 'hold-review', due: state.hold.reviewOn, stage: 'since', level: 'soon' }];
}

function reminderOf({ state, today, due, noticeBy }: CaseFacts, said: Said): Reminder {
  const dates = { due, noticeBy };
  const kept = state.snoozes.find(({ reminder }) => reminder === said.kind);
  const end = kept && endOfSnooze(kept.until, said.kind, dates);
  return {
    key: [said.kind, state.id, said.due, ...(said.about === undefined ? [] : [said.about])].join(' '),
    kind: said.kind,
    ref: state.ref,
    due: said.due,
    days: daysBetween(today, said.due),
    level: said.level,
    count: said.count ?? 1,
    // What comes back after it was put off is told again.
    stage: end === undefined || end > today ? said.stage : `${said.stage} ${end}`,
    isPressing: said.isPressing === true,
    snoozed: kept !== undefined && end !== undefined && end > today ? { until: end, reason: kept.reason } : undefined,
    snoozeLatest: latestSnooze(state, said.kind, { today, ...dates }),
  };
}
