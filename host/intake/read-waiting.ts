// Reads what was stored but not yet read: parser and triage in worker threads, replies joined to their cases.

import { epochOf } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import { joinBounce, joinOwnCopy } from '#core/desk/commands/join-letters.ts';
import { joinByThread, joinWaitingReplies } from '#core/desk/commands/join-replies.ts';
import type { Desk } from '#core/desk/ports.ts';
import { mayContinue } from '#core/desk/thread-of.ts';
import { adjust, recallLessons, type Memory } from '#core/intake/learned/memory.ts';
import { passedOn } from '#core/intake/passed-on.ts';
import { receiptOf } from '#core/intake/receipt.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import { officialAddresses } from '#core/law/controller.ts';
import { lessonsToRecall } from '#db/lessons.ts';
import { arrivalOf, keepReading, waitingForParser } from '#db/messages.ts';
import type { ParserPool, WorkerAnswer } from '#mail/mime/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';

export interface ReadTally {
  readonly unreadable: number;
  /** Messages that intake suggests as requests. */
  readonly requests: number;
}

/** So many readings are kept in one transaction. */
const batchSize = 40;

export interface ReadOptions {
  onProgress?(done: number, total: number): void;
  readonly signal?: AbortSignal | undefined;
  /** No more than so many; the rest waits for the next run. */
  readonly most?: number;
}

/**
 * Works through every message that waits for the parser, also those that an earlier run was killed on.
 * Ends early when `signal` aborts; the rest waits for the next run.
 */
export async function readWaiting(open: OpenDesk, pool: ParserPool, options: ReadOptions = {}): Promise<ReadTally> {
  return await open.readInTurn(() => readAll(open, pool, options));
}

async function readAll(open: OpenDesk, pool: ParserPool, options: ReadOptions): Promise<ReadTally> {
  const { desk } = open;
  const ids = waitingForParser(open.database).slice(0, options.most);
  const knowledge = knowledgeOf(open);
  const grown = new Set<CaseId>();
  let unreadable = 0;
  let requests = 0;
  for (let start = 0; start < ids.length && options.signal?.aborted !== true; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const answers = await readSome(desk, pool, batch);
    desk.transact(() => {
      const replies: MessageId[] = [];
      for (const [index, id] of batch.entries()) {
        const answer = answers[index];
        if (answer === undefined) continue;
        const suggestion = answer.ok ? suggestionOf(answer, knowledge) : undefined;
        keep(open, id, answer, suggestion);
        if (!answer.ok) unreadable += 1;
        else if (suggestion?.kind === 'request') requests += 1;
        if (answer.ok && joinOwn(desk, id)) continue;
        if (answer.ok && mayContinue(answer.mail)) replies.push(id);
      }
      for (const id of joinReplies(desk, replies)) grown.add(id);
    });
    options.onProgress?.(start + batch.length, ids.length);
  }
  // A pull brings the newest first: a reply may have been read long before the message that it answers.
  if (grown.size > 0)
    desk.transact(() => {
      for (const id of grown) joinWaitingReplies(desk, id);
    });
  return { unreadable, requests };
}

/** As many as the parser's workers have at hand and in reach: a mail can be as large as 150 MB. */
const mostInMemory = 4;

/** The answers in the order of `ids`; undefined for one that was erased meanwhile. */
async function readSome(
  desk: Desk,
  pool: ParserPool,
  ids: readonly MessageId[],
): Promise<readonly (WorkerAnswer | undefined)[]> {
  const answers: (WorkerAnswer | undefined)[] = ids.map(() => undefined);
  const left = ids.entries();
  async function lane(): Promise<void> {
    for (const [index, id] of left) {
      if (desk.messages.find(id)?.disposition === 'erased') continue;
      // eslint-disable-next-line no-await-in-loop -- one after the other is what a lane is for
      answers[index] = await pool.work(desk.messages.raw(id));
    }
  }
  await Promise.all(Array.from({ length: mostInMemory }, lane));
  return answers;
}

/** What only the desk itself knows, and no worker: its own addresses, and what it has learned. */
interface Knowledge {
  readonly ownAddresses: readonly string[];
  readonly memory: Memory;
}

function knowledgeOf({ desk, database }: OpenDesk): Knowledge {
  return {
    ownAddresses: desk.controllers.all().flatMap(officialAddresses),
    memory: recallLessons(lessonsToRecall(database)),
  };
}

function suggestionOf(
  { mail, suggestion }: Extract<WorkerAnswer, { ok: true }>,
  { ownAddresses, memory }: Knowledge,
): Suggestion {
  return adjust(passedOn(suggestion, mail, ownAddresses), mail, memory);
}

function keep(open: OpenDesk, id: MessageId, answer: WorkerAnswer, suggestion: Suggestion | undefined): void {
  const { internalDate, deliveredAt, storedAt } = arrivalOf(open.database, id);
  const receipt = receiptOf({
    ...(answer.ok && { mail: answer.mail }),
    ...(internalDate && { internalDate }),
    ...(deliveredAt && { deliveredAt }),
    importedAt: storedAt,
    trust: open.desk.senders.trustOf(id),
  });
  keepReading(open.database, id, {
    receivedAt: receipt.at,
    evidence: receipt.evidence,
    outcome: answer.ok
      ? { mail: answer.mail, suggestion: suggestion ?? answer.suggestion }
      : { unreadable: answer.unreadable.code },
  });
}

/** A copy of a letter of ours, or a server's word about one. */
function joinOwn(desk: Desk, id: MessageId): boolean {
  const message = desk.messages.find(id);
  return message !== undefined && (joinOwnCopy(desk, message) || joinBounce(desk, message));
}

/** Oldest first, so that a reply to a reply finds its parent in the case. Returns the cases that have more mail now. */
function joinReplies(desk: Desk, ids: readonly MessageId[]): readonly CaseId[] {
  const messages = ids.flatMap((id) => desk.messages.find(id) ?? []);
  const oldestFirst = messages.toSorted((a, b) => epochOf(a.receivedAt) - epochOf(b.receivedAt));
  const joined = oldestFirst.filter((message) => joinByThread(desk, message));
  return joined.flatMap(({ id }) => desk.messages.find(id)?.caseId ?? []);
}
