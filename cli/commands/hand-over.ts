// `hand-over`: gives cases to a deputy; `hand-back`: gives them back to the desk that they came from.

import { parseDay } from '#core/base/day.ts';
import { giveBack } from '#host/handover/give-back.ts';
import { giveCases, type HandoverFile } from '#host/handover/give-cases.ts';
import { deskOptions, readArgs, required, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput, orStop } from '../stop.ts';
import { withDesk } from '../unlock.ts';
import { writeExport } from '../write-export.ts';

export const handOver: Command = {
  usage: 'hand-over --desk DIR CASE… --to NAME --until DAY --reason TEXT --out FILE',
  summary:
    'gives cases to a deputy in one encrypted file; here they can then only be read. Prints the code that opens it once',
  run: async (args, context) => {
    const { values, positionals: refs } = readArgs(
      args,
      {
        ...deskOptions,
        to: { type: 'string' },
        until: { type: 'string' },
        reason: { type: 'string' },
        out: { type: 'string' },
      },
      { allowPositionals: true },
    );
    if (refs.length === 0) throw new BadInput('name the cases: hand-over --desk DIR CASE… --to NAME');
    const file = callerPath(required(values.out, 'out'));
    const until = parseDay(required(values.until, 'until'));
    if (until === undefined) throw new BadInput(`--until is no day: ${values.until}`);
    const giving = { refs, to: required(values.to, 'to'), reason: required(values.reason, 'reason'), until };
    const made = await withDesk(values, context, async (open) =>
      orStop(await giveCases(open, giving, ({ bytes }) => writeExport(file, bytes))),
    );
    tell(context, values.json, file, made);
    return exitCode.done;
  },
};

export const handBack: Command = {
  usage: 'hand-back --desk DIR CASE… --out FILE',
  summary: 'gives cases that are here for another desk back to it, in one encrypted file',
  run: async (args, context) => {
    const options = { ...deskOptions, out: { type: 'string' } } as const;
    const { values, positionals: refs } = readArgs(args, options, { allowPositionals: true });
    if (refs.length === 0) throw new BadInput('name the cases: hand-back --desk DIR CASE… --out FILE');
    const file = callerPath(required(values.out, 'out'));
    const made = await withDesk(values, context, async (open) =>
      orStop(await giveBack(open, refs, ({ bytes }) => writeExport(file, bytes))),
    );
    tell(context, values.json, file, made);
    return exitCode.done;
  },
};

function tell({ terminal }: CommandContext, isJson: boolean, file: string, made: HandoverFile): void {
  const { sha256, code, cases } = made;
  terminal.print(
    isJson
      ? JSON.stringify({ file, sha256, code, cases })
      : `${file}\nSHA-256 ${sha256}\ncode ${code}\nRead the code out by another way than the file goes; it is kept nowhere.`,
  );
}
