// `policy`: what a privacy policy says and where it departs from the law. Touches no desk.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkPolicy } from '#core/policy/check-policy.ts';
import { readPolicy } from '#host/policy/read-policy.ts';
import { readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { gapLines, rowLine } from '../policy-lines.ts';
import { BadInput, orStop } from '../stop.ts';

export const policy: Command = {
  usage: 'policy FILE',
  summary: 'checks a privacy policy (text, HTML or PDF; Dutch, French or English) against the law',
  run: async (args, { terminal }) => {
    const { values, positionals } = readArgs(
      args,
      { json: { type: 'boolean', default: false } },
      { allowPositionals: true },
    );
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new BadInput('name one file');
    const text = orStop(await readPolicy({ name: basename(file), octets: octetsOf(file) }));
    const report = checkPolicy(text);
    if (values.json) {
      terminal.print(JSON.stringify({ file, ...report }));
      return exitCode.done;
    }
    for (const row of report.rows) terminal.print(rowLine(row));
    terminal.print('');
    for (const gap of report.gaps) for (const line of gapLines(gap)) terminal.print(line);
    terminal.note(`${report.rows.length} rows, ${report.gaps.length} gaps, language ${report.language}`);
    return exitCode.done;
  },
};

function octetsOf(file: string): Buffer {
  try {
    return readFileSync(callerPath(file));
  } catch {
    throw new BadInput(`${file} cannot be read`);
  }
}
