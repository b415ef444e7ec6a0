// One way in which a whole desk folder can be set back behind the back of its anchors; made from a seed, so that it fails again.

import { allAnchors } from '#db/log/anchors.ts';
import type { AlarmView } from '#core/desk/log-views.ts';
import { anchoredDesk, contact, copyOf, setBack } from './anchored-desk.ts';
import type { Dovecot } from './dovecot.ts';
import { seededChance } from './seeded-chance.ts';
import type { ThrowawayDesk } from './throwaway-desk.ts';

export interface RollbackOutcome {
  readonly what: string;
  readonly alarm: AlarmView | undefined;
  /** Lines of the log that was set back when it met the anchors, and of the anchor that knows most. */
  readonly size: number;
  readonly anchored: number;
  /** What was appended after the alarm; must be nothing. */
  readonly writtenAfter: number;
}

/** Copies the folder at some time, works and anchors on, sets it back, perhaps works on, and makes contact once. */
export async function rollBack(server: Dovecot, seed: number): Promise<RollbackOutcome> {
  const chance = seededChance(seed);
  const upTo = (most: number) => chance.below(most + 1);
  const { desk, id } = anchoredDesk(server, `variant-${seed}`);
  const work = (on: ThrowawayDesk, lines: number) => {
    for (let line = 0; line < lines; line += 1) on.receive();
  };
  const before = upTo(2);
  for (let anchor = 0; anchor < before; anchor += 1) {
    work(desk, upTo(5));
    await contact(desk, id, true);
  }
  // Sometimes as it lies closed, with everything in the main file; else as it runs.
  let live = chance.happens(0.5) ? desk.reopened() : desk;
  const copy = copyOf(live);
  const restarts = upTo(2);
  const anchors = 1 + upTo(2);
  for (let anchor = 0; anchor < anchors; anchor += 1) {
    work(live, 1 + upTo(8));
    await contact(live, id, true);
    if (anchor < restarts) live = live.reopened();
  }
  work(live, upTo(3));
  const anchored = Math.max(...allAnchors(live.database).map(({ size }) => size));
  const back = setBack(live, copy);
  const more = chance.happens(0.5) ? 0 : upTo(30);
  work(back, more);
  const size = back.open.audit.size();
  await contact(back, id, chance.happens(0.5));
  const alarm = back.open.audit.alarm();
  await contact(back, id, true);
  const writtenAfter = back.open.audit.size() - size;
  const what = `${before} anchors before, ${anchors} after, ${restarts} restarts, ${more} mails since`;
  return { what, alarm, size, anchored, writtenAfter };
}

/** What the outcome must be: an alarm of the right kind with the right number, and a log that stands still. */
export function isFound({ alarm, size, anchored, writtenAfter }: RollbackOutcome): boolean {
  if (writtenAfter !== 0) return false;
  return anchored > size
    ? alarm?.kind === 'anchor-ahead' && alarm.missing === anchored - size
    : alarm?.kind === 'anchor-forked';
}
