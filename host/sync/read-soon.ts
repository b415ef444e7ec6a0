// Reads new mail soon after it is stored, while more comes in; one reader at a time.

import type { Log } from '#core/desk/log.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { waitingForParser } from '#db/messages.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import { readWaiting } from '../intake/read-waiting.ts';
import type { Jobs } from '../jobs.ts';
import type { OpenDesk } from '../open-desk.ts';

/** Then a job that came meanwhile has its turn. */
const mostAtOnce = 400;

export interface Reader {
  /** Something was stored. */
  poke(): void;
  /** Ends after the batch at hand; what is left is read after the next unlocking. */
  stop(): Promise<void>;
}

export function createReader(ports: {
  readonly open: OpenDesk;
  readonly pool: ParserPool;
  readonly jobs: Pick<Jobs, 'idle'>;
  readonly log: Log;
  /** A batch was read: the tray or a case has more in it. */
  onRead(): void;
}): Reader {
  const off = new AbortController();
  let isOwed = false;
  let running: Promise<void> | undefined;

  async function read(): Promise<void> {
    while (isOwed && !off.signal.aborted) {
      isOwed = false;
      // A job reads everything that waits, and counts it as its own.
      await ports.jobs.idle();
      const { open, pool } = ports;
      const onProgress = (): void => ports.onRead();
      await readWaiting(open, pool, { onProgress, signal: off.signal, most: mostAtOnce });
      isOwed ||= waitingForParser(open.database).length > 0;
    }
  }

  async function guarded(): Promise<void> {
    try {
      await read();
    } catch (fault) {
      // The mails are stored; the next arrival or the next unlocking reads them.
      if (!(fault instanceof StorageFault)) ports.log.error('sync.read-fault', { name: nameOf(fault) });
    } finally {
      running = undefined;
    }
  }

  return {
    poke: () => {
      isOwed = true;
      if (!off.signal.aborted) running ??= guarded();
    },
    stop: async () => {
      off.abort();
      await running;
    },
  };
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown';
}
