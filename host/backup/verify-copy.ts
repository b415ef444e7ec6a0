// Opens a copy of a desk and checks all of it: every page, the chain of its log, each mail against its lines.

import { join } from 'node:path';
import { readFact } from '#db/facts.ts';
import { checkLog } from '#db/log/check-log.ts';
import { createHeadFile, headFileOf } from '#db/log/head-file.ts';
import { endOfLog } from '#db/log/log-end.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import type { Subkeys } from '../keys/subkeys.ts';

/** What a copy turned out to be. */
export interface CopyProof {
  readonly isWhole: boolean;
  readonly entries: number;
  /** Hash of the last line of its log. */
  readonly head: string;
  readonly cases: number;
  readonly messages: number;
}

/** undefined when it does not open. The copy is written to, as by any opening: it serves nothing else afterwards. */
export function verifyCopy(folder: string, keys: Subkeys): CopyProof | undefined {
  const opened = openDatabase(join(folder, 'desk.db'), keys, { create: false });
  if (!opened.ok) return undefined;
  const database = opened.value;
  try {
    const { size, hash } = endOfLog(database);
    const isWhole = verifyDesk(database).ok && fitsHead(database);
    const count = (table: string) => Number(database.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    return { isWhole, entries: size, head: hash, cases: count('case_list'), messages: count('message') };
  } finally {
    database.close();
  }
}

/** What the desk itself looks at when it is opened. */
function fitsHead(database: DeskDatabase): boolean {
  const headFile = createHeadFile(headFileOf(database.sqlite.name), database.keys.head);
  const alarm = checkLog(database, readFact(database, 'log') ?? '', headFile);
  headFile.close();
  return alarm === undefined;
}
