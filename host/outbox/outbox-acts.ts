// What a person does to a line of the outbox: takes it back, has it tried now, says what became of it.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { LetterId } from '#core/base/id.ts';
import { changeOutgoing, findOutgoing, type OutgoingRow } from '#db/outgoing.ts';
import type { OutboxWorld } from './outbox-world.ts';
import { noteLeft } from './note-left.ts';
import { sendingAccount } from './sending-account.ts';

type World = Pick<OutboxWorld, 'open' | 'now' | 'onChange'>;
export type Settlement = 'arrived' | 'send-again' | 'drop';

/** Possible as long as no server can have it: the letter is a draft again. */
export function takeBack({ open, now, onChange }: World, id: string): Result<LetterId, Obstacle> {
  const { desk, database } = open;
  const line = findOutgoing(database, id);
  if (line === undefined) return fail({ code: 'outgoing-unknown' });
  const isTaken = desk.transact(() => {
    const change = { state: 'taken-back', nextTryAt: null, obstacle: null } as const;
    if (!changeOutgoing(database, id, ['held', 'waiting', 'refused'], change)) return false;
    makeDraft({ open, now }, line);
    return true;
  });
  if (!isTaken) return fail({ code: 'outgoing-too-late' });
  onChange();
  return ok(line.letterId);
}

export function tryNow({ open, now, onChange }: World, id: string): Result<OutgoingRow, Obstacle> {
  const { desk, database } = open;
  if (findOutgoing(database, id) === undefined) return fail({ code: 'outgoing-unknown' });
  const isDue = desk.transact(() =>
    changeOutgoing(database, id, ['waiting', 'refused'], { state: 'waiting', nextTryAt: now(), obstacle: null }),
  );
  if (!isDue) return fail({ code: 'outgoing-too-late' });
  onChange();
  return lineAfter(open, id);
}

/** A person looked, or asked: what they say is recorded with their reason. */
export function settle(
  { open, now, onChange }: World,
  { id, as, reason }: { readonly id: string; readonly as: Settlement; readonly reason: string },
): Result<OutgoingRow, Obstacle> {
  const { desk, database } = open;
  const line = findOutgoing(database, id);
  if (line === undefined) return fail({ code: 'outgoing-unknown' });
  const record = (said: 'arrived' | 'sent-again' | 'dropped'): void =>
    desk.journal.append(line.caseId, { act: 'case.letter-settled', letter: line.letterId, as: said, reason }, 'user');
  const isSettled = desk.transact(() => {
    switch (as) {
      case 'arrived':
        return noteLeft({ open, now, onChange: () => undefined }, line, ['unsure'], {
          copy: copyOf(open, line),
          also: () => record('arrived'),
        });
      case 'send-again':
        if (!changeOutgoing(database, id, ['unsure'], { state: 'waiting', nextTryAt: now(), obstacle: null }))
          return false;
        record('sent-again');
        return true;
      case 'drop':
        if (!changeOutgoing(database, id, ['unsure'], { state: 'taken-back', nextTryAt: null })) return false;
        record('dropped');
        makeDraft({ open, now }, line);
        return true;
      default:
        return as satisfies never;
    }
  });
  if (!isSettled) return fail({ code: 'outgoing-not-unsure' });
  onChange();
  return lineAfter(open, id);
}

/** Looked for before it is made: the server may have one. */
function copyOf(open: World['open'], { accountId, way }: OutgoingRow): OutgoingRow['copy'] {
  const by = sendingAccount(open, accountId);
  return way === 'mail' && by.ok && by.value.sending.sentFolder !== undefined ? 'waiting' : 'not-wanted';
}

function makeDraft({ open, now }: Pick<World, 'open' | 'now'>, { letterId }: OutgoingRow): void {
  const letter = open.desk.letters.find(letterId);
  if (letter === undefined) return;
  open.desk.letters.keep({ ...letter, stage: 'draft', version: letter.version + 1, changedAt: now() });
}

function lineAfter({ database }: World['open'], id: string): Result<OutgoingRow, Obstacle> {
  const line = findOutgoing(database, id);
  return line === undefined ? fail({ code: 'outgoing-unknown' }) : ok(line);
}
