// `change-controller`: another profile for a controller of the desk, or holidays added to the one that it has.

import type { Day } from '#core/base/day.ts';
import { parseDay } from '#core/base/day.ts';
import { changeController as changeOnDesk } from '#core/desk/commands/keep-controller.ts';
import { controllerUnknown } from '#core/desk/controller-unknown.ts';
import { viewOfController } from '#core/desk/queries/list-controllers.ts';
import type { AddedDay, ControllerProfile } from '#core/law/controller.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { controllerLine, controllerText } from '../controller-line.ts';
import { exitCode } from '../exit-code.ts';
import { profileFromFile } from '../profile-file.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const changeController: Command = {
  usage: 'change-controller --desk DIR ID [--file FILE.json] [--add-day DAY=NAME]… --reason TEXT',
  summary:
    'another profile for a controller, or days that count as holidays for it; `controllers --json` prints the profile',
  run: async (args, context) => {
    const { values, positionals } = readArgs(
      args,
      {
        ...deskOptions,
        file: { type: 'string' },
        'add-day': { type: 'string', multiple: true },
        reason: { type: 'string' },
      },
      { allowPositionals: true },
    );
    const [id, ...rest] = positionals;
    if (id === undefined || rest.length > 0) throw new BadInput('name one controller by its id');
    const days = (values['add-day'] ?? []).map(readDay);
    const file = values.file === undefined ? undefined : profileFromFile(values.file);
    if (file !== undefined && file.id !== id) throw new BadInput(`the file is the profile of ${file.id}, not of ${id}`);
    if (file === undefined && days.length === 0) throw new BadInput('name --file or --add-day');
    const view = await withDesk(values, context, ({ desk }) => {
      const before = file ?? desk.controllers.byId(id);
      if (before === undefined) throw new Stopped(controllerUnknown(desk.controllers, id));
      const profile = withDays(before, days);
      return orStop(viewOfController(desk, orStop(changeOnDesk(desk, { profile, reason: values.reason ?? '' }))));
    });
    context.terminal.print(values.json ? JSON.stringify(controllerLine(view)) : controllerText(view));
    return exitCode.done;
  },
};

function withDays(profile: ControllerProfile, days: readonly AddedDay[]): ControllerProfile {
  const others = profile.addedDays.filter(({ day }) => days.every((added) => added.day !== day));
  return { ...profile, addedDays: [...others, ...days] };
}

function readDay(text: string): AddedDay {
  const [stated = '', ...name] = text.split('=');
  const day: Day | undefined = parseDay(stated);
  if (day === undefined || name.join('=').trim() === '')
    throw new BadInput(`"${text}" is no day with its name, such as 2026-05-15=Bridge day`);
  return { day, name: name.join('=').trim() };
}
