// Keeps the lists of erasures level with the database: at the opening, and after each act that erased something, before it is told as done.

import { existsSync, readFileSync } from 'node:fs';
import { canonicalJson } from '#core/base/canonical-json.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { countErasures, listErasures, type Erasure } from '#db/erasures.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import type { OpenDesk } from '../open-desk.ts';
import { writeFileWhole } from '../write-file.ts';
import { erasureFile, erasureFileBeside, erasureKey, parseErasures, printErasures } from './erasure-list.ts';
import { readPlan } from './kept-plan.ts';
import { replayErasures } from './replay-erasures.ts';

type Listed = Pick<OpenDesk, 'database' | 'desk' | 'log'> & { readonly key: Uint8Array };

/**
 * Writes the lists where they are missing or behind, and follows every commit from then on. What the desk's own list knows and
 * an older database that was put beside it does not is erased again.
 */
export function keepErasures(open: OpenDesk): void {
  const folder = open.custody.folder;
  // The keys of a closed desk are overwritten; this one serves as long as the connection.
  const listed: Listed = { ...open, key: erasureKey(open.keys.dedupe) };
  if (open.audit.alarm() === undefined) replayErasures(open, unknownErasures(listed, erasureFile(folder)));
  let written = countErasures(open.database);
  try {
    writeLists(listed, folder);
  } catch (fault) {
    // Without room for a list a desk can still be read; the next erasure needs it.
    if (obstacleOfFile(fault) === undefined) throw fault;
    written = -1;
  }
  open.database.followCommits(() => {
    const count = countErasures(open.database);
    if (count === written) return;
    try {
      writeLists(listed, folder);
    } catch (fault) {
      const obstacle = obstacleOfFile(fault);
      throw obstacle === undefined ? fault : new StorageFault(obstacle);
    }
    written = count;
  });
}

/** The list beside the backups, where their folder can be reached. Throws what the file system says. */
export function writeErasuresBeside(open: OpenDesk, folder: string): void {
  writeList({ ...open, key: erasureKey(open.keys.dedupe) }, erasureFileBeside(folder, open.log));
}

function writeLists(listed: Listed, folder: string): void {
  writeList(listed, erasureFile(folder));
  const plan = readPlan(listed.database);
  if (plan.folder === undefined) return;
  const beside = erasureFileBeside(plan.folder, listed.log);
  try {
    if (existsSync(beside)) writeList(listed, beside);
  } catch (fault) {
    // The disk is unplugged or full: the next backup brings the list along.
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
  }
}

/** What a list knows and the database does not stays in the list. */
function writeList({ database, desk, log, key }: Listed, file: string): void {
  const found = readText(file);
  const known = parseErasures(found ?? '', key)?.erasures ?? [];
  const text = printErasures({ log, erasures: [...known, ...listErasures(database, desk.journal)] }, key);
  if (text !== found) writeFileWhole(file, Buffer.from(text, 'utf8'));
}

function unknownErasures({ database, desk, key }: Listed, file: string): readonly Erasure[] {
  const listed = parseErasures(readText(file) ?? '', key)?.erasures ?? [];
  if (listed.length === 0) return [];
  const known = new Set(listErasures(database, desk.journal).map((erasure) => canonicalJson(erasure)));
  return listed.filter((erasure) => !known.has(canonicalJson(erasure)));
}

export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
