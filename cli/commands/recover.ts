// `recover`: for whoever forgot the passphrase. The recovery words open the desk, and it gets another passphrase.

import { resetPassphrase } from '#host/keys/change-keys.ts';
import { recordKeys } from '#host/keys/record-keys.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { findNewPassphrase, newPassphraseOption } from '../new-passphrase.ts';
import { orStop } from '../stop.ts';
import { withSecretDesk } from '../unlock.ts';

export const recover: Command = {
  usage: 'recover --desk DIR [--passphrase-file FILE] [--new-passphrase-file FILE]',
  summary: 'forgotten passphrase: the 24 recovery words in its place, and another passphrase',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, ...newPassphraseOption });
    await withSecretDesk(values, context, async (open, recoveryKey) => {
      // Tried first: a wrong word should not cost a new passphrase.
      const next = await findNewPassphrase(values, context);
      orStop(await resetPassphrase(open.custody, { recoveryKey, next, now: context.now() }));
      recordKeys(open);
    });
    context.terminal.print(values.json ? JSON.stringify({ changed: true }) : 'The desk has another passphrase.');
    return exitCode.done;
  },
};
