// Reads what was stored but not yet read: parser and triage in worker threads, replies joined to their cases.

import type { MessageId } from '#core/base/id.ts';
import { joinByThread } from '#core/desk/commands/join-replies.ts';
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
  const ids = waitingForParser(open.database);
  const read: MessageId[] = [];
  let unreadable = 0;
  let requests = 0;
  for (let start = 0; start < ids.length && options.signal?.aborted !== true; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const answers = await Promise.all(batch.map((id) => pool.work(new Uint8Array(open.desk.messages.raw(id)))));
    open.desk.transact(() => {
      for (const [index, id] of batch.entries()) {
        const answer = answers[index];
        if (answer === undefined) continue;
        keep(open, id, answer);
        if (!answer.ok) unreadable += 1;
        else if (answer.suggestion.kind === 'request') requests += 1;
      }
    });
    read.push(...batch);
    options.onProgress?.(read.length, ids.length);
  }
  // Only now: a reply may have been read before the message that it answers.
  joinAll(open, read);
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
    outcome: answer.ok
      ? { mail: answer.mail, suggestion: answer.suggestion }
      : { unreadable: answer.unreadable.code },
  });
}

function joinAll(open: OpenDesk, ids: readonly MessageId[]): void {
  const { desk } = open;
  const messages = ids.flatMap((id) => desk.messages.find(id) ?? []);
  const oldestFirst = messages.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  for (const message of oldestFirst) {
    if (message.mail?.inReplyTo.length || message.mail?.references.length) desk.transact(() => joinByThread(desk, message));
  }
}
