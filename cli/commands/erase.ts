// `erase`: takes a closed case's personal data out of the desk for good.

import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { countErased } from '#db/journal.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { withReadDesk } from '../unlock.ts';

export const erase: Command = {
  usage: 'erase --desk DIR CASE',
  summary: 'erases a closed case’s personal data; the audit log still verifies',
  run: async (args, context) => {
    const { values, positionals } = readArgs(args, deskOptions, { allowPositionals: true });
    const [ref, ...rest] = positionals;
    if (ref === undefined || rest.length > 0) throw new BadInput('name one case: erase --desk DIR CASE');
    const { erased, mails } = await withReadDesk(values, context, async (open) => {
      const { desk, database } = open;
      const before = countErased(database);
      const state = desk.cases.byRef(ref);
      const held = state === undefined ? [] : desk.messages.ofCase(state.id);
      orStop(actOnCase(desk, { ref, commands: [{ act: 'erase' }] }));
      const lines = countErased(database) - before;
      await settleErasures(open);
      return { erased: lines, mails: held.length };
    });
    context.terminal.print(
      values.json
        ? JSON.stringify({ case: ref, erased })
        : `${ref} is erased: the content of ${count(erased, 'journal line')} and ${count(mails, 'mail')} is gone`,
    );
    return exitCode.done;
  },
};

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}
