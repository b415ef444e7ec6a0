// `take-over`: takes what the file of a hand-over brings, on either desk; `take-back`: ends a hand-over without the file.

import { readFileSync } from 'node:fs';
import { takeBackWithoutFile } from '#host/handover/give-cases.ts';
import { lookAt } from '#host/handover/look-at.ts';
import { readHandover } from '#host/handover/read-handover.ts';
import { takeHandover } from '#host/handover/take-handover.ts';
import { deskOptions, readArgs, required, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, orStop, Stopped } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const takeOver: Command = {
  usage: 'take-over --desk DIR FILE [--code CODE] [--check]',
  summary:
    'takes cases over as a deputy, or takes back what a deputy gave back; verifies all of it first, and with --check only that',
  run: async (args, context) => {
    const { values, positionals } = readArgs(
      args,
      { ...deskOptions, code: { type: 'string' }, check: { type: 'boolean', default: false } },
      { allowPositionals: true },
    );
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new BadInput('name one file: take-over --desk DIR FILE');
    const bytes = readFileOf(path);
    const code = await findCode(values.code, context);
    const { look, refs } = await withDesk(values, context, async (open, pool) => {
      const read = orStop(await readHandover(bytes, code));
      const seen = lookAt(open, read);
      if (seen.obstacle !== undefined) throw new Stopped(seen.obstacle);
      return { look: seen, refs: values.check ? [] : orStop(await takeHandover(open, pool, read)).refs };
    });
    const { way, from, until, log, sha256, cases } = look;
    const told = cases.map(({ ref, verdict, entries, mails, done }) => ({
      ref,
      verdict,
      entries,
      mails,
      done: done ?? null,
    }));
    context.terminal.print(
      values.json
        ? JSON.stringify({ way, from, until, log, sha256, cases: told, taken: refs.length })
        : [
            ...told.map(({ ref, verdict, entries, mails }) => `${ref}  ${verdict}  ${entries} entries, ${mails} mails`),
            values.check ? 'nothing was taken' : `${refs.length} taken from ${from}`,
          ].join('\n'),
    );
    return exitCode.done;
  },
};

export const takeBack: Command = {
  usage: 'take-back --desk DIR CASE --reason TEXT',
  summary: 'ends a hand-over without the deputy’s file: what the deputy did is not here, and that file will be refused',
  run: async (args, context) => {
    const options = { ...deskOptions, reason: { type: 'string' } } as const;
    const { values, positionals } = readArgs(args, options, { allowPositionals: true });
    const [ref, ...rest] = positionals;
    if (ref === undefined || rest.length > 0)
      throw new BadInput('name one case: take-back --desk DIR CASE --reason TEXT');
    const reason = required(values.reason, 'reason');
    await withDesk(values, context, (open) => orStop(takeBackWithoutFile(open, { ref, reason })));
    context.terminal.print(values.json ? JSON.stringify({ case: ref, takenBack: true }) : `${ref} is here again`);
    return exitCode.done;
  },
};

/** A code on the command line can be seen by others of this machine: the environment or the prompt hide it. */
async function findCode(given: string | undefined, { terminal }: CommandContext): Promise<string> {
  const code = given ?? process.env['DPO_DESK_HANDOVER_CODE'] ?? (await terminal.askSecret('Code: '));
  if (code === undefined || code === '') throw new BadInput('--code is missing');
  return code;
}

function readFileOf(path: string): Buffer {
  try {
    return readFileSync(callerPath(path));
  } catch {
    throw new BadInput(`${path} cannot be read`);
  }
}
