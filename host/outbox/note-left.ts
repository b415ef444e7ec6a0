// Notes that a line of the outbox has left: its letter, its case and the line itself, in one transaction.

import type { OutgoingState } from '#core/desk/letter-views.ts';
import { changeOutgoing, type OutgoingRow } from '#db/outgoing.ts';
import type { OutboxWorld } from './outbox-world.ts';
import { recordLeft } from './record-left.ts';

/**
 * Throws StorageFault where it cannot be written: the caller owes it. False where somebody settled the line meanwhile.
 * @param also runs in the same transaction
 */
export function noteLeft(
  { open, now, onChange }: Pick<OutboxWorld, 'open' | 'now' | 'onChange'>,
  line: OutgoingRow,
  from: readonly OutgoingState[],
  options: { readonly copy: OutgoingRow['copy']; readonly also?: () => void },
): boolean {
  const { desk, database } = open;
  const isNoted = desk.transact(() => {
    const done = { state: 'sent', sentAt: now(), copy: options.copy, nextTryAt: null, obstacle: null } as const;
    if (!changeOutgoing(database, line.id, from, done)) return false;
    const letter = desk.letters.find(line.letterId);
    if (letter === undefined) return true;
    const to = line.to.map(({ address }) => address.toLowerCase());
    const obstacle = recordLeft(desk, letter, { way: line.way, to, headerId: line.headerId, sha256: line.sha256 });
    if (obstacle !== undefined) changeOutgoing(database, line.id, ['sent'], { obstacle });
    options.also?.();
    return true;
  });
  if (isNoted) onChange();
  return isNoted;
}
