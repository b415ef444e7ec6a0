// `sync`: one pull of an IMAP folder.

import { readFileSync } from 'node:fs';
import { isKept, keepMailbox, tryMailbox } from '#host/intake/keep-mailbox.ts';
import { pullMailbox } from '#host/intake/pull-mailbox.ts';
import { parseImapUrl } from '#mail/imap/imap-settings.ts';
import { deskOptions, readArgs, required, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { printCount } from '../print-count.ts';
import { BadInput, orStop } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const sync: Command = {
  usage: 'sync --desk DIR --imap URL [--ca FILE] [--plaintext]',
  summary: 'one read-only pull of an IMAP folder; password from DPO_DESK_IMAP_PASSWORD',
  run: async (args, context) => {
    const { values } = readArgs(args, {
      ...deskOptions,
      imap: { type: 'string' },
      ca: { type: 'string' },
      plaintext: { type: 'boolean', default: false },
    });
    const settings = orStop(parseImapUrl(required(values.imap, 'imap'), { plaintext: values.plaintext }));
    const caPem = values.ca === undefined ? undefined : readCa(values.ca);
    const password = await findImapPassword(context);
    const count = await withDesk(values, context, async (open, pool) => {
      // A mistyped server or user is known before anything of it is kept.
      if (!isKept(open, settings)) orStop(await tryMailbox({ ...settings, caPem, password }));
      // The password serves this pull only; what is kept is the folder's ledger.
      const { account, folder } = keepMailbox(open, { ...settings, caPem, password }, { remembersPassword: false });
      return orStop(
        await pullMailbox(open, pool, {
          account,
          folder,
          credential: { kind: 'password', password },
          signal: context.signal,
          onProgress: (done, total) => context.terminal.progress('fetching', done, total),
        }),
      );
    });
    printCount(context.terminal, count, values.json);
    return exitCode.done;
  },
};

async function findImapPassword({ terminal }: CommandContext): Promise<string> {
  const password = process.env['DPO_DESK_IMAP_PASSWORD'] || (await terminal.askSecret('IMAP password: '));
  if (password === undefined || password === '') throw new BadInput('DPO_DESK_IMAP_PASSWORD is missing');
  return password;
}

function readCa(file: string): string {
  try {
    return readFileSync(callerPath(file), 'utf8');
  } catch {
    throw new BadInput(`the certificate file cannot be read: ${file}`);
  }
}
