// Whether the person wrote since they were asked something: then the next word is the desk's again.

import { dayIn, type Day } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import { authorOf } from './author-of.ts';
import { waitingOf } from './lane-of.ts';
import type { Desk } from './ports.ts';

/** Only a person says whether what they wrote answers the question; that it came must not wait to be found. */
export function hasAnswerCome(desk: Desk, state: CaseState, since: Day): boolean {
  return desk.messages.ofCase(state.id).some((message) => {
    if (message.id === state.openedBy || !state.addresses.includes(authorOf(message).address)) return false;
    const day = dayIn(message.receivedAt, state.zone);
    // On the very day of the question, what names a message that it answers.
    return day > since || (day === since && message.mail?.isReply === true);
  });
}

/** Open cases in which the person was asked something and has written since, by reference. */
export function casesWithAnswer(desk: Desk): readonly string[] {
  return desk.cases
    .open()
    .filter((state) => {
      const waiting = waitingOf(state);
      return waiting !== undefined && hasAnswerCome(desk, state, waiting.since);
    })
    .map(({ ref }) => ref)
    .toSorted();
}
