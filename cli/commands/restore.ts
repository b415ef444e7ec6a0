// `restore`: brings a desk back from a backup, without what was erased since.

import { dirname, join } from 'node:path';
import { restoreDesk, type Restored } from '#host/backup/restore-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { deskOptions, readArgs, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
import { deskFolder, findPassphrase } from '../unlock.ts';

export const restore: Command = {
  usage: 'restore FILE --desk DIR [--keep-old]',
  summary:
    'brings a desk back from a backup, with the passphrase or recovery words of then; what was erased since stays erased',
  run: async (args, context) => {
    const { values, positionals } = readArgs(
      args,
      { ...deskOptions, 'keep-old': { type: 'boolean', default: false } },
      { allowPositionals: true },
    );
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new BadInput('name one backup: restore FILE --desk DIR');
    const folder = deskFolder(values);
    const secret = await findPassphrase(values, context);
    if (secret === undefined || secret === '') throw new Stopped({ code: 'desk-locked' });
    const restored = orStop(
      await restoreDesk({
        file: callerPath(file),
        secret,
        folder,
        now: () => context.now(),
        workers: workerUrls,
        keepsOld: values['keep-old'],
        onProgress: (done, total) => context.terminal.progress('restoring', done, total),
      }),
    );
    noteLosses(restored, folder, context);
    const { backedUpAt, taken, lost, erasedAgain } = restored;
    context.terminal.print(
      values.json
        ? JSON.stringify({ ok: true, backedUpAt, entries: taken, lost: lost ?? null, erasedAgain })
        : `restored: ${taken} entries, as of ${backedUpAt}`,
    );
    return exitCode.done;
  },
};

/** What a person must know, and a script must not have to read. */
function noteLosses(restored: Restored, folder: string, { terminal }: CommandContext): void {
  const { lost, erasedAgain, knowsErasures, keptAs } = restored;
  if (lost !== undefined && lost > 0)
    terminal.note(
      `${lost} entries that were made after this backup are not in it; mail comes again with the next sync.`,
    );
  if (erasedAgain > 0) terminal.note(`${erasedAgain} erasures made after this backup were made again.`);
  if (!knowsErasures)
    terminal.note(
      'Nothing here tells what was erased after this backup: it may be back. Put the list of erasures beside it.',
    );
  if (keptAs !== undefined) terminal.note(`The desk that was here is kept in ${join(dirname(folder), keptAs)}`);
}
