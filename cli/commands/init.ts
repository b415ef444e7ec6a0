// `init`: a new encrypted desk for one controller.

import { createDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { warnWhenWeak } from '../new-passphrase.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
import { deskFolder, findPassphrase } from '../unlock.ts';

export const init: Command = {
  usage: 'init --desk DIR --profile NAME',
  summary: 'a new encrypted desk; prints the recovery key once',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, profile: { type: 'string' } });
    const folder = deskFolder(values);
    const profile = orStop(findProfile(required(values.profile, 'profile')));
    const passphrase = await findPassphrase(values, context);
    if (passphrase === undefined || passphrase === '') throw new Stopped({ code: 'desk-locked' });
    // A script may have its reasons; a person at the screen is held to it.
    await warnWhenWeak(passphrase, context);
    const created = await createDesk({ folder, passphrase, profile, now: () => context.now() });
    if (!created.ok && created.failure.code === 'desk-read-only') throw new BadInput(`${folder} cannot be written`);
    const { recoveryKey } = orStop(created);
    if (values.json) context.terminal.print(JSON.stringify({ desk: folder, recoveryKey }));
    else {
      context.terminal.print(`Desk for ${profile.name} in ${folder}`);
      context.terminal.print(`Recovery key, shown this once: write it down and keep it away from this machine.`);
      context.terminal.print(recoveryKey);
    }
    return exitCode.done;
  },
};
