// Answers that need no case: the clock of a what-if, and what is kept, held and due for erasure.

import { ok } from '#core/base/result.ts';
import { readWhatIf } from '#core/desk/queries/read-what-if.ts';
import { showRetention } from '#core/desk/queries/show-retention.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerLaw(tools: HandlerTools) {
  const { os } = tools;
  return {
    clock: {
      whatIf: os.clock.whatIf.handler(({ input }) => withDesk(tools, ({ open }) => readWhatIf(open.desk, input))),
    },
    retention: { show: os.retention.show.handler(() => withDesk(tools, ({ open }) => ok(showRetention(open.desk)))) },
  };
}
