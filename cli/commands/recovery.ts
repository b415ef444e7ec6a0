// `recovery`: proves that the recovery words are at hand, or draws other ones.

import { drillRecovery, renewRecoveryKey } from '#host/keys/change-keys.ts';
import { recordKeys } from '#host/keys/record-keys.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { withSecretDesk } from '../unlock.ts';

export const recovery: Command = {
  usage: 'recovery --desk DIR --check|--renew',
  summary:
    '--check: the recovery words in the place of the passphrase; 1 when they do not open it. --renew: prints other words once',
  run: async (args, context) => {
    const { values } = readArgs(args, {
      ...deskOptions,
      check: { type: 'boolean', default: false },
      renew: { type: 'boolean', default: false },
    });
    if (values.check === values.renew) throw new BadInput('either --check or --renew');
    if (values.check) return await check(values, context);
    const { recoveryKey } = await withSecretDesk(values, context, async (open, current) => {
      const renewed = orStop(await renewRecoveryKey(open.custody, { current, now: context.now() }));
      recordKeys(open);
      return renewed;
    });
    if (values.json) context.terminal.print(JSON.stringify({ recoveryKey }));
    else {
      context.terminal.print('New recovery key, shown this once; the old one opens nothing any more.');
      context.terminal.print(recoveryKey);
    }
    return exitCode.done;
  },
};

type Values = Parameters<typeof withSecretDesk>[0] & { readonly json: boolean };

async function check(values: Values, context: Parameters<typeof withSecretDesk>[1]) {
  const fits = await withSecretDesk(values, context, (open, words) => {
    const isFitting = drillRecovery(open.custody, words, context.now());
    recordKeys(open);
    return isFitting;
  });
  if (values.json) context.terminal.print(JSON.stringify({ fits }));
  else
    context.terminal.print(
      fits ? 'These recovery words open the desk.' : 'This opens the desk, but is no recovery key.',
    );
  return fits ? exitCode.done : exitCode.no;
}
