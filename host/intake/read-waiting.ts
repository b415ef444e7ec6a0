// Reads what was stored but not yet read: parser and triage in worker threads, replies joined to their cases.

import { epochOf } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { joinByThread } from '#core/desk/commands/join-replies.ts';
import type { Desk } from '#core/desk/ports.ts';
import { receiptOf } from '#core/intake/receipt.ts';
import { arrivalOf, keepReading, waitingForParser } from '#db/messages.ts';
import type { ParserPool, WorkerAnswer } from '#mail/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';

export interface ReadTally {
  readonly unreadable: number;
  /** Messages that intake suggests as requests. */
  readonly requests: number;
}

/** So many readings are kept in one transaction. */
const batchSize = 40;

/**
 * Works through every message that waits for the parser, also those that an earlier run was killed on.
 * Ends early when `signal` aborts; the rest waits for the next run.
 */
export async function readWaiting(
  open: OpenDesk,
  pool: ParserPool,
  options: { onProgress?(done: number, total: number): void; signal?: AbortSignal | undefined } = {},
): Promise<ReadTally> {
  const { desk } = open;
  const ids = waitingForParser(open.database);
  const unjoined: MessageId[] = [];
  let unreadable = 0;
  let requests = 0;
  for (let start = 0; start < ids.length && options.signal?.aborted !== true; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const answers = await Promise.all(batch.map((id) => pool.work(new Uint8Array(desk.messages.raw(id)))));
    desk.transact(() => {
      const replies: MessageId[] = [];
      for (const [index, id] of batch.entries()) {
        const answer = answers[index];
        if (answer === undefined) continue;
        keep(open, id, answer);
        if (!answer.ok) unreadable += 1;
        else if (answer.suggestion.kind === 'request') requests += 1;
        if (answer.ok && answer.mail.inReplyTo.length + answer.mail.references.length > 0) replies.push(id);
      }
      unjoined.push(...joinReplies(desk, replies));
    });
    options.onProgress?.(start + batch.length, ids.length);
  }
  // Once more: a reply may have been read before the message that it answers.
  desk.transact(() => joinReplies(desk, unjoined));
  return { unreadable, requests };
}

function keep(open: OpenDesk, id: MessageId, answer: WorkerAnswer): void {
  const { internalDate, deliveredAt, storedAt } = arrivalOf(open.database, id);
  const receipt = receiptOf({
    ...(answer.ok && { mail: answer.mail }),
    ...(internalDate && { internalDate }),
    ...(deliveredAt && { deliveredAt }),
    importedAt: storedAt,
  });
  keepReading(open.database, id, {
    receivedAt: receipt.at,
    evidence: receipt.evidence,
    outcome: answer.ok ? { mail: answer.mail, suggestion: answer.suggestion } : { unreadable: answer.unreadable.code },
  });
}

/** Oldest first, so that a reply to a reply finds its parent in the case. Returns those that stay in the tray. */
function joinReplies(desk: Desk, ids: readonly MessageId[]): readonly MessageId[] {
  const messages = ids.flatMap((id) => desk.messages.find(id) ?? []);
  const oldestFirst = messages.toSorted((a, b) => epochOf(a.receivedAt) - epochOf(b.receivedAt));
  return oldestFirst.filter((message) => !joinByThread(desk, message)).map(({ id }) => id);
}
