// Anchors at once in every way that is on, because a person asked for it.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { allAccounts } from '#db/accounts.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { Tokens } from '../sync/tokens.ts';
import { accountMemory, readMemory } from './anchor-memory.ts';
import { contactMailbox } from './contact-mailbox.ts';
import { stampLog } from './stamp-log.ts';

/** One that does not answer does not keep the others from it; the first obstacle is the answer. */
export async function anchorNow(
  open: OpenDesk,
  tokens: Tokens,
  signal: AbortSignal,
): Promise<Result<undefined, Obstacle>> {
  const { database } = open;
  const accounts = allAccounts(database).filter(({ id }) => accountMemory(database, id).isOn);
  const hasService = readMemory(database).timestampUrl !== undefined;
  if (accounts.length === 0 && !hasService) return fail({ code: 'anchor-nowhere' });
  const obstacles: Obstacle[] = [];
  for (const account of accounts) {
    if (signal.aborted) return ok(undefined);
    const contacted = await contactMailbox(open, tokens, account, { isForced: true, signal });
    if (!contacted.ok) obstacles.push(contacted.failure);
  }
  if (hasService && !signal.aborted && open.audit.alarm() === undefined) {
    const stamped = await stampLog(open, signal);
    if (!stamped.ok) obstacles.push(stamped.failure);
  }
  const [first] = obstacles;
  return first === undefined || signal.aborted ? ok(undefined) : fail(first);
}
