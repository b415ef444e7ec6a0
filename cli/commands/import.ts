// `import`: takes in mail files.

import { existsSync } from 'node:fs';
import { importFiles } from '#host/intake/import-files.ts';
import { readMailFiles } from '#mail/files/file-sources.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { printCount } from '../print-count.ts';
import { BadInput } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const importMail: Command = {
  usage: 'import --desk DIR PATH…',
  summary: 'takes in .eml and .msg files, mbox files, Maildirs and folders of these',
  run: async (args, context) => {
    const { values, positionals } = readArgs(args, deskOptions, { allowPositionals: true });
    if (positionals.length === 0) throw new BadInput('name at least one file or folder');
    const paths = positionals.map(callerPath);
    for (const path of paths) if (!existsSync(path)) throw new BadInput(`${path} is not there`);
    const { count, failures } = await withDesk(values, context, (open, pool) =>
      importFiles(open, pool, readMailFiles(paths), {
        signal: context.signal,
        onProgress: (done, total) => context.terminal.progress(total === 0 ? 'taking in' : 'reading', done, total),
      }),
    );
    for (const { source, failure } of failures) context.terminal.note(`${source}: ${failure.code}`);
    printCount(context.terminal, count, values.json);
    return failures.length === 0 ? exitCode.done : exitCode.badInput;
  },
};
