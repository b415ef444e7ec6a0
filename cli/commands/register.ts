// `register`: the register of requests as a spreadsheet, and the report of a year.

import { extname } from 'node:path';
import { dayOf, parseDay, type Day } from '#core/base/day.ts';
import type { Desk } from '#core/desk/ports.ts';
import { registerPhases, type RegisterPhase } from '#core/desk/register-views.ts';
import { todayOf } from '#core/desk/today.ts';
import { isLocale, type Locale } from '#core/words/locale.ts';
import { exportRegister, type RegisterRequest } from '#host/register/export-register.ts';
import { exportReport } from '#host/register/export-report.ts';
import { csvManners, type CsvManner } from '#host/register/write-csv.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput } from '../stop.ts';
import { withDesk } from '../unlock.ts';
import { writeExport } from '../write-export.ts';

const options = {
  ...deskOptions,
  out: { type: 'string' },
  report: { type: 'string' },
  year: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  controller: { type: 'string' },
  phase: { type: 'string' },
  language: { type: 'string' },
  separator: { type: 'string' },
  'with-names': { type: 'boolean', default: false },
} as const;

export const register: Command = {
  usage:
    'register --desk DIR --out FILE.csv|.xlsx [--report FILE.pdf] [--year N | --from DAY --until DAY] [--controller ID] [--phase all|open|closed] [--language en|nl|fr] [--separator semicolon|comma] [--with-names]',
  summary: 'the register of requests, without names unless asked; with --report the figures of a year as a PDF',
  run: async (args, context) => {
    const { values } = readArgs(args, options);
    const year = readYear(values.year);
    const locale = readLocale(values.language);
    const report = values.report === undefined ? undefined : callerPath(required(values.report, 'report'));
    if (report !== undefined && extname(report).toLowerCase() !== '.pdf')
      throw new BadInput('a report ends in .pdf: --report FILE.pdf');
    // A report by itself needs no register beside it.
    const out = values.out === undefined && report !== undefined ? undefined : callerPath(required(values.out, 'out'));
    const request = out === undefined ? undefined : readRequest(values, formatOf(out), year, locale);
    await withDesk(values, context, async (open) => {
      checkController(open.desk, values.controller);
      if (out !== undefined && request !== undefined) {
        const { rows, sha256 } = await exportRegister(open, request, ({ bytes }) => writeExport(out, bytes));
        context.terminal.print(
          values.json ? JSON.stringify({ file: out, rows, sha256 }) : `${out}\n${rows} lines\nSHA-256 ${sha256}`,
        );
      }
      if (report !== undefined) {
        const { controller } = values;
        const chosen = year ?? Number(todayOf(open.desk).slice(0, 4));
        const { bytes, sha256 } = await exportReport(open, { year: chosen, controller }, locale);
        writeExport(report, bytes);
        context.terminal.print(
          values.json ? JSON.stringify({ file: report, year: chosen, sha256 }) : `${report}\nSHA-256 ${sha256}`,
        );
      }
    });
    return exitCode.done;
  },
};

interface Values {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly controller?: string | undefined;
  readonly phase?: string | undefined;
  readonly separator?: string | undefined;
  readonly 'with-names': boolean;
}

function readRequest(
  values: Values,
  format: RegisterRequest['format'],
  year: number | undefined,
  locale: Locale,
): RegisterRequest {
  if (year !== undefined && (values.from !== undefined || values.until !== undefined))
    throw new BadInput('give --year, or --from and --until');
  return {
    scope: {
      controller: values.controller,
      from: year === undefined ? readDay(values.from, 'from') : dayOf(year, 1, 1),
      until: year === undefined ? readDay(values.until, 'until') : dayOf(year, 12, 31),
      phase: readPhase(values.phase),
      withNames: values['with-names'],
    },
    format,
    locale,
    manner: readManner(values.separator),
  };
}

function formatOf(file: string): RegisterRequest['format'] {
  switch (extname(file).toLowerCase()) {
    case '.csv':
      return 'csv';
    case '.xlsx':
      return 'xlsx';
    default:
      throw new BadInput('a register ends in .csv or .xlsx: --out FILE.csv');
  }
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^20\d\d$/.test(text)) throw new BadInput('--year is a year such as 2026');
  return Number(text);
}

function readDay(text: string | undefined, option: string): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new BadInput(`--${option} is a day such as 2026-03-05`);
  return day;
}

function readPhase(text: string | undefined): RegisterPhase {
  const found = registerPhases.find((phase) => phase === (text ?? 'all'));
  if (found === undefined) throw new BadInput(`--phase is one of ${registerPhases.join(', ')}`);
  return found;
}

function readLocale(text = 'en'): Locale {
  if (!isLocale(text)) throw new BadInput('--language is one of en, nl, fr');
  return text;
}

function readManner(text: string | undefined): CsvManner | undefined {
  if (text === undefined) return undefined;
  const found = csvManners.find((manner) => manner === text);
  if (found === undefined) throw new BadInput(`--separator is one of ${csvManners.join(', ')}`);
  return found;
}

function checkController(desk: Desk, id: string | undefined): void {
  if (id === undefined || desk.controllers.byId(id) !== undefined) return;
  const known = desk.controllers.all().map((profile) => profile.id);
  throw new BadInput(`there is no controller "${id}"; there are ${known.join(', ')}`);
}
