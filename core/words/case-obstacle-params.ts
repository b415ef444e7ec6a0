// Words the facts of an obstacle on a case: days in full, rights, capacities and duties by their names, lists joined.

import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { SendingObstacle } from '#core/desk/sending-obstacle.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import { formatList } from './format-list.ts';
import type { Locale } from './locale.ts';
import { rightsOf } from './rights-of.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

type WordedWithServer = Extract<SendingObstacle, { readonly host: string } | { readonly checks: unknown }>;

/** Those of a case, and those of the desk whose facts stand in the sentence as they are. */
type WordedHere = Exclude<Obstacle, MailObstacle | WordedWithServer | { readonly known: readonly string[] }>;

/** The arguments of the message `obstacle.<code>`. */
export function caseObstacleParams(obstacle: WordedHere, say: Say, locale: Locale): Params {
  switch (obstacle.code) {
    case 'day-in-future':
    case 'receipt-out-of-range':
    case 'review-in-past':
    case 'snooze-in-past':
    case 'handover-day-past':
      return { day: formatDay(obstacle.day, locale, 'full') };
    case 'day-before-receipt':
      return {
        day: formatDay(obstacle.day, locale, 'full'),
        receivedDay: formatDay(obstacle.receivedDay, locale, 'full'),
      };
    case 'data-subject-missing':
    case 'authority-missing':
      return { capacity: lowerFirst(say(`capacity.${obstacle.capacity}`)) };
    case 'authority-unfit':
      return {
        capacity: lowerFirst(say(`capacity.${obstacle.capacity}`)),
        fit: formatList(
          obstacle.fit.map((proof) => lowerFirst(say(`proof.${proof}`))),
          locale,
        ),
      };
    case 'capacity-may-not-act':
      return {
        right: say(`right.${obstacle.right}`),
        capacity: lowerFirst(say(`capacity.${obstacle.capacity}`)),
      };
    case 'authority-expired':
    case 'already-extended':
      return { until: formatDay(obstacle.until, locale, 'full') };
    case 'extension-too-late':
    case 'refusal-too-late':
    case 'fee-too-late':
      return { noticeBy: formatDay(obstacle.noticeBy, locale, 'full') };
    case 'extension-too-long':
    case 'snooze-too-long':
      return { latest: formatDay(obstacle.latest, locale, 'full') };
    case 'extension-too-short':
    case 'snooze-too-near':
      return { due: formatDay(obstacle.due, locale, 'full') };
    case 'reminder-not-of-case':
      return { reminder: say(`reminderKind.${obstacle.reminder}`) };
    case 'case-handed-over':
      return { ref: obstacle.ref, to: obstacle.to, until: formatDay(obstacle.until, locale, 'full') };
    case 'lifting-not-told':
      return { toldOn: formatDay(obstacle.toldOn, locale, 'full') };
    case 'case-on-hold':
      return { owner: obstacle.owner, reviewOn: formatDay(obstacle.reviewOn, locale, 'full') };
    case 'right-not-in-case':
    case 'ground-not-for-right':
    case 'exception-missing':
    case 'exception-of-another-right':
    case 'fee-already-asked':
    case 'fee-not-asked':
    case 'fee-unsettled':
    case 'decision-missing':
    case 'right-answered':
    case 'right-not-settled':
      return { right: say(`right.${obstacle.right}`) };
    case 'duty-applies':
      return { duty: say(`duty.${obstacle.duty}`) };
    case 'duties-open':
      return {
        right: say(`right.${obstacle.right}`),
        duties: formatList(
          obstacle.duties.map((duty) => lowerFirst(say(`duty.${duty}`))),
          locale,
        ),
      };
    case 'tasks-open':
      return { right: say(`right.${obstacle.right}`), tasks: formatList(obstacle.tasks, locale) };
    case 'answer-missing':
      return { rights: rightsOf(obstacle.rights, say, locale) };
    case 'outcome-contradicts':
      return { outcome: lowerFirst(say(`outcome.${obstacle.outcome}`)) };
    default:
      return { ...obstacle };
  }
}
