// Takes in mail files that come piece by piece from a page: no octet of them touches the disk in plain.

import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { FilesReport } from '#core/desk/files-report.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { FileItem, OfferedFile } from '#mail/files/file-item.ts';
import { readOfferedFile } from '#mail/files/read-offered-file.ts';
import type { OpenSession } from '../session.ts';
import { createTurns } from '../turns.ts';
import { createChannel, type Channel } from './channel.ts';
import { importFiles, type ImportOutcome } from './import-files.ts';

export interface FilePiece {
  readonly path: string;
  readonly isNamed: boolean;
  readonly modifiedAt: number;
  readonly octets: Buffer;
  readonly isLast: boolean;
}

export interface FileTransfer {
  readonly id: string;
  /** False when nothing more of this file is wanted. Pieces are taken one after the other, in the order in which they come. */
  append(piece: FilePiece): Promise<boolean>;
  finish(): Promise<Result<FilesReport, Obstacle>>;
  cancel(): Promise<void>;
}

/** A page that says nothing for so long is gone: in milliseconds. */
const silence = 60_000;
const mostFailures = 100;

/** Starts the job that takes the files in; refused while another one runs. */
export function takeFiles(
  { open, pool, jobs }: OpenSession,
  options: { readonly outlookWorkerUrl?: URL | undefined } = {},
): Result<FileTransfer, Obstacle> {
  const id = randomBytes(12).toString('hex');
  const files = createChannel<OfferedFile>();
  const report = Promise.withResolvers<Result<FilesReport, Obstacle>>();
  let current: { readonly path: string; readonly blocks: Channel<Buffer> } | undefined;
  let watch: NodeJS.Timeout | undefined;
  const inTurn = createTurns();

  const started = jobs.start('import', id, async ({ signal, onProgress }) => {
    const breakOff = (): void => {
      files.end();
      current?.blocks.fail(new BrokenOff());
    };
    signal.addEventListener('abort', breakOff, { once: true });
    try {
      const outcome = await importFiles(open, pool, mailsOf(files), { ...options, signal, onProgress });
      report.resolve(ok(reportOf(outcome)));
      return ok(outcome.count);
    } catch (fault) {
      report.resolve(fail({ code: 'job-failed' }));
      throw fault;
    } finally {
      clearTimeout(watch);
    }
  });
  if (!started.ok) return started;

  async function stop(): Promise<void> {
    if (jobs.isRunning(id)) await jobs.stop();
  }

  function touch(): void {
    clearTimeout(watch);
    watch = setTimeout(() => void stop(), silence).unref();
  }
  touch();

  async function append({ path, isNamed, modifiedAt, octets, isLast }: FilePiece): Promise<boolean> {
    touch();
    if (current?.path !== path) {
      // The file before has not come to its end.
      current?.blocks.fail(new BrokenOff());
      const blocks = createChannel<Buffer>();
      current = { path, blocks };
      if (!(await files.put({ source: path, isNamed, modifiedAt, blocks: () => blocks }))) {
        current = undefined;
        return false;
      }
    }
    const { blocks } = current;
    const isWanted = octets.length === 0 || (await blocks.put(octets));
    if (isLast || !isWanted) {
      blocks.end();
      current = undefined;
    }
    touch();
    return isWanted && !isLast;
  }

  return ok({
    id,
    append: async (piece) => await inTurn(() => append(piece)),
    finish: async () => {
      clearTimeout(watch);
      current?.blocks.fail(new BrokenOff());
      files.end();
      await jobs.ended(id);
      return await report.promise;
    },
    cancel: stop,
  });
}

/** The page went away, or on to another file, in the middle of one: what came of it is no mail. */
class BrokenOff extends Error {
  readonly code = 'EIO';
}

async function* mailsOf(files: AsyncIterable<OfferedFile>): AsyncGenerator<FileItem> {
  for await (const file of files) yield* readOfferedFile(file);
}

function reportOf({ count, failures }: ImportOutcome): FilesReport {
  return {
    count,
    failures: failures
      .slice(0, mostFailures)
      .map(({ source, failure }) => ({ name: basename(source), code: failure.code })),
  };
}
