// When somebody last looked at the desk: kept in the desk itself, as two moments and nothing about anybody.

import { z } from 'zod';
import { epochOf, parseInstant, type Instant } from '#core/base/day.ts';
import { sittingAt, type Sitting } from '#core/desk/sitting.ts';
import { readFact, writeFact } from '#db/facts.ts';
import type { OpenDesk } from './open-desk.ts';

/** A sign of presence comes twice a minute; so exact nobody wants to know it. In milliseconds. */
const keepEvery = 5 * 60 * 1000;

const moment = z.string().transform((text) => parseInstant(text));
const kept = z.object({ since: moment.optional(), last: moment });

/** The sitting that a person who looks now is in. */
export function readSitting({ database, desk }: OpenDesk): Sitting {
  return sittingAt(readKept(database), desk.now());
}

/** Keeps that somebody is here now; a desk that must not be written keeps nothing. */
export function keepLook(open: OpenDesk): void {
  const { database, desk } = open;
  if (open.isReadOnly() || open.audit.alarm() !== undefined) return;
  const before = readKept(database);
  const now: Instant = desk.now();
  if (before !== undefined && Math.abs(epochOf(now) - epochOf(before.last)) < keepEvery) return;
  desk.transact(() => writeFact(database, 'last-look', JSON.stringify(sittingAt(before, now))));
}

function readKept(database: OpenDesk['database']): Sitting | undefined {
  const text = readFact(database, 'last-look');
  if (text === undefined) return undefined;
  const read = kept.safeParse(JSON.parse(text));
  return read.success && read.data.last !== undefined ? { since: read.data.since, last: read.data.last } : undefined;
}
