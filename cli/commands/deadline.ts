// `deadline`: the clock for one receipt, or for every row of a CSV file. Touches no desk.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Instant } from '#core/base/day.ts';
import type { ArguableClock } from '#core/clock/arguable-clock.ts';
import type { ExtraDay } from '#core/clock/calendar.ts';
import { dueDayInForce } from '#core/clock/deadline.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { Step } from '#core/clock/step.ts';
import type { SuspensionGround } from '#core/clock/suspension.ts';
import { sayStep } from '#core/words/explain-step.ts';
import { createSay } from '#core/words/say.ts';
import { readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { readDay, readReceipt, type StatedTerms } from '../read-receipt.ts';
import { BadInput } from '../stop.ts';

export const deadline: Command = {
  usage:
    'deadline --received ISO|DAY --zone IANA --country CC [--extended] [--asked DAY [--answered DAY]] [--ground identity|clarification] [--as-of DAY] [--add-day DAY[=NAME]]… | deadline --batch FILE.csv',
  summary: 'the statutory clock for a receipt: one month, three months, and why',
  run: async (args, { terminal, now }) => {
    const values = readOptions(args);
    const terms = readTerms(values, now());
    if (values.batch !== undefined) {
      const ownOption = (['asked', 'answered', 'extended'] as const).find((option) => values[option] !== undefined);
      if (ownOption !== undefined) throw new BadInput(`--${ownOption} is of one receipt; in a batch it is a column`);
      // Every row is read before the first is printed: a bad one changes nothing.
      const answers = readBatch(values.batch).map((row) => readRow(row, terms));
      for (const answer of answers) terminal.print(JSON.stringify(answer));
      return exitCode.done;
    }
    const { zone, asked, answered, extended: isExtended = false } = values;
    const received = required(values.received, 'received');
    const country = required(values.country, 'country');
    const reading = readReceipt({ received, zone, country, asked, answered, isExtended }, terms);
    if (values.json) terminal.print(JSON.stringify(answerOf(reading, isExtended)));
    else for (const line of inWords(reading, isExtended)) terminal.print(line);
    return exitCode.done;
  },
};

function readOptions(args: readonly string[]) {
  return readArgs(args, {
    received: { type: 'string' },
    zone: { type: 'string' },
    country: { type: 'string' },
    extended: { type: 'boolean' },
    asked: { type: 'string' },
    answered: { type: 'string' },
    ground: { type: 'string', default: 'identity' },
    'as-of': { type: 'string' },
    'add-day': { type: 'string', multiple: true, default: [] },
    batch: { type: 'string' },
    json: { type: 'boolean', default: false },
  }).values;
}

function readTerms(values: ReturnType<typeof readOptions>, now: Instant): StatedTerms {
  const { ground, 'as-of': asOf } = values;
  if (!isGround(ground)) throw new BadInput(`--ground is identity or clarification, not "${ground}"`);
  const extraDays = values['add-day'].map(readExtraDay);
  return { ground, asOf: asOf === undefined ? undefined : readDay(asOf, '--as-of'), extraDays, now };
}

function isGround(text: string): text is SuspensionGround {
  return text === 'identity' || text === 'clarification';
}

/** `2026-05-15`, or `2026-05-15=Friday after Ascension`. */
function readExtraDay(text: string): ExtraDay {
  const [day = '', ...name] = text.split('=');
  return { day: readDay(day, '--add-day'), name: name.join('=').trim() };
}

const batchRow = z.looseObject({
  id: z.string(),
  received_iso: z.string(),
  tz: z.string(),
  country: z.string(),
  asked: z.string().optional(),
  answered: z.string().optional(),
  extended: z.string().optional(),
});
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

function readRow(row: BatchRow, terms: StatedTerms) {
  const { id, received_iso: received, tz: zone, country, asked, answered } = row;
  try {
    const isExtended = readYes(row.extended ?? '');
    const reading = readReceipt({ received, zone, country, asked, answered, isExtended }, terms);
    return { id, ...answerOf(reading, isExtended) };
  } catch (error) {
    throw error instanceof BadInput ? new BadInput(`row ${id}: ${error.message}`) : error;
  }
}

function readYes(text: string): boolean {
  if (['true', 'yes', '1'].includes(text.toLowerCase())) return true;
  if (['', 'false', 'no', '0'].includes(text.toLowerCase())) return false;
  throw new BadInput(`extended: "${text}" is neither true nor false`);
}

const say = createSay('en');

function answerOf(reading: Reading, isExtended: boolean) {
  const { receivedDay, nominalDue, due, nominalExtendedDue, extendedDue, noticeBy } = reading;
  const { ruleVersion, calendarVersion, suspension } = reading;
  return {
    receivedDay,
    nominalDue,
    due,
    nominalExtendedDue,
    extendedDue,
    noticeBy,
    steps: withTexts(reading.steps),
    ruleVersion,
    calendarVersion,
    extended: isExtended,
    dueInForce: inForce(reading, isExtended),
    suspension: suspension === undefined ? null : { ...suspension, steps: withTexts(suspension.steps) },
  };
}

function withTexts(steps: readonly Step[]) {
  return steps.map((step) => ({ ...step, text: sayStep(step, say, 'en') }));
}

/** No more than the three months was told to anyone here. */
function inForce(reading: Reading, isExtended: boolean) {
  return dueDayInForce(reading, isExtended ? reading.extendedDue : undefined);
}

function inWords(reading: Reading, isExtended: boolean): readonly string[] {
  return [
    `received         ${reading.receivedDay}`,
    `answer due       ${reading.due}${reading.due === reading.nominalDue ? '' : `  (safe: ${reading.nominalDue})`}`,
    `extension notice ${reading.noticeBy}`,
    `extended due     ${reading.extendedDue}`,
    ...(isExtended ? [`due in force     ${inForce(reading, isExtended)}`] : []),
    ...reading.steps.map(lineOf),
    ...(reading.suspension === undefined ? [] : arguableInWords(reading.suspension)),
  ];
}

function arguableInWords({ days, isRunning, due, extendedDue, steps }: ArguableClock): readonly string[] {
  const pause = `${days} ${days === 1 ? 'day' : 'days'} of suspension${isRunning ? ' up to now' : ''}`;
  return [
    `arguable due     ${due}  (arguable, not safe: ${pause})`,
    `arguable ext.    ${extendedDue}  (arguable, not safe)`,
    ...steps.map(lineOf),
  ];
}

function lineOf(step: Step): string {
  return `- ${sayStep(step, say, 'en')}`;
}
