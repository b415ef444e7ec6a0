// Answers about messages: the ledger and single ones.

import { ok } from '#core/base/result.ts';
import { viewOfMessage } from '#core/desk/queries/message-view.ts';
import { pageMessages } from '#core/desk/queries/page-messages.ts';
import { startCompleting } from '../intake/complete-mail.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerMessages(tools: HandlerTools) {
  const { os } = tools;
  return {
    page: os.messages.page.handler(({ input }) => withDesk(tools, ({ open }) => ok(pageMessages(open.desk, input)))),
    show: os.messages.show.handler(({ input }) => withDesk(tools, ({ open }) => viewOfMessage(open.desk, input.id))),
    complete: os.messages.complete.handler(({ input }) =>
      withDesk(tools, (session) => startCompleting(session, input.id)),
    ),
  };
}
