// Puts a copy of what left into the folder for sent mail, unless the server did so itself.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { outgoingOctets, type OutgoingRow } from '#db/outgoing.ts';
import { isLastingRefusal } from './next-attempt.ts';
import { accountOfLine, changeLine, type OutboxWorld } from './outbox-world.ts';

/** Gives the obstacle of a copy that is still owed. */
export async function copyLine(world: OutboxWorld, line: OutgoingRow): Promise<Obstacle | undefined> {
  const by = accountOfLine(world, line);
  const { headerId } = line;
  const raw = outgoingOctets(world.open.database, line.id);
  const kept = by.ok ? await world.mailbox.keepCopy(by.value, { headerId, raw }) : by;
  if (kept.ok) {
    changeLine(world, line.id, ['sent'], { copy: 'made' });
    return undefined;
  }
  if (!isLastingRefusal(kept.failure)) return kept.failure;
  changeLine(world, line.id, ['sent'], { copy: 'failed' });
  return undefined;
}
