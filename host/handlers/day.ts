// Answers about the start and the end of a day.

import { ok } from '#core/base/result.ts';
import { showDay } from '#core/desk/queries/show-day.ts';
import { readSitting } from '../last-look.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerDay(tools: HandlerTools) {
  return {
    show: tools.os.day.show.handler(() =>
      withDesk(tools, ({ open }) => ok(showDay(open.desk, readSitting(open).since))),
    ),
  };
}
