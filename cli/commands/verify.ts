// `verify`: checks an evidence file by itself, or a desk's whole audit log.

import { readFileSync } from 'node:fs';
import { verifyDesk } from '#db/verify-desk.ts';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { deskOptions, readArgs, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, Stopped } from '../stop.ts';
import { withDesk, type DeskFlags } from '../unlock.ts';

export const verify: Command = {
  usage: 'verify FILE.zip | verify --desk DIR',
  summary: 'checks an evidence file, or the whole audit log of a desk and its mails',
  run: async (args, context) => {
    const { values, positionals } = readArgs(args, deskOptions, { allowPositionals: true });
    const [file, ...rest] = positionals;
    if (rest.length > 0 || (file === undefined) === (values.desk === undefined))
      throw new BadInput('name one evidence file, or a desk with --desk');
    const verdict = file === undefined ? await verdictOnDesk(values, context) : await verifyDossier(readEvidence(file));
    if (values.json) context.terminal.print(JSON.stringify(verdict));
    else
      context.terminal.print(verdict.ok ? validText(verdict) : `BROKEN at ${verdict.firstBroken ?? 'the file itself'}`);
    return verdict.ok ? exitCode.done : exitCode.no;
  },
};

function validText(verdict: { readonly entries: number; readonly erased?: number }): string {
  const { entries, erased = 0 } = verdict;
  return erased === 0 ? `valid: ${entries} entries` : `valid: ${entries} entries, ${erased} erased`;
}

async function verdictOnDesk(flags: DeskFlags, context: CommandContext) {
  try {
    return await withDesk(flags, context, ({ database }) => {
      const { ok, entries, erased, firstBroken } = verifyDesk(database);
      return { ok, entries, firstBroken: firstBroken ?? null, erased };
    });
  } catch (error) {
    // A file that the right key cannot open has been tampered with or is damaged: that is an answer too.
    if (error instanceof Stopped && error.obstacle.code === 'desk-damaged')
      return { ok: false, entries: 0, firstBroken: null, erased: 0 };
    throw error;
  }
}

function readEvidence(file: string): Buffer {
  try {
    return readFileSync(callerPath(file));
  } catch {
    throw new BadInput(`${file} cannot be read`);
  }
}
