// Answers about messages: the ledger and single ones.

import { ok } from '#core/base/result.ts';
import { listMessages, viewOfMessage } from '#core/desk/queries/message-view.ts';
import { startCompleting } from '../intake/complete-mail.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerMessages(tools: HandlerTools) {
  const { os } = tools;
  return {
    list: os.messages.list.handler(() => withDesk(tools, ({ open }) => ok(listMessages(open.desk)))),
    show: os.messages.show.handler(({ input }) => withDesk(tools, ({ open }) => viewOfMessage(open.desk, input.id))),
    complete: os.messages.complete.handler(({ input }) =>
      withDesk(tools, (session) => startCompleting(session, input.id)),
    ),
  };
}
