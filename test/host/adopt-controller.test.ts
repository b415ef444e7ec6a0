import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import type { Instant } from '#core/base/day.ts';
import { writeFact } from '#db/facts.ts';
import { createLog } from '#db/log/create-log.ts';
import { wholeChain } from '#db/read-lines.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { transact } from '#db/transact.ts';
import { assembleDesk } from '#host/assemble-desk.ts';
import { unwrap } from '#test/support/present.ts';
import { steadyClock } from '#test/support/steady-clock.ts';
import { testCustody, testKeys } from '#test/support/test-keys.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';

const now = () => '2026-03-05T09:00:00.000Z' as Instant;
const masterKey = new Uint8Array(randomBytes(32));
const keys = testKeys(masterKey);

/** As version 0.1 made it: the profile of that time as a fact, and the creation as the only entry. */
function oldDesk(profile: string): DeskDatabase {
  const database = unwrap(openDatabase(join(temporaryFolder(), 'desk.db'), keys, { create: true }));
  onTestFinished(() => database.close());
  const log = transact(database, () => {
    const begun = createLog(database, { now, clock: steadyClock, app: '0.0.0' });
    writeFact(database, 'controller', JSON.stringify({ id: profile, officialAddresses: ['dpo@kraaft.co'] }));
    begun.append('desk', { act: 'desk.created', controller: profile }, 'user');
    return begun;
  });
  log.close();
  return database;
}

const assemble = (database: DeskDatabase) =>
  assembleDesk(database, { keys, custody: testCustody(dirname(database.sqlite.name), masterKey) }, now, steadyClock);

describe('a desk that was made for a single controller', () => {
  test('gets the bundled profile of that controller into its journal, once', () => {
    const database = oldDesk('kraaft');
    const first = assemble(database).desk;
    expect(first.controllers.all()).toEqual([testProfile]);
    const { desk } = assemble(database);
    expect(desk.journal.of(['desk']).map(({ by, event }) => [by, event?.act])).toEqual([
      ['user', 'desk.created'],
      ['app', 'desk.controller-added'],
    ]);
    expect(verifyWhole(wholeChain(database)).firstBroken).toBeUndefined();
    expect(rebuildLists(database, { keep: false })).toEqual([]);
  });

  test('is refused where its profile is not among the bundled ones: nothing is guessed', () => {
    const database = oldDesk('gone');
    expect(() => assemble(database)).toThrow('no profile gone');
  });
});
