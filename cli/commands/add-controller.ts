// `add-controller`: one more controller for the desk, from a bundled profile or from a file.

import { addController as addToDesk } from '#core/desk/commands/keep-controller.ts';
import { viewOfController } from '#core/desk/queries/list-controllers.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { findProfile } from '#host/profiles.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { controllerLine, controllerText } from '../controller-line.ts';
import { exitCode } from '../exit-code.ts';
import { profileFromFile } from '../profile-file.ts';
import { BadInput, orStop } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const addController: Command = {
  usage: 'add-controller --desk DIR (--profile NAME | --file FILE.json)',
  summary: 'one more controller for the desk, from a bundled profile or from a file',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, profile: { type: 'string' }, file: { type: 'string' } });
    const profile = profileOf(values);
    const view = await withDesk(values, context, ({ desk }) =>
      orStop(viewOfController(desk, orStop(addToDesk(desk, profile)))),
    );
    context.terminal.print(values.json ? JSON.stringify(controllerLine(view)) : controllerText(view));
    return exitCode.done;
  },
};

/** Read before the desk is touched: bad input changes nothing. */
function profileOf({ profile, file }: { profile?: string | undefined; file?: string | undefined }): ControllerProfile {
  if ((profile === undefined) === (file === undefined)) throw new BadInput('name one of --profile and --file');
  return file === undefined ? orStop(findProfile(profile ?? '')) : profileFromFile(file);
}
