import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import type { Instant } from '#core/base/day.ts';
import { writeFact } from '#db/facts.ts';
import { createJournal, wholeChain } from '#db/journal.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { transact } from '#db/transact.ts';
import { assembleDesk } from '#host/assemble-desk.ts';
import { deriveSubkeys } from '#host/keys/subkeys.ts';
import { unwrap } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';

const now = () => '2026-03-05T09:00:00.000Z' as Instant;
const log = randomBytes(16).toString('base64url');
const keys = deriveSubkeys(new Uint8Array(randomBytes(32)));

/** As version 0.1 made it: the profile of that time as a fact, and the creation as the only entry. */
function oldDesk(profile: string): DeskDatabase {
  const database = unwrap(openDatabase(join(temporaryFolder(), 'desk.db'), keys.database, { create: true }));
  onTestFinished(() => database.close());
  transact(database, () => {
    writeFact(database, 'log', log);
    writeFact(database, 'controller', JSON.stringify({ id: profile, officialAddresses: ['dpo@kraaft.co'] }));
    createJournal(database, log, now).append('desk', { act: 'desk.created', controller: profile }, 'user');
  });
  return database;
}

describe('a desk that was made for a single controller', () => {
  test('gets the bundled profile of that controller into its journal, once', () => {
    const database = oldDesk('kraaft');
    const first = assembleDesk(database, keys, now).desk;
    expect(first.controllers.all()).toEqual([testProfile]);
    const { desk } = assembleDesk(database, keys, now);
    expect(desk.journal.of(['desk']).map(({ by, event }) => [by, event?.act])).toEqual([
      ['user', 'desk.created'],
      ['app', 'desk.controller-added'],
    ]);
    expect(verifyWhole(wholeChain(database)).firstBroken).toBeUndefined();
    expect(rebuildLists(database, { keep: false })).toEqual([]);
  });

  test('is refused where its profile is not among the bundled ones: nothing is guessed', () => {
    const database = oldDesk('gone');
    expect(() => assembleDesk(database, keys, now)).toThrow('no profile gone');
  });
});
