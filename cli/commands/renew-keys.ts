// `renew-keys`: every key anew, because somebody may know the passphrase or the recovery words.

import { openDesk } from '#host/open-desk.ts';
import { renewAllKeys } from '#host/keys/renew-all-keys.ts';
import { renewalSteps } from '#host/keys/renew-keys.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { findNewPassphrase, newPassphraseOption } from '../new-passphrase.ts';
import { orStop, Stopped } from '../stop.ts';
import { deskFolder, findPassphrase } from '../unlock.ts';

export const renewKeysCommand: Command = {
  usage: 'renew-keys --desk DIR [--new-passphrase-file FILE]',
  summary: 'every key anew, the database encrypted again; prints the new recovery key once',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, ...newPassphraseOption });
    const folder = deskFolder(values);
    const current = await findPassphrase(values, context);
    if (current === undefined || current === '') throw new Stopped({ code: 'desk-locked' });
    const now = () => context.now();
    // Opened once before: older desks are brought up to date, and a wrong passphrase costs no new one.
    orStop(await openDesk({ folder, secret: current, now })).close();
    const next = await findNewPassphrase(values, context);
    const total = renewalSteps.length - 1;
    const { recoveryKey } = orStop(
      await renewAllKeys({
        folder,
        current,
        next,
        now: now(),
        onStep: (step) => context.terminal.progress('Keys', renewalSteps.indexOf(step), total),
      }),
    );
    // The first opening with the new keys writes the renewal into the log.
    orStop(await openDesk({ folder, secret: next, now })).close();
    if (values.json) context.terminal.print(JSON.stringify({ recoveryKey }));
    else {
      context.terminal.print(
        'Every key is new. New recovery key, shown this once; nothing of before opens the desk any more.',
      );
      context.terminal.print(recoveryKey);
    }
    return exitCode.done;
  },
};
