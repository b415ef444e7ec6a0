// Takes in the bundled sample inbox: invented mails, moved by whole weeks so that the newest lies in the past days.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { todayOf } from '#core/desk/today.ts';
import type { IntakeCount } from '#core/desk/views.ts';
import { writeFact } from '#db/facts.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';
import { resourceFolder } from '../resource-folder.ts';
import { moveMail, daysToMove } from './move-sample.ts';
import { readWaiting } from '../intake/read-waiting.ts';

export async function takeSample(
  open: OpenDesk,
  pool: ParserPool,
  options: { onProgress?(done: number, total: number): void; signal?: AbortSignal | undefined } = {},
): Promise<IntakeCount> {
  const { desk, database, intake } = open;
  const folder = resourceFolder('sample-inbox');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .toSorted();
  const days = daysToMove(todayOf(desk));
  const tally = { seen: files.length, stored: 0, duplicates: 0 };
  desk.transact(() => {
    writeFact(database, 'sample', 'true');
    for (const name of files) {
      const raw = moveMail(readFileSync(join(folder, name)), days);
      const { isNew } = intake.store({ raw, source: `sample/${name}`, isSample: true });
      if (isNew) tally.stored += 1;
      else tally.duplicates += 1;
    }
  });
  return { ...tally, ...(await readWaiting(open, pool, options)), withheld: 0 };
}
