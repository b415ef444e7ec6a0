// Takes in mail files: each mail stored as it comes, then read.

import { basename } from 'node:path';
import type { IntakeCount } from '#core/desk/views.ts';
import type { FileFailure, FileItem } from '#mail/files/file-item.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';
import { createOutlookConverter } from './convert-outlook.ts';
import { readWaiting } from './read-waiting.ts';

export interface ImportOutcome {
  readonly count: IntakeCount;
  /** Paths that could not be read at all; nothing of them was stored. */
  readonly failures: readonly FileFailure[];
}

export interface ImportOptions {
  onProgress?(done: number, total: number): void;
  readonly signal?: AbortSignal | undefined;
  /** The converter's worker, where the sources are bundled. */
  readonly outlookWorkerUrl?: URL | undefined;
}

/** `onProgress` counts stored messages first (total unknown: 0), then read ones. Ends early when `signal` aborts. */
export async function importFiles(
  open: OpenDesk,
  pool: ParserPool,
  items: AsyncIterable<FileItem>,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const tally = { seen: 0, stored: 0, duplicates: 0 };
  const failures: FileFailure[] = [];
  const converter = createOutlookConverter(options.outlookWorkerUrl);
  try {
    for await (const item of items) {
      if (options.signal?.aborted === true) break;
      if ('failure' in item) {
        failures.push(item);
        continue;
      }
      tally.seen += 1;
      const mail = { deliveredAt: item.deliveredAt, ...(await converter.convert(item.raw)) };
      const { isNew } = open.desk.transact(() =>
        // The path may say who lives where: the ledger keeps the file's own name only.
        open.intake.store({ ...mail, source: basename(item.source) }),
      );
      if (isNew) tally.stored += 1;
      else tally.duplicates += 1;
      options.onProgress?.(tally.seen, 0);
    }
  } finally {
    await converter.close();
  }
  const read = await readWaiting(open, pool, options);
  return { count: { ...tally, ...read, withheld: 0 }, failures };
}
