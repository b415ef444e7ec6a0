// Puts an open database and its keys together into the ports that the core works with.

import { randomBytes } from 'node:crypto';
import { calendarOf } from '#core/clock/calendar.ts';
import type { Instant } from '#core/base/day.ts';
import type { Desk } from '#core/desk/ports.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { createCases } from '#db/cases.ts';
import { readFact } from '#db/facts.ts';
import { createJournal } from '#db/journal.ts';
import { createMessages } from '#db/messages.ts';
import type { DeskDatabase } from '#db/open.ts';
import { createMessageIntake } from '#db/store-message.ts';
import { transact } from '#db/transact.ts';
import type { Subkeys } from './keys/subkeys.ts';
import type { OpenDesk } from './open-desk.ts';
import { parseProfile } from './profiles.ts';

/** Throws when the database lacks the facts that every desk is made with. */
export function assembleDesk(database: DeskDatabase, keys: Subkeys, now: () => Instant): OpenDesk {
  const log = requiredFact(database, 'log');
  const controller = parseProfile(requiredFact(database, 'controller'));
  const calendar = calendarOf(controller.country);
  if (!calendar.ok) throw new Error(`no calendar for ${controller.country}`);
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const journal = createJournal(database, log, now);
  let isReadOnly = false;
  const desk: Desk = {
    controller,
    calendar: calendar.value,
    journal,
    messages: createMessages(database),
    cases: createCases(database),
    random,
    now,
    transact: (work) => {
      try {
        const result = transact(database, work);
        isReadOnly = false;
        return result;
      } catch (fault) {
        if (fault instanceof StorageFault) isReadOnly = true;
        throw fault;
      }
    },
  };
  return {
    desk,
    database,
    intake: createMessageIntake({ database, journal, macKey: keys.dedupe, random, now }),
    keys,
    log,
    isReadOnly: () => isReadOnly,
    close: () => {
      database.close();
      for (const key of Object.values(keys) as Uint8Array[]) key.fill(0);
    },
  };
}

function requiredFact(database: DeskDatabase, name: 'log' | 'controller'): string {
  const value = readFact(database, name);
  if (value === undefined) throw new Error(`the desk has no ${name}`);
  return value;
}
