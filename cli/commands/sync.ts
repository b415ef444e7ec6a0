// `sync`: one pull of an IMAP folder.

import { readFileSync } from 'node:fs';
import type { AccountRow } from '#db/accounts.ts';
import { accountMemory } from '#host/anchor/anchor-memory.ts';
import { contactMailbox } from '#host/anchor/contact-mailbox.ts';
import { isKept, keepMailbox, tryMailbox } from '#host/intake/keep-mailbox.ts';
import { pullMailbox } from '#host/intake/pull-mailbox.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { noTokens } from '#host/sync/tokens.ts';
import type { Credential } from '#mail/imap/credential.ts';
import { parseImapUrl } from '#mail/imap/imap-settings.ts';
import { deskOptions, readArgs, required, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { printCount } from '../print-count.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
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
      const credential = { kind: 'password', password } as const;
      const pulled = orStop(
        await pullMailbox(open, pool, {
          account,
          folder,
          credential,
          signal: context.signal,
          onProgress: (done, total) => context.terminal.progress('fetching', done, total),
        }),
      );
      await lookAtAnchors(open, account, credential, context);
      return pulled;
    });
    printCount(context.terminal, count, values.json);
    return exitCode.done;
  },
};

/** Where they are kept in this mailbox. The pull is done; only anchors that contradict the log are an answer of their own. */
async function lookAtAnchors(
  open: OpenDesk,
  account: AccountRow,
  credential: Credential,
  { signal }: CommandContext,
): Promise<void> {
  if (!accountMemory(open.database, account.id).isOn || open.audit.alarm() !== undefined) return;
  await contactMailbox(open, noTokens, account, { isForced: false, credential, signal });
  if (open.audit.alarm() !== undefined) throw new Stopped({ code: 'log-alarm' });
}

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
