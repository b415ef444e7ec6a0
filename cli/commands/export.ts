// `export`: a case's dossier as an evidence file.

import { exportDossier } from '#host/dossier/export-dossier.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, orStop } from '../stop.ts';
import { writeExport } from '../write-export.ts';
import { withDesk } from '../unlock.ts';

export const exportCase: Command = {
  usage: 'export --desk DIR CASE --out FILE.zip',
  summary: 'the case as an evidence file: raw mails, journal, readable page, hashes, signature',
  run: async (args, context) => {
    const { values, positionals } = readArgs(
      args,
      { ...deskOptions, out: { type: 'string' } },
      { allowPositionals: true },
    );
    const [ref, ...rest] = positionals;
    if (ref === undefined || rest.length > 0)
      throw new BadInput('name one case: export --desk DIR CASE --out FILE.zip');
    const file = callerPath(required(values.out, 'out'));
    const dossier = await withDesk(values, context, async (open) =>
      orStop(await exportDossier(open, ref, ({ zip }) => writeExport(file, zip))),
    );
    const { sha256, entries } = dossier;
    context.terminal.print(values.json ? JSON.stringify({ file, sha256, entries }) : `${file}\nSHA-256 ${sha256}`);
    return exitCode.done;
  },
};
