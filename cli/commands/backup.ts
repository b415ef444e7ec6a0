// `backup`: an encrypted backup of a desk, or the check that one can be opened and holds.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { backupName } from '#host/backup/backup-files.ts';
import { drillBackup } from '#host/backup/drill-backup.ts';
import { makeBackup } from '#host/backup/make-backup.ts';
import { makePlannedBackup } from '#host/backup/planned-backup.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { deskOptions, readArgs, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
import { findPassphrase, withDesk, type DeskFlags } from '../unlock.ts';

export const backup: Command = {
  usage: 'backup --desk DIR [--out FILE] | backup --check FILE',
  summary: 'an encrypted backup into FILE, or as planned; with --check opens one and verifies all of it',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, out: { type: 'string' }, check: { type: 'string' } });
    if (values.check !== undefined) {
      if (values.out !== undefined) throw new BadInput('--check makes no backup: leave --out away');
      return await check(callerPath(values.check), values, context);
    }
    const made = await withDesk(values, context, async (open) => {
      const tools = { workerUrl: workerUrls.backup, signal: context.signal, onProgress: progressOf(context) };
      if (values.out === undefined) return orStop(await makePlannedBackup(open, 'user', tools));
      const file = fileOf(open, callerPath(values.out));
      return { ...orStop(await makeBackup(open, file, 'user', tools)), file };
    });
    const { createdAt: _at, ...facts } = made;
    context.terminal.print(
      values.json
        ? JSON.stringify({ ok: true, ...facts })
        : `backed up ${made.entries} entries, ${made.size} octets\nSHA-256 ${made.sha256}`,
    );
    return exitCode.done;
  },
};

/** In a folder the backup gets a name of its own. */
function fileOf({ log, desk }: OpenDesk, out: string): string {
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(out, backupName(log, desk.now())) : out;
}

async function check(file: string, flags: DeskFlags & { readonly json: boolean }, context: CommandContext) {
  const secret = await findPassphrase(flags, context);
  if (secret === undefined || secret === '') throw new Stopped({ code: 'desk-locked' });
  const tools = { workerUrl: workerUrls.backup, onProgress: progressOf(context) };
  const { log: _log, ...proof } = orStop(await drillBackup(file, secret, tools));
  const { backedUpAt, entries, cases, messages } = proof;
  context.terminal.print(
    flags.json
      ? JSON.stringify({ ok: true, ...proof })
      : `valid: backed up at ${backedUpAt}, ${entries} entries, ${cases} cases, ${messages} messages`,
  );
  return exitCode.done;
}

function progressOf({ terminal }: CommandContext) {
  return (done: number, total: number) => terminal.progress('backing up', done, total);
}
