// The desk ended, or the line broke, while a server took a letter: the folder for sent mail may know what became of it.

import { epochOf, instantOf } from '#core/base/day.ts';
import type { OutgoingRow } from '#db/outgoing.ts';
import { isLineDown, waitAfter } from './next-attempt.ts';
import { noteLeft } from './note-left.ts';
import { accountOfLine, changeLine, type OutboxWorld } from './outbox-world.ts';

/** Only that it is there proves anything: where it is not, a person has to say (most servers copy nothing by themselves). */
export async function lookForLine(world: OutboxWorld, line: OutgoingRow): Promise<void> {
  const by = accountOfLine(world, line);
  const looked = by.ok ? await world.mailbox.hasSent(by.value, line.headerId) : by;
  if (looked.ok && looked.value) {
    noteLeft(world, line, ['unsure'], { copy: 'made' });
    return;
  }
  const isOpen = !looked.ok && isLineDown(looked.failure);
  const nextTryAt = isOpen ? instantOf(epochOf(world.now()) + waitAfter(1, world.chance())) : null;
  changeLine(world, line.id, ['unsure'], { nextTryAt });
}
