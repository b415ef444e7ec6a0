// What stays of a case after its erasure: enough for statistics, nothing that leads to a person (GDPR recital 26).

import { daysBetween, type Day } from '#core/base/day.ts';
import type { Channel } from '#core/law/channel.ts';
import type { Right } from '#core/law/right.ts';
import type { Outcome } from './outcome.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';
import { outcomeOf, type RightOutcome } from './right-work.ts';
import type { CaseState } from './state.ts';

export interface AnonymousLine {
  readonly controller: string;
  /** Month of receipt as `YYYY-MM`: a day could be matched with a letter. */
  readonly month: string;
  readonly channel: Channel;
  readonly rights: readonly {
    readonly right: Right;
    readonly outcome: RightOutcome | undefined;
    readonly ground: RefusalGround | undefined;
  }[];
  readonly outcome: Outcome | undefined;
  readonly isExtended: boolean;
  /** Calendar days from receipt to the last answer; undefined where none was given. */
  readonly daysTaken: number | undefined;
  /** Every answer by its day: a refusal within the month (Art. 12(4)), the rest by the due day that was in force. */
  readonly isInTime: boolean | undefined;
  /** It was here for another desk, which counts it. */
  readonly isGuest?: true;
}

/** The last days that were in force: to answer, and to tell a refusal. */
interface LastDays {
  readonly due: Day;
  readonly noticeBy: Day;
}

/** Of another desk, here for a deputy to work on, or given back already. */
export function isGuest({ handover }: Pick<CaseState, 'handover'>): boolean {
  return handover !== undefined && handover.side !== 'away';
}

/** The line of a case that is about to be erased. */
export function anonymousLine(state: CaseState, { due, noticeBy }: LastDays): AnonymousLine {
  const answers = Object.values(state.work).flatMap(({ answer, decision }) => {
    // An extension gives no more time to refuse (Art. 12(4)), so a refusal has a day of its own.
    const by = decision !== undefined && 'refusal' in decision ? noticeBy : due;
    return answer === undefined ? [] : [{ on: answer.on, by }];
  });
  const last = answers
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return {
    controller: state.controller,
    month: state.receivedDay.slice(0, 7),
    channel: state.channel,
    rights: state.rights.map((right) => {
      const one = state.work[right];
      const decision = one?.decision;
      return {
        right,
        outcome: one && outcomeOf(one),
        ground: decision !== undefined && 'refusal' in decision ? decision.refusal.ground : undefined,
      };
    }),
    outcome: state.outcome,
    isExtended: state.extension !== undefined,
    daysTaken: last === undefined ? undefined : daysBetween(state.receivedDay, last),
    isInTime: last === undefined ? undefined : answers.every(({ on, by }) => on <= by),
    ...(isGuest(state) && { isGuest: true }),
  };
}
