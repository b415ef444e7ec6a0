// Fills the index in the background: first what an older desk brought along, then the words of attachments, each tried once.

import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '#core/desk/log.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import {
  countWaiting,
  giveUpTried,
  keepAttachmentText,
  putBackAttachments,
  takeAttachments,
  type WaitingAttachment,
} from '#db/search/attachment-queue.ts';
import { indexItems, missingItems } from '#db/search/rebuild-search.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';
import { workerUrls } from '../worker-urls.ts';
import type { AttachmentText } from './attachment-text.ts';

export interface SearchIndexer {
  /** Something may have come that is not indexed yet. */
  wake(): void;
  /** Resolves once nothing is left to do, or the work was stopped. */
  settled(): Promise<void>;
  /** What a search does not see yet. */
  left(): { readonly items: number; readonly attachments: number };
  stop(): Promise<void>;
}

/** So many are indexed in one go: less than a tenth of a second during which nobody else is answered. */
const itemsAtOnce = 40;
/** Between two goes, in milliseconds. */
const breath = 5;
const attachmentsAtOnce = 4;
const attachmentMilliseconds = 10_000;

export function createSearchIndexer(
  { desk, database }: OpenDesk,
  options: {
    readonly log: Log;
    readonly workerUrl?: URL | undefined;
    /** After each step. */
    onProgress?(left: ReturnType<SearchIndexer['left']>): void;
  },
): SearchIndexer {
  const { log, workerUrl = workerUrls.attachment } = options;
  let pool: ParserPool<AttachmentText, number> | undefined;
  let running: Promise<void> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  let isOwed = false;
  let hasCaughtUp = false;
  let itemsLeft = 0;

  async function work(): Promise<void> {
    if (!hasCaughtUp) await catchUp();
    while (!signal.aborted) {
      const taken = desk.transact(() => takeAttachments(database, attachmentsAtOnce));
      if (taken.length === 0) return;
      for (const attachment of taken) if (!signal.aborted) await readOne(attachment);
      options.onProgress?.(left());
    }
  }

  /** Only what an older desk brought along: from now on every mail and case is indexed with the change that makes it. */
  async function catchUp(): Promise<void> {
    desk.transact(() => giveUpTried(database));
    const missing = missingItems(database);
    for (let at = 0; at < missing.length && !signal.aborted; at += itemsAtOnce) {
      desk.transact(() => indexItems(database, missing.slice(at, at + itemsAtOnce)));
      itemsLeft = Math.max(0, missing.length - at - itemsAtOnce);
      options.onProgress?.(left());
      await pause(breath);
    }
    hasCaughtUp = !signal.aborted;
  }

  async function readOne(attachment: WaitingAttachment): Promise<void> {
    // Erased since it was taken.
    if (desk.messages.find(attachment.messageId)?.disposition === 'erased') return;
    pool ??= createParserPool<AttachmentText, number>({ workerUrl, size: 1, wallMilliseconds: attachmentMilliseconds });
    const answer = await pool.work(new Uint8Array(desk.messages.raw(attachment.messageId)), attachment.part);
    const read = answer.ok ? answer : { state: 'failed' as const, text: '' };
    desk.transact(() => keepAttachmentText(database, attachment, read));
  }

  /** What was cut off is no failure of its own. */
  function putBack(): void {
    try {
      if (database.sqlite.open) desk.transact(() => putBackAttachments(database));
    } catch (fault) {
      // A disk that is still full: the next opening finds them.
      if (!(fault instanceof StorageFault)) throw fault;
    }
  }

  const left = () => ({ items: itemsLeft, attachments: countWaiting(database) });

  async function run(): Promise<void> {
    do {
      isOwed = false;
      try {
        await work();
      } catch (fault) {
        // A full disk, a worker that cannot start, a desk that was locked: the next wake-up tries again.
        if (!signal.aborted && !(fault instanceof StorageFault))
          log.error('search.fault', { name: fault instanceof Error ? fault.name : 'unknown' });
        putBack();
        break;
      }
    } while (isOwed && !signal.aborted);
    const idle = pool;
    pool = undefined;
    running = undefined;
    await idle?.close();
  }

  return {
    wake: () => {
      if (signal.aborted) return;
      isOwed = true;
      running ??= run();
    },
    settled: async () => {
      await running;
    },
    left,
    stop: async () => {
      stopping.abort();
      const idle = pool;
      pool = undefined;
      await idle?.close();
      await running;
      putBack();
    },
  };
}
