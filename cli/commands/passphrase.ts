// `passphrase`: another passphrase for the desk. With the recovery words in the place of the old one, too.

import { changePassphrase } from '#host/keys/change-keys.ts';
import { recordKeys } from '#host/keys/record-keys.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { findNewPassphrase, newPassphraseOption } from '../new-passphrase.ts';
import { orStop } from '../stop.ts';
import { withSecretDesk } from '../unlock.ts';

export const passphrase: Command = {
  usage: 'passphrase --desk DIR [--new-passphrase-file FILE]',
  summary: 'another passphrase; the old one opens nothing any more',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, ...newPassphraseOption });
    await withSecretDesk(values, context, async (open, current) => {
      const next = await findNewPassphrase(values, context);
      orStop(await changePassphrase(open.custody, { current, next, now: context.now() }));
      recordKeys(open);
    });
    context.terminal.print(values.json ? JSON.stringify({ changed: true }) : 'The desk has another passphrase.');
    return exitCode.done;
  },
};
