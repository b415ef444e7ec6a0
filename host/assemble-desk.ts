// Puts an open database and its keys together into the ports that the core works with.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import type { Desk } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { createCaseFiles } from '#db/case-files.ts';
import { createCases } from '#db/cases.ts';
import { createControllers } from '#db/controllers.ts';
import { adoptOldLog } from '#db/log/adopt-old-log.ts';
import { openAuditLog, type AuditLog } from '#db/log/audit-log.ts';
import { hasOldLog } from '#db/log/create-log.ts';
import { createEvidence } from '#db/log/evidence.ts';
import { processClock, type LogClock } from '#db/log/moment.ts';
import { writeFact } from '#db/facts.ts';
import { createJournal } from '#db/journal.ts';
import { createLedger } from '#db/ledger.ts';
import { createLetters } from '#db/letters.ts';
import { removeOldCopies } from '#db/migration-copies.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { createMessages, keepMessageLines } from '#db/messages.ts';
import type { DeskDatabase } from '#db/open.ts';
import { createSenders } from '#db/sender-checks.ts';
import { createMessageIntake } from '#db/store-message.ts';
import { transact } from '#db/transact.ts';
import { strikeAttachment } from '#mail/mime/strike-attachment.ts';
import { adoptController } from './adopt-controller.ts';
import { appVersion } from './app-version.ts';
import type { KeyCustody } from './keys/key-custody.ts';
import { isKeysOlder } from './keys/record-keys.ts';
import { wipeKeys } from './keys/subkeys.ts';
import type { OpenDesk } from './open-desk.ts';
import { createTurns } from './turns.ts';

/** Throws when the database lacks the facts that every desk is made with. */
export function assembleDesk(
  database: DeskDatabase,
  { keys, custody }: Pick<OpenDesk, 'keys' | 'custody'>,
  now: () => Instant,
  clock: LogClock = processClock,
): OpenDesk {
  const ports = { now, clock, app: appVersion() };
  const isAdopted = hasOldLog(database);
  if (isAdopted) adoptOldLog(database, ports);
  const audit = openAuditLog(database, ports);
  warnOfOlderKeys(database, audit, custody);
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const journal = createJournal(database, audit);
  const controllers = createControllers(database);
  if (database.isMigrated || isAdopted) {
    transact(database, () => keepMessageLines(database));
    rebuildLists(database, { keep: true });
  }
  adoptController(database, journal, controllers);
  removeOldCopies(database, now());
  let isReadOnly = false;
  const desk: Desk = {
    controllers,
    journal,
    messages: createMessages(database, { journal, strikeAttachment }),
    cases: createCases(database),
    senders: createSenders(database, controllers),
    ledger: createLedger(database),
    letters: createLetters(database),
    files: createCaseFiles(database),
    random,
    now,
    transact: (work) => {
      try {
        const result = transact(database, work);
        isReadOnly = false;
        return result;
      } catch (fault) {
        if (fault instanceof StorageFault && fault.obstacle.code !== 'log-alarm') isReadOnly = true;
        throw fault;
      }
    },
  };
  return {
    desk,
    database,
    intake: createMessageIntake({ database, journal, macKey: keys.dedupe, strikeAttachment, random, now }),
    keys,
    custody,
    readInTurn: createTurns(),
    log: audit.id,
    audit,
    evidence: createEvidence(database, audit),
    isReadOnly: () => isReadOnly,
    close: () => {
      audit.close();
      for (const { key } of database.vault.shredKeys()) key.fill(0);
      database.close();
      wipeKeys(keys);
      custody.close();
    },
  };
}

/** Somebody put older key files beside a newer database: told once for these files. */
function warnOfOlderKeys(database: DeskDatabase, audit: AuditLog, custody: KeyCustody): void {
  const { generation } = custody.file();
  if (audit.alarm() !== undefined || !isKeysOlder(database, generation)) return;
  transact(database, () => {
    writeFact(database, 'keys', String(generation));
    audit.raiseAlarm({
      kind: 'keys-older',
      seq: undefined,
      missing: undefined,
      anchor: undefined,
      lastWrittenAt: undefined,
    });
  });
}
