// Takes in mail files: each stored as it comes, then read.

import { basename } from 'node:path';
import type { IntakeCount } from '#core/desk/views.ts';
import type { FileFailure } from '#mail/file-item.ts';
import { readMailFiles } from '#mail/file-sources.ts';
import type { ParserPool } from '#mail/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readWaiting } from './read-waiting.ts';

export interface ImportOutcome {
  readonly count: IntakeCount;
  /** Paths that could not be read at all; nothing of them was stored. */
  readonly failures: readonly FileFailure[];
}

/** `onProgress` counts stored messages first (total unknown: 0), then read ones. Ends early when `signal` aborts. */
export async function importFiles(
  open: OpenDesk,
  pool: ParserPool,
  paths: readonly string[],
  options: { onProgress?(done: number, total: number): void; signal?: AbortSignal | undefined } = {},
): Promise<ImportOutcome> {
  const tally = { seen: 0, stored: 0, duplicates: 0 };
  const failures: FileFailure[] = [];
  for await (const item of readMailFiles(paths)) {
    if (options.signal?.aborted === true) break;
    if ('failure' in item) {
      failures.push(item);
      continue;
    }
    tally.seen += 1;
    const { isNew } = open.desk.transact(() =>
      // The path may say who lives where: the ledger keeps the file's own name only.
      open.intake.store({ raw: item.raw, source: basename(item.source), deliveredAt: item.deliveredAt }),
    );
    if (isNew) tally.stored += 1;
    else tally.duplicates += 1;
    options.onProgress?.(tally.seen, 0);
  }
  const read = await readWaiting(open, pool, options);
  return { count: { ...tally, ...read, withheld: 0 }, failures };
}
