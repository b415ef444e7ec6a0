// `act`: one act of the DPO, on a message of the tray or on a case.

import type { MessageId } from '#core/base/id.ts';
import { fail, ok } from '#core/base/result.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { linkCases, unlinkCases } from '#core/desk/commands/link-cases.ts';
import type { Desk } from '#core/desk/ports.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { caseActs } from '../act/case-acts.ts';
import { fieldOptions, type Fields } from '../act/fields.ts';
import { letterOptions, letterText, readLetter, sendLetters, type LetterFields } from '../act/letter-act.ts';
import { messageActs, messageLine } from '../act/message-acts.ts';
import { caseReport, caseReportText } from '../case-report.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { withReadDesk } from '../unlock.ts';

const links = { link: linkCases, unlink: unlinkCases };
const letters = ['letter', 'send-letters'];
const known = [...Object.keys(messageActs), ...Object.keys(caseActs), ...Object.keys(links), ...letters];

export const act: Command = {
  usage: `act --desk DIR TARGET ACTION [--field value…]`,
  summary: `one act of the DPO; on a message: ${Object.keys(messageActs).join(', ')}; on a case: ${[...Object.keys(caseActs), ...Object.keys(links), ...letters].join(', ')}`,
  run: async (args, context) => {
    const options = { ...deskOptions, ...fieldOptions, ...letterOptions };
    const { values, positionals } = readArgs(args, options, { allowPositionals: true });
    const [target, action, ...rest] = positionals;
    if (target === undefined || action === undefined || rest.length > 0)
      throw new BadInput('name one target and one action: act --desk DIR TARGET ACTION');
    const onLetters = letterAct(target, action, values);
    if (onLetters !== undefined) {
      const done = await withReadDesk(values, context, (open) => onLetters(open, context));
      context.terminal.print(
        values.json ? done.lines.map((line) => JSON.stringify(line)).join('\n') : letterText(done),
      );
      return done.code;
    }
    const perform = performer(target, action, values);
    const shown = await withReadDesk(values, context, ({ desk }) => perform(desk));
    context.terminal.print(values.json ? JSON.stringify(shown.json) : shown.text);
    return exitCode.done;
  },
};

interface Shown {
  readonly json: object;
  readonly text: string;
}

function letterAct(ref: string, action: string, fields: Fields & LetterFields) {
  if (action === 'letter') return readLetter(ref, fields, fields);
  return action === 'send-letters' ? sendLetters(ref) : undefined;
}

/** Reads all fields before the desk is touched: bad input changes nothing. */
function performer(target: string, action: string, fields: Fields): (desk: Desk) => Shown {
  const onMessage = own(messageActs, action)?.(target as MessageId, fields);
  if (onMessage !== undefined) {
    return (desk) => {
      const done = orStop(onMessage(desk));
      if ('case' in done) return showCase(desk, done.case);
      const line = messageLine(desk, done.message);
      return { json: line, text: `${line.id}  ${line.disposition}` };
    };
  }
  const link = own(links, action);
  if (link !== undefined) {
    const other = required(fields.case, 'case');
    return (desk) => showCase(desk, orStop(link(desk, { ref: target, other, reason: fields.reason ?? '' })));
  }
  const commandsFor = own(caseActs, action)?.(fields);
  if (commandsFor === undefined) throw new BadInput(`there is no action "${action}"; there are ${known.join(', ')}`);
  return (desk) => {
    const state = desk.cases.byRef(target);
    const found = orStop(state === undefined ? fail({ code: 'case-unknown', ref: target } as const) : ok(state));
    return showCase(desk, orStop(actOnCase(desk, { ref: target, commands: commandsFor(found) })));
  };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function showCase(desk: Desk, id: Parameters<typeof viewOfCase>[1]): Shown {
  const view = orStop(viewOfCase(desk, id));
  return { json: caseReport(view), text: caseReportText(view) };
}
