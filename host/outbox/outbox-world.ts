// What the outbox works with: the open desk, the two servers of an account, the time, and chance.

import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Result } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import type { OutgoingState } from '#core/desk/letter-views.ts';
import { changeOutgoing, type OutgoingChange, type OutgoingRow } from '#db/outgoing.ts';
import type { Deliver } from '#mail/smtp/hand-over.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { Tokens } from '../sync/tokens.ts';
import type { LetterMailbox } from './letter-mailbox.ts';
import { sendingAccount, type SendingAccount } from './sending-account.ts';

export interface OutboxWorld {
  readonly open: OpenDesk;
  readonly tokens: Tokens;
  /** Hands a mail to a server. */
  readonly deliver: Deliver;
  readonly mailbox: LetterMailbox;
  readonly log: Log;
  now(): Instant;
  /** In [0, 1). */
  chance(): number;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  /** Something changed that is shown. */
  onChange(): void;
}

export function accountOfLine({ open }: OutboxWorld, line: OutgoingRow): Result<SendingAccount, Obstacle> {
  return sendingAccount(open, line.accountId);
}

/** In a transaction of its own; false where the line is in none of these states any more. */
export function changeLine(
  { open, onChange }: OutboxWorld,
  id: string,
  from: readonly OutgoingState[],
  change: OutgoingChange,
): boolean {
  const isChanged = open.desk.transact(() => changeOutgoing(open.database, id, from, change));
  if (isChanged) onChange();
  return isChanged;
}
