// `controllers`: those that the desk works for.

import { listControllers } from '#core/desk/queries/list-controllers.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { controllerLine, controllerText } from '../controller-line.ts';
import { exitCode } from '../exit-code.ts';
import { withDesk } from '../unlock.ts';

export const controllers: Command = {
  usage: 'controllers --desk DIR',
  summary: 'the controllers that the desk works for, in the order in which they were added',
  run: async (args, context) => {
    const { values } = readArgs(args, deskOptions);
    const views = await withDesk(values, context, ({ desk }) => listControllers(desk));
    for (const view of views)
      context.terminal.print(values.json ? JSON.stringify(controllerLine(view)) : controllerText(view));
    return exitCode.done;
  },
};
