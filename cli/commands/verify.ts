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
    else context.terminal.print(verdict.ok ? validText(verdict) : brokenText(verdict));
    return verdict.ok ? exitCode.done : exitCode.no;
  },
};

interface Verdict {
  /** Of an evidence file only. */
  readonly verdict?: string;
  readonly entries: number;
  readonly erased: number;
  readonly firstBroken: number | string | null;
  readonly unanchoredAfter?: number | null;
  readonly publicKey?: string | null;
}

function validText({ entries, erased, unanchoredAfter = null, publicKey = null }: Verdict): string {
  return [
    erased === 0 ? `valid: ${entries} entries` : `valid: ${entries} entries, ${erased} erased`,
    ...(unanchoredAfter === null ? [] : [`nobody else vouches for ${whatComesAfter(unanchoredAfter)}`]),
    ...(publicKey === null ? [] : [`signed with ${publicKey}; compare it with the key that the controller names`]),
  ].join('\n');
}

function whatComesAfter(line: number): string {
  return line < 0 ? 'any of it yet' : `what comes after line ${line} of the log`;
}

function brokenText({ verdict = 'BROKEN', firstBroken }: Verdict): string {
  return `${verdict} at ${firstBroken ?? 'the file itself'}`;
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
