// One attempt to let a line of the outbox leave. What is certain is written at once; what nobody can know is written as such.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { epochOf, instantOf } from '#core/base/day.ts';
import { ok, type Result } from '#core/base/result.ts';
import { changeOutgoing, outgoingOctets, type OutgoingRow } from '#db/outgoing.ts';
import { envelopeAddress } from '#mail/compose/mail-address.ts';
import { isLastingRefusal, waitAfter } from './next-attempt.ts';
import { noteLeft } from './note-left.ts';
import { accountOfLine, changeLine, type OutboxWorld } from './outbox-world.ts';
import { blockOfAct } from './record-left.ts';
import { smtpServerOf, withSendingCredential, type SendingAccount } from './sending-account.ts';

/** Somebody took it back, or its case went, before the server could have it. */
class TakenBack extends Error {}

/** `left` has to be noted still where `noteLeft` throws. */
export async function handOverLine(world: OutboxWorld, line: OutgoingRow, onLeft: () => void): Promise<void> {
  const { open } = world;
  // While an alarm stands nothing can be written of what left: it would have left without a trace.
  if (open.audit.alarm() !== undefined) return fallBack(world, line, { code: 'log-alarm' });
  const by = accountOfLine(world, line);
  if (!by.ok) return fallBack(world, line, by.failure);
  const letter = open.desk.letters.find(line.letterId);
  // The act that the letter tells of must be possible before it is told (GDPR Art. 12(3), 12(4)).
  const block = blockOfAct(open.desk, line.caseId, letter?.act);
  if (block !== undefined) return fallBack(world, line, block);
  let handedOver: Result<unknown, Obstacle>;
  try {
    handedOver = line.way === 'draft' ? await leaveDraft(world, line, by.value) : await send(world, line, by.value);
  } catch (fault) {
    if (fault instanceof TakenBack) return;
    throw fault;
  }
  if (!handedOver.ok) return fallBack(world, line, handedOver.failure);
  onLeft();
  noteLeft(world, line, ['waiting', 'handing-over'], { copy: copyOf(line, by.value) });
}

function copyOf({ way }: OutgoingRow, { sending }: SendingAccount): OutgoingRow['copy'] {
  return way === 'mail' && sending.sentFolder !== undefined ? 'waiting' : 'not-wanted';
}

async function leaveDraft(
  world: OutboxWorld,
  line: OutgoingRow,
  by: SendingAccount,
): Promise<Result<unknown, Obstacle>> {
  const raw = outgoingOctets(world.open.database, line.id);
  return await world.mailbox.keepDraft(by, { headerId: line.headerId, raw });
}

async function send(world: OutboxWorld, line: OutgoingRow, by: SendingAccount): Promise<Result<unknown, Obstacle>> {
  const { open, deliver, signal } = world;
  const raw = outgoingOctets(open.database, line.id);
  const addresses = line.to.flatMap(({ address }) => envelopeAddress(address) ?? []);
  let isTakenBack = false;
  const sent = await withSendingCredential(world, by, async (credential) =>
    deliver({
      server: smtpServerOf(by),
      credential,
      from: envelopeAddress(line.from.address) ?? '',
      to: addresses,
      raw,
      beforeLast: () => {
        // On disk before the server can have it: whoever finds the line so after a crash knows that nobody knows.
        const isOurs = open.desk.transact(() =>
          changeOutgoing(open.database, line.id, ['waiting'], { state: 'handing-over', nextTryAt: null }),
        );
        isTakenBack = !isOurs;
        if (isTakenBack) throw new TakenBack();
        world.onChange();
      },
      signal,
    }),
  );
  if (isTakenBack) throw new TakenBack();
  return sent.ok ? ok(undefined) : sent;
}

/** It has not left, or nobody knows: `handing-over` with a clear no is as good as never tried. */
function fallBack(world: OutboxWorld, line: OutgoingRow, obstacle: Obstacle): void {
  const attempts = line.attempts + 1;
  const now = world.now();
  if (obstacle.code === 'smtp-no-answer') {
    changeLine(world, line.id, ['handing-over'], { state: 'unsure', attempts, obstacle, nextTryAt: now });
    return;
  }
  // Locked in the middle of it: nothing was tried.
  if (world.signal.aborted) {
    changeLine(world, line.id, ['handing-over'], { state: 'waiting', nextTryAt: now });
    return;
  }
  const isLasting = isLastingRefusal(obstacle);
  const nextTryAt = isLasting ? null : instantOf(epochOf(now) + waitAfter(attempts, world.chance()));
  const state = isLasting ? 'refused' : 'waiting';
  changeLine(world, line.id, ['waiting', 'handing-over'], { state, attempts, obstacle, nextTryAt });
}
