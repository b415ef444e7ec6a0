// `rebuild`: makes the lists anew from the journal and compares.

import { rebuildLists } from '#db/rebuild.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { withDesk } from '../unlock.ts';

export const rebuild: Command = {
  usage: 'rebuild --desk DIR [--check]',
  summary: 'rebuilds the lists from the journal and says what differed; with --check changes nothing',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, check: { type: 'boolean', default: false } });
    const differences = await withDesk(values, context, ({ database }) =>
      rebuildLists(database, { keep: !values.check }),
    );
    const isSame = differences.length === 0;
    if (values.json) context.terminal.print(JSON.stringify({ ok: isSame, differences }));
    else {
      context.terminal.print(isSame ? 'the lists are what the journal says' : `${differences.length} rows differed`);
      for (const { list, id } of differences) context.terminal.print(`${list} ${id}`);
    }
    return isSame ? exitCode.done : exitCode.no;
  },
};
