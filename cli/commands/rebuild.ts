// `rebuild`: makes the lists anew from the journal and the index of the search from both, and compares.

import { rebuildLists } from '#db/rebuild.ts';
import { checkSearch } from '#db/search/rebuild-search.ts';
import { rebuildSearch } from '#host/search/rebuild-search.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { withDesk } from '../unlock.ts';

export const rebuild: Command = {
  usage: 'rebuild --desk DIR [--check]',
  summary: 'rebuilds the lists and the search, and says what differed; with --check changes nothing',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, check: { type: 'boolean', default: false } });
    const { differences, search } = await withDesk(values, context, (open) => {
      const found = checkSearch(open.database);
      const differing = rebuildLists(open.database, { keep: !values.check });
      if (!values.check) rebuildSearch(open, (done, total) => context.terminal.progress('indexing', done, total));
      return { differences: differing, search: found };
    });
    const isSearchWhole = search.missing === 0 && search.stray === 0 && search.isConsistent;
    const isSame = differences.length === 0 && isSearchWhole;
    if (values.json) context.terminal.print(JSON.stringify({ ok: isSame, differences, search }));
    else {
      const lists =
        differences.length === 0 ? 'the lists are what the journal says' : `${differences.length} rows differed`;
      context.terminal.print(lists);
      for (const { list, id } of differences) context.terminal.print(`${list} ${id}`);
      context.terminal.print(
        isSearchWhole
          ? `the search has all ${search.documents} documents`
          : `the search lacked ${search.missing} documents and had ${search.stray} too many${search.isConsistent ? '' : '; its words differed'}`,
      );
    }
    return isSame ? exitCode.done : exitCode.no;
  },
};
