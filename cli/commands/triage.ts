// `triage`: what intake would suggest for mail files. Touches no desk.

import { createOutlookConverter } from '#host/intake/convert-outlook.ts';
import { readMail } from '#mail/mime/read-mail.ts';
import { readMailFiles } from '#mail/files/file-sources.ts';
import { readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { BadInput } from '../stop.ts';

export const triage: Command = {
  usage: 'triage PATH…',
  summary: 'what intake would suggest for .eml and .msg files or folders of them',
  run: async (args, { terminal }) => {
    const { values, positionals } = readArgs(
      args,
      { json: { type: 'boolean', default: false } },
      { allowPositionals: true },
    );
    if (positionals.length === 0) throw new BadInput('name at least one file or folder');
    let hasFailed = false;
    const outlook = createOutlookConverter();
    try {
      for await (const item of readMailFiles(positionals.map(callerPath))) {
        if ('failure' in item) {
          hasFailed = true;
          terminal.note(`${item.source}: ${item.failure.code}`);
          continue;
        }
        const { raw } = await outlook.convert(item.raw);
        const line = { file: item.source, ...(await suggestionFor(raw)) };
        terminal.print(
          values.json
            ? JSON.stringify(line)
            : [line.file, line.kind, line.rights.join(',') || '–', line.language, line.confidence.toFixed(2)].join(
                '  ',
              ),
        );
      }
    } finally {
      await outlook.close();
    }
    return hasFailed ? exitCode.badInput : exitCode.done;
  },
};

async function suggestionFor(raw: Uint8Array) {
  const read = await readMail(raw);
  if (!read.ok) {
    const nothing = {
      kind: 'other',
      rights: [],
      language: 'und',
      confidence: 0,
      onBehalf: false,
      evidence: [],
    } as const;
    return { ...nothing, unreadable: read.unreadable.code };
  }
  const { kind, rights, language, confidence, capacity, evidence, otherReason } = read.suggestion;
  return { kind, rights, language, confidence, onBehalf: capacity !== 'self', evidence, capacity, otherReason };
}
