// What a letter answers: the person's mails in the case and the letters that left before, so that every program shows one thread.

import { epochOf } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { DeskDatabase } from '#db/open.ts';
import { sentOfCase } from '#db/outgoing.ts';

/**
 * Message-IDs with their angle brackets, the oldest first (RFC 5322 3.6.4). Only what those who get the letter wrote or got
 * themselves: a recipient of the data is not shown the person's thread.
 */
export function threadOfLetter(
  desk: Desk,
  database: DeskDatabase,
  { state, letter }: { readonly state: CaseState; readonly letter: StoredLetter },
): readonly string[] {
  const theirs = new Set(letter.to.map(({ address }) => address.toLowerCase()));
  const isTheirs = (address: string): boolean => theirs.has(address.toLowerCase());
  const mails = desk.messages
    .ofCase(state.id)
    .filter(({ mail }) => mail?.from.some(({ address }) => isTheirs(address)) === true)
    .flatMap(({ mail, receivedAt }) =>
      mail?.messageId === undefined ? [] : [{ id: `<${mail.messageId}>`, at: epochOf(receivedAt) }],
    );
  const letters = sentOfCase(database, state.id)
    .filter(({ to, way }) => way === 'mail' && to.some(({ address }) => isTheirs(address)))
    .map(({ headerId, sentAt, queuedAt }) => ({ id: headerId, at: epochOf(sentAt ?? queuedAt) }));
  const ids = [...mails, ...letters].toSorted((a, b) => a.at - b.at).map(({ id }) => id);
  return [...new Set(ids)];
}
