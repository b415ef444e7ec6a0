// Makes a backup: the desk as it is at one instant, sealed into one file, read back and proved before it counts.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, read as readHandle } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Instant } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { FrozenFile } from '#db/freeze-file.ts';
import { endOfLog } from '#db/log/log-end.ts';
import { appVersion } from '../app-version.ts';
import { syncFolder } from '../keys/replace-file.ts';
import type { OpenDesk } from '../open-desk.ts';
import { partOf } from './backup-files.ts';
import { makePreamble, type Preamble } from './backup-header.ts';
import { obstacleOfBackup } from './backup-obstacle.ts';
import { proveCopy } from './prove-copy.ts';
import { checkFolder } from './unfinished.ts';
import { bodyOctets, commonOf, openContainer } from './read-container.ts';
import { unpackBackup } from './unpack-backup.ts';
import { writeContainer, type ReadBody } from './write-container.ts';

export interface BackupMade {
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  readonly entries: number;
  readonly createdAt: Instant;
}

export interface BackupTools {
  /** Module of the thread that verifies. */
  readonly workerUrl: URL;
  readonly signal?: AbortSignal | undefined;
  /** Octets written and read back, of both together. */
  onProgress(done: number, total: number): void;
}

/** An erasure meanwhile writes into the file that is being copied; then the copy is made anew. */
const mostTries = 3;

/**
 * Writes `file`, which replaces one of that name only once it is whole. The desk is worked on meanwhile; what comes after the
 * instant of the backup is not in it. The log gets its line afterwards, so that line is in the desk only.
 */
export async function makeBackup(
  open: OpenDesk,
  file: string,
  by: 'user' | 'app',
  tools: BackupTools,
): Promise<Result<BackupMade, Obstacle>> {
  const part = partOf(file);
  try {
    const written = await writePart(open, part, tools);
    if (!(await isProven(open, part, tools))) return fail({ code: 'backup-unproven' });
    await rename(part, file);
    syncFolder(dirname(file));
    const { sha256, size, entries } = written;
    // While an alarm stands nothing is written into the log; the backup is worth having all the same.
    if (open.audit.alarm() === undefined)
      open.desk.transact(() => open.desk.journal.append('desk', { act: 'desk.backed-up', sha256, size, entries }, by));
    return ok(written);
  } catch (fault) {
    const obstacle = obstacleOfBackup(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

async function writePart(open: OpenDesk, part: string, tools: BackupTools): Promise<BackupMade> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    await rm(part, { force: true });
    const frozen = open.database.freeze();
    try {
      // From here to the first wait nothing else runs: this is the instant of the backup.
      const { container, made } = takeInstant(open, frozen);
      const written = await writeContainer(part, container, {
        signal: tools.signal,
        onProgress: (done) => tools.onProgress(done, 2 * container.octets),
      });
      if (frozen.isStill()) return { ...made, ...written };
    } finally {
      frozen.thaw();
    }
  }
  throw new StorageFault({ code: 'backup-unproven' });
}

function takeInstant(open: OpenDesk, frozen: FrozenFile) {
  const headFile = readIfThere(join(open.custody.folder, 'head.bin'));
  const { size: entries, hash } = endOfLog(open.database);
  const createdAt = open.desk.now();
  const { preamble, text } = makePreamble(
    {
      app: appVersion(),
      createdAt,
      database: frozen.octets,
      entries,
      head: hash,
      headFile: headFile.length,
      log: open.log,
      nonce: randomBytes(8).toString('base64url'),
    },
    open.custody.portable(),
  );
  const octets = bodyOctets(preamble);
  const read = bodyReader(headFile, frozen);
  const container = { preamble: text, common: commonOf(preamble, open.keys.backup), octets, read };
  return { container, made: { entries, createdAt } };
}

const readAt = promisify(readHandle);

/** The head file, and the database after it. */
function bodyReader(headFile: Buffer, frozen: FrozenFile): ReadBody {
  return async (from, length) => {
    const octets = Buffer.alloc(length);
    let filled = headFile.subarray(from).copy(octets);
    while (filled < length) {
      const place = from + filled - headFile.length;
      const { bytesRead } = await readAt(frozen.handle, octets, filled, length - filled, place);
      // The file was cut: the copy is no good, and is not taken for one.
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return octets;
  };
}

function readIfThere(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

/** Reads the file back as a stranger would, and opens what was in it. */
async function isProven(open: OpenDesk, part: string, tools: BackupTools): Promise<boolean> {
  const opened = await openContainer(part);
  if (!opened.ok) throw new StorageFault(opened.failure);
  const { preamble } = opened.value;
  const folder = checkFolder(open.custody.folder);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    await unpackBackup(opened.value, open.keys.backup, folder, (done, total) =>
      tools.onProgress(total + done, 2 * total),
    );
    tools.signal?.throwIfAborted();
    const proof = await proveCopy(tools.workerUrl, folder, open.keys, tools.signal);
    tools.signal?.throwIfAborted();
    // A log that does not hold is what the alarm is about: then the copy has to be what the desk is, no better.
    const isWhole = proof?.isWhole === true || open.audit.alarm() !== undefined;
    return proof !== undefined && isWhole && isLike(proof, preamble);
  } finally {
    await opened.value.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function isLike(proof: { readonly entries: number; readonly head: string }, { header }: Preamble): boolean {
  return proof.entries === header.entries && proof.head === header.head;
}
