// `cases`: every case, soonest deadline first.

import { listCases } from '#core/desk/queries/list-cases.ts';
import { caseLine, caseText } from '../case-line.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { withDesk } from '../unlock.ts';

export const cases: Command = {
  usage: 'cases --desk DIR',
  summary: 'every case, soonest deadline first',
  run: async (args, context) => {
    const { values } = readArgs(args, deskOptions);
    const rows = await withDesk(values, context, ({ desk }) => listCases(desk));
    for (const row of rows) context.terminal.print(values.json ? JSON.stringify(caseLine(row)) : caseText(row));
    return exitCode.done;
  },
};
