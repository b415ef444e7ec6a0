// `messages`: the ledger of every message ever taken in, and where it went.

import type { StoredMessage } from '#core/desk/ports.ts';
import type { MessageRow } from '#core/desk/views.ts';
import { messageRow } from '#core/desk/queries/message-view.ts';
import { recall } from '#core/desk/queries/recall.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { withReadDesk } from '../unlock.ts';

export const messages: Command = {
  usage: 'messages --desk DIR',
  summary: 'every message ever taken in, and where it went',
  run: async (args, context) => {
    const { values } = readArgs(args, deskOptions);
    const lines = await withReadDesk(values, context, ({ desk }) => {
      const known = recall(desk);
      return desk.messages.all().map((message) => ledgerLine(message, messageRow(message, known)));
    });
    for (const line of lines)
      context.terminal.print(
        values.json
          ? JSON.stringify(line)
          : [line.id, line.receivedAt, line.disposition.padEnd(10), line.case ?? '', line.from, line.subject].join(
              '  ',
            ),
      );
    return exitCode.done;
  },
};

function ledgerLine(message: StoredMessage, row: MessageRow) {
  return {
    id: message.id,
    source: message.source,
    uid: message.uid ?? null,
    messageId: message.mail?.messageId ?? null,
    receivedAt: message.receivedAt,
    from: mailboxText(row.from),
    subject: row.subject,
    disposition: row.disposition,
    case: row.caseRef ?? null,
    evidence: message.evidence,
    unreadable: message.unreadable ?? null,
  };
}
