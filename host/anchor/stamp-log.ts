// Anchors the log with a time stamp service: the hash of a note goes out, and the token that comes back is kept.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { keepAnchor } from '#db/log/anchors.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readMemory, remember } from './anchor-memory.ts';
import { freshCheckpoint } from './give-note.ts';
import { stampNote } from './timestamp/ask-service.ts';

/** Throws `StorageFault` as every write does. */
export async function stampLog(
  open: OpenDesk,
  signal?: AbortSignal,
): Promise<Result<{ readonly kept: true }, Obstacle>> {
  const { database, audit, desk } = open;
  const { timestampUrl } = readMemory(database);
  if (timestampUrl === undefined) return fail({ code: 'anchor-nowhere' });
  // Asked for is asked for: a service that does not answer is left alone for a while.
  desk.transact(() => remember(database, { askedAt: desk.now() }));
  const { size, note } = freshCheckpoint(open);
  const stamped = await stampNote(timestampUrl, note, signal === undefined ? {} : { signal });
  if (!stamped.ok) return stamped;
  const { token, at } = stamped.value;
  const where = new URL(timestampUrl).host;
  desk.transact(() => {
    keepAnchor(database, audit, { way: 'timestamp', size, where, note, at, receipt: token }, 'app');
    remember(database, { stampedAt: desk.now() });
  });
  return ok({ kept: true });
}
