// Says from the diaries of a year which reminders must have been told, and at which hour. It knows nothing of how the desk counts them.

import { addDays, daysBetween, type Day } from '#core/base/day.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { dayAt, homeZone, instantAt, type Diary } from './year-plan.ts';

/** One that is due to be told, by the key under which the desk keeps it. */
interface Standing {
  readonly key: string;
  /** Cannot wait for the next morning. */
  readonly isPressing: boolean;
  /** Ends with the day. */
  readonly endsToday: boolean;
}

export interface Expected {
  readonly key: string;
  readonly at: number;
}

/** Of the year 2027 in France: 1 January, Easter and Whit Monday, Ascension, and the days that never move. */
const daysOff = new Set(
  ['01-01', '03-29', '05-01', '05-06', '05-08', '05-17', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
    (day) => `2027-${day}`,
  ),
);

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: homeZone, hour: 'numeric', hourCycle: 'h23' });

/** Each reminder at the first hour in which the machine ran and it might be said; those that never had one are not there. */
export function expectedOf(diaries: readonly Diary[], awake: readonly number[]): readonly Expected[] {
  const told = new Map<string, number>();
  const mornings = new Set<Day>();
  for (const tick of awake) {
    const hour = Number(hours.format(new Date(instantAt(tick))));
    if (hour < 9) continue;
    const day = dayAt(tick, homeZone);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    const isLoud = weekday !== 0 && weekday !== 6 && !daysOff.has(day) && hour < 19;
    const isMorning = isLoud && !mornings.has(day);
    if (isMorning) mornings.add(day);
    for (const diary of diaries) {
      if (diary.openedAt > tick) continue;
      for (const { key, isPressing, endsToday } of standing(diary, tick))
        if (!told.has(key) && (isMorning || (isLoud ? isPressing : endsToday))) told.set(key, tick);
    }
  }
  return [...told].map(([key, at]) => ({ key, at }));
}

function standing(diary: Diary, tick: number): readonly Standing[] {
  const today = dayAt(tick, diary.zone);
  const isOver = diary.endedAt !== undefined && diary.endedAt <= tick;
  const isGone = diary.discardedAt !== undefined && diary.discardedAt <= tick;
  const out: Standing[] = [];
  const say = (kind: string, about: string, stage: string, isPressing: boolean, endsToday = false): void => {
    out.push({ key: `${kind} ${diary.id} ${about} @ ${stage}`, isPressing, endsToday });
  };
  const { bounce } = diary;
  if (!isGone && bounce !== undefined && bounce.at <= tick && !(bounce.until !== undefined && bounce.until <= tick))
    say('letter-stuck', `${bounce.on} ${bounce.letter}`, 'bounced', true);
  if (isOver) return out;

  const due = diary.dues.findLast(({ from }) => from <= tick)?.day ?? diary.noticeBy;
  const left = daysBetween(today, due);
  const { snooze } = diary;
  const isPutOff = snooze !== undefined && snooze.at <= tick;
  const back = isPutOff ? earlier(snooze.until, addDays(due, -1)) : undefined;
  if (left < 0) say('overdue', due, 'late', true);
  else if (left <= 14 && !(back !== undefined && today < back)) {
    const step = left === 0 ? '0d' : left === 1 ? '1d' : left <= 3 ? '3d' : left <= 7 ? '7d' : '14d';
    say('due', due, back === undefined ? step : `${step} ${back}`, true, left === 0);
  }

  const isTold = diary.extendedAt !== undefined && diary.extendedAt <= tick;
  const isReady = diary.readyAt !== undefined && diary.readyAt <= tick && !isTaskOpen(diary, tick);
  const notice = daysBetween(today, diary.noticeBy);
  if (!isTold && !isReady && notice >= 0 && notice <= 7) {
    const step = notice === 0 ? '0d' : notice === 1 ? '1d' : notice <= 3 ? '3d' : '7d';
    say('notice', diary.noticeBy, step, true, notice === 0);
  }

  for (const { ground, on, at, until } of diary.asked) {
    const since = daysBetween(on, today);
    if (at > tick || (until !== undefined && until <= tick) || since < 7) continue;
    const step = since < 14 ? 7 : 14;
    say(`${ground}-awaited`, `${addDays(on, step)} ${on}`, `${step}d`, false);
  }

  if (isTaskOpen(diary, tick) && diary.task !== undefined) {
    const { on } = diary.task;
    const limit = addDays(due, -3);
    const week = addDays(on, 7);
    const chase = week < limit || on >= limit ? week : limit;
    if (chase <= today) say('task', chase, `${chase} 1`, false);
  }

  const isAcknowledged = diary.firstLetterAt !== undefined && diary.firstLetterAt <= tick;
  const second = secondWorkingDay(diary);
  if (!isAcknowledged && second <= today && daysBetween(diary.receivedDay, today) <= 10)
    say('acknowledgement', second, 'since', false);
  return out;
}

function isTaskOpen({ task }: Diary, tick: number): boolean {
  return task !== undefined && task.at <= tick && !(task.until !== undefined && task.until <= tick);
}

const acknowledgeFrom = new WeakMap<Diary, Day>();

/** The holidays of each state have a test of their own; here they are taken as they are. */
function secondWorkingDay(diary: Diary): Day {
  const { country, receivedDay } = diary;
  const known = acknowledgeFrom.get(diary);
  if (known !== undefined) return known;
  const calendar = calendarOf(country);
  if (!calendar.ok) throw new Error(`no calendar of ${country}`);
  let day = receivedDay;
  for (let left = 2; left > 0;) {
    day = addDays(day, 1);
    if (calendar.value.isWorkingDay(day)) left -= 1;
  }
  acknowledgeFrom.set(diary, day);
  return day;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
