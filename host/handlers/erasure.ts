// Answers to a person who takes a single mail or a single attachment out of the desk for good.

import { ok } from '#core/base/result.ts';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import { strikeAttachment } from '#core/desk/commands/strike-attachment.ts';
import { actingOn, type HandlerTools } from './handler-tools.ts';

const topics = ['tray', 'cases', 'search', 'log'] as const;

export function answerErasure(tools: HandlerTools) {
  const { os } = tools;
  return {
    mail: os.erasure.mail.handler(({ input }) =>
      actingOn(tools, topics, ({ open }) => {
        const erased = eraseMail(open.desk, input);
        return erased.ok ? ok({ erased: true } as const) : erased;
      }),
    ),
    attachment: os.erasure.attachment.handler(({ input }) =>
      actingOn(tools, topics, ({ open }) => {
        const struck = strikeAttachment(open.desk, input);
        return struck.ok ? ok({ erased: true } as const) : struck;
      }),
    ),
  };
}
