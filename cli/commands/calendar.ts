// `calendar`: the days of the cases as a file for a calendar program.

import { writeCalendar } from '#host/calendar/write-calendar.ts';
import { readPreferences } from '#host/preferences-file.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { deskFolder, withDesk } from '../unlock.ts';
import { writeExport } from '../write-export.ts';

export const calendar: Command = {
  usage: 'calendar --desk DIR --out FILE.ics',
  summary: 'the deadlines as an iCalendar file: references and days, no names',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, out: { type: 'string' } });
    const file = callerPath(required(values.out, 'out'));
    const { locale = 'en' } = readPreferences(deskFolder(values));
    const text = await withDesk(values, context, ({ desk }) => writeCalendar(desk, locale));
    writeExport(file, Buffer.from(text, 'utf8'));
    const events = text.split('BEGIN:VEVENT').length - 1;
    context.terminal.print(values.json ? JSON.stringify({ file, events }) : `${file}\n${events} days`);
    return exitCode.done;
  },
};
