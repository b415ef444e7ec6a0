// Every letter of the app in every language, written for an invented case on a real desk.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseDay, type Instant } from '#core/base/day.ts';
import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { inventedMatter } from '#core/letter/invented-matter.ts';
import { printedLetterOf, type PrintedLetter } from '#core/letter/render/printed-letter.ts';
import { createLog } from '#db/log/create-log.ts';
import { openDatabase } from '#db/open.ts';
import { transact } from '#db/transact.ts';
import { assembleDesk } from '#host/assemble-desk.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import { present, unwrap } from './present.ts';
import { steadyClock } from './steady-clock.ts';
import { makeFolder } from './temporary-folder.ts';
import { testCustody, testKeys } from './test-keys.ts';
import { testProfile } from './throwaway-desk.ts';

export interface SampleLetters {
  write(kind: LetterKind, language: LetterLanguage): { readonly printed: PrintedLetter; readonly madeAt: Instant };
  close(): void;
}

/** On 5 March 2026. The caller closes it. */
export function sampleLetters(): SampleLetters {
  const { folder, remove } = makeFolder();
  const masterKey = new Uint8Array(randomBytes(32));
  const database = unwrap(openDatabase(join(folder, 'desk.db'), testKeys(masterKey), { create: true }));
  const madeAt = '2026-03-05T09:00:00.000Z' as Instant;
  transact(database, () => {
    const log = createLog(database, { now: () => madeAt, clock: steadyClock, app: '0.0.0' });
    log.append('desk', { act: 'desk.created', controller: testProfile.id }, 'user');
    log.append('desk', { act: 'desk.controller-added', profile: testProfile }, 'user');
    return log;
  }).close();
  const { desk } = assembleDesk(
    database,
    { keys: testKeys(masterKey), custody: testCustody(folder, masterKey) },
    () => madeAt,
    steadyClock,
  );
  return {
    write: (kind, language) => {
      const matter = inventedMatter(desk, testProfile, kind, language);
      const { subject, document } = unwrap(composeLetter(desk.letters, originalWording, matter));
      const letter = {
        subject,
        document,
        language,
        to: [{ name: 'Anna Łukasiewicz-Îles', address: 'anna@example.org' }],
      };
      const facts = { controller: testProfile, reference: 'KRA-2026-0001', day: present(parseDay('2026-03-05')) };
      return { printed: printedLetterOf(letter, facts), madeAt };
    },
    close: () => {
      database.close();
      remove();
    },
  };
}
