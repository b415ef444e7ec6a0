// Takes what the file of a hand-over brings, on whichever of the two desks it arrives.

import { ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import { readWaiting } from '../intake/read-waiting.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { ReadHandover } from './read-handover.ts';
import { takeBack } from './take-back.ts';
import { takeCases } from './take-cases.ts';

/** All of the cases or none; their mails are read afterwards. */
export async function takeHandover(
  open: OpenDesk,
  pool: ParserPool,
  read: ReadHandover,
): Promise<Result<{ readonly refs: readonly string[] }, Obstacle>> {
  const taken = read.note.way === 'out' ? takeCases(open, read) : takeBack(open, read);
  if (!taken.ok) return taken;
  const refs = taken.value.flatMap((id) => open.desk.cases.byId(id)?.ref ?? []);
  await readWaiting(open, pool);
  return ok({ refs });
}
