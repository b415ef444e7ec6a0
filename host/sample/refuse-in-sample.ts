// What a sample desk does not do: whatever would put something real into a desk that is thrown away, or reach outside it.

import type { Obstacle } from '#core/desk/obstacle.ts';

/** Whole parts of the contract: mail accounts, backups, keys, files of one's own. */
const closedParts: ReadonlySet<string> = new Set(['accounts', 'backup', 'security', 'files', 'handover']);

/** What only looks, in those parts. */
const openAllTheSame: ReadonlySet<string> = new Set([
  'accounts.list',
  'accounts.wake',
  'backup.show',
  'handover.show',
  'security.show',
  'security.ways',
  'security.touch',
]);

/** A real desk is neither made nor opened beside it, and nothing of its log goes out to anybody. */
const closedCalls: ReadonlySet<string> = new Set([
  'desk.create',
  'desk.unlock',
  'desk.takeSample',
  // What is kept beside the real desk, or leads out of it.
  'reminders.snooze',
  'calendar.feed',
  'calendar.renew',
  'log.note',
  'log.given',
  'log.anchorIn',
  'log.anchor',
  'log.timestampAt',
  'outbox.tryNow',
  'outbox.settle',
]);

/** @param path of the procedure, as in the contract */
export function refuseInSample(path: readonly string[]): Obstacle | undefined {
  const name = path.join('.');
  const isClosed = closedCalls.has(name) || (closedParts.has(path[0] ?? '') && !openAllTheSame.has(name));
  return isClosed ? { code: 'in-sample' } : undefined;
}
