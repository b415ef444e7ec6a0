// Which letters of the outbox still wait, and which of them wait for a person.

import type { OutgoingView } from '#core/desk/letter-views.ts';

export function notLeft(all: readonly OutgoingView[]): readonly OutgoingView[] {
  return all.filter(({ state }) => state !== 'sent' && state !== 'taken-back');
}

/** Nobody but a person can say what became of it, or what to change. */
export function needsPerson({ state }: OutgoingView): boolean {
  return state === 'unsure' || state === 'refused';
}

/** Those that came to an end since, of the ones that were known to be on their way: what is told in passing. */
export function endedSince(before: readonly OutgoingView[], now: readonly OutgoingView[]): readonly OutgoingView[] {
  const under = new Map(before.map(({ id, state }) => [id, state]));
  return now.filter(({ id, state }) => {
    const was = under.get(id);
    if (was === undefined || was === state) return false;
    return state === 'sent' || state === 'refused' || state === 'unsure';
  });
}
