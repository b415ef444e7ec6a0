// Settles erasures of an open desk by itself, a moment after they were committed, and what an earlier run left owed.

import type { Log } from '#core/desk/log.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { owedErasures } from '#db/log/owed-erasures.ts';
import type { OpenDesk } from './open-desk.ts';
import { settleErasures } from './settle-erasures.ts';

export interface ErasureSettler {
  /** Resolves once nothing of it runs; what is still owed is made up for at the next opening. */
  stop(): Promise<void>;
}

/** Several erasures in a row are settled together, in milliseconds after the last. */
const rest = 2000;

export function createErasureSettler(open: OpenDesk, log: Log, pause = rest): ErasureSettler {
  const { database } = open;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isStopped = false;
  const unfollow = database.followCommits(wake);
  wake();

  function wake(): void {
    if (isStopped || running !== undefined || owedErasures(database) === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(run, pause);
    timer.unref();
  }

  function run(): void {
    running = settle().finally(() => {
      running = undefined;
    });
  }

  async function settle(): Promise<void> {
    try {
      await settleErasures(open, nextTurn);
    } catch (fault) {
      if (fault instanceof Stopped) return;
      // Still owed: tried again after the next commit, and at the next opening.
      const name =
        fault instanceof StorageFault ? fault.obstacle.code : fault instanceof Error ? fault.name : 'unknown';
      log.error('erasure.unsettled', { name });
    }
  }

  async function nextTurn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (isStopped) throw new Stopped();
  }

  return {
    stop: async () => {
      isStopped = true;
      unfollow();
      clearTimeout(timer);
      await running;
    },
  };
}

/** The desk is being locked: what is left waits. */
class Stopped extends Error {}
