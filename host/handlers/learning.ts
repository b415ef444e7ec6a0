// Answers about learning from decisions: whether it is on, and switching it.

import { ok } from '#core/base/result.ts';
import { isLearning, switchLearning } from '#db/lessons.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerLearning(tools: HandlerTools) {
  const { os } = tools;
  return {
    read: os.learning.read.handler(() =>
      withDesk(tools, ({ open: { database } }) => ok({ isOn: isLearning(database) })),
    ),
    keep: os.learning.keep.handler(({ input: { isOn } }) =>
      actingOn(tools, ['tray'], ({ open: { database } }) => {
        switchLearning(database, isOn);
        return ok({ isOn });
      }),
    ),
  };
}
