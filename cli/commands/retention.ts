// `retention`: what is due for erasure, what soon will be, and what a hold keeps.

import { mailboxText } from '#core/base/mailbox.ts';
import { showRetention } from '#core/desk/queries/show-retention.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { withDesk } from '../unlock.ts';

export const retention: Command = {
  usage: 'retention --desk DIR',
  summary: 'closed cases that are due for erasure, now or within ninety days, and those on hold',
  run: async (args, context) => {
    const { values } = readArgs(args, deskOptions);
    const { cases, kept, erased } = await withDesk(values, context, ({ desk }) => showRetention(desk));
    for (const { requester, hold, ...row } of cases) {
      const line = { ...row, requester: mailboxText(requester), hold: hold ?? null };
      const state = hold === undefined ? (row.isDue ? 'due' : 'soon') : `on hold until reviewed on ${hold.reviewOn}`;
      context.terminal.print(values.json ? JSON.stringify(line) : `${row.ref}  ${row.erasureDay}  ${state}`);
    }
    context.terminal.note(`${kept} closed cases kept, ${erased.length} erased`);
    return exitCode.done;
  },
};
