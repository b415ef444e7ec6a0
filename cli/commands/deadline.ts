// `deadline`: the clock for one receipt, or for every row of a CSV file. Touches no desk.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isZone, parseInstant } from '#core/base/day.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { isReadable, readableYears, readClock, type Reading } from '#core/clock/reading.ts';
import { dayIn } from '#core/base/day.ts';
import { sayStep } from '#core/words/explain-step.ts';
import { createSay } from '#core/words/say.ts';
import { readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput } from '../stop.ts';

export const deadline: Command = {
  usage: 'deadline --received ISO --zone IANA --country CC | deadline --batch FILE.csv',
  summary: 'the statutory clock for a receipt: one month, three months, and why',
  run: async (args, { terminal }) => {
    const { values } = readArgs(args, {
      received: { type: 'string' },
      zone: { type: 'string' },
      country: { type: 'string' },
      batch: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (values.batch !== undefined) {
      // Every row is read before the first is printed: a bad one changes nothing.
      for (const row of readBatch(values.batch).map(readRow)) terminal.print(JSON.stringify(row));
      return exitCode.done;
    }
    const reading = readFor({
      received: required(values.received, 'received'),
      zone: required(values.zone, 'zone'),
      country: required(values.country, 'country'),
    });
    if (values.json) terminal.print(JSON.stringify(answerOf(reading)));
    else for (const line of inWords(reading)) terminal.print(line);
    return exitCode.done;
  },
};

const batchRow = z.looseObject({ id: z.string(), received_iso: z.string(), tz: z.string(), country: z.string() });
type BatchRow = z.output<typeof batchRow>;

function readBatch(file: string): readonly BatchRow[] {
  let rows: unknown;
  try {
    rows = parse(readFileSync(callerPath(file)), { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch {
    throw new BadInput(`${file} cannot be read as a CSV file`);
  }
  const read = z.array(batchRow).safeParse(rows);
  if (!read.success) throw new BadInput(`${file} needs the columns id, received_iso, tz and country`);
  return read.data;
}

function readRow(row: BatchRow) {
  try {
    return { id: row.id, ...answerOf(readFor({ received: row.received_iso, zone: row.tz, country: row.country })) };
  } catch (error) {
    throw error instanceof BadInput ? new BadInput(`row ${row.id}: ${error.message}`) : error;
  }
}

function readFor({ received, zone, country }: { received: string; zone: string; country: string }): Reading {
  const receivedAt = parseInstant(received);
  if (receivedAt === undefined)
    throw new BadInput(`"${received}" is no ISO 8601 moment with an offset, such as 2026-03-05T09:00:00+01:00`);
  if (!isZone(zone)) throw new BadInput(`"${zone}" is no IANA time zone, such as Europe/Paris`);
  const calendar = calendarOf(country);
  if (!calendar.ok)
    throw new BadInput(`"${country}" is no known country or region; known are ${calendar.failure.known.join(', ')}`);
  if (!isReadable(dayIn(receivedAt, zone)))
    throw new BadInput(`the receipt must lie between ${readableYears.first} and ${readableYears.last}`);
  return readClock({ receivedAt, zone, calendar: calendar.value });
}

const say = createSay('en');

function answerOf(reading: Reading) {
  const { receivedDay, nominalDue, due, nominalExtendedDue, extendedDue, noticeBy } = reading;
  const steps = reading.steps.map((step) => ({ ...step, text: sayStep(step, say, 'en') }));
  const { ruleVersion, calendarVersion } = reading;
  return {
    receivedDay,
    nominalDue,
    due,
    nominalExtendedDue,
    extendedDue,
    noticeBy,
    steps,
    ruleVersion,
    calendarVersion,
  };
}

function inWords(reading: Reading): readonly string[] {
  return [
    `received         ${reading.receivedDay}`,
    `answer due       ${reading.due}${reading.due === reading.nominalDue ? '' : `  (safe: ${reading.nominalDue})`}`,
    `extension notice ${reading.noticeBy}`,
    `extended due     ${reading.extendedDue}`,
    ...reading.steps.map((step) => `- ${sayStep(step, say, 'en')}`),
  ];
}
