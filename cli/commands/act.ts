// `act`: one act of the DPO, on a message of the tray or on a case.

import { z } from 'zod';
import { mailboxText } from '#core/base/mailbox.ts';
import { parseDay } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { extensionGrounds, outcomes } from '#core/case/event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { putBack, setAside } from '#core/desk/commands/set-aside.ts';
import type { Desk } from '#core/desk/ports.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { messageRow } from '#core/desk/queries/message-view.ts';
import { recall } from '#core/desk/queries/recall.ts';
import { rights } from '#core/law/right.ts';
import { caseLine, caseText } from '../case-line.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { withReadDesk } from '../unlock.ts';

const fieldOptions = {
  rights: { type: 'string' },
  language: { type: 'string' },
  'received-day': { type: 'string' },
  case: { type: 'string' },
  reason: { type: 'string' },
  outcome: { type: 'string' },
  note: { type: 'string' },
  ground: { type: 'string' },
  method: { type: 'string' },
  message: { type: 'string' },
} as const;

type Fields = { readonly [Name in keyof typeof fieldOptions]?: string | undefined };

const messageActs = ['confirm', 'attach', 'set-aside', 'put-back'] as const;
const caseActs = [
  'correct-rights',
  'doubt-identity',
  'verify-identity',
  'extend',
  'release-mail',
  'close',
  'reopen',
  'discard',
] as const satisfies readonly CaseCommand['act'][];

export const act: Command = {
  usage: `act --desk DIR TARGET ACTION [--field value…]`,
  summary: `one act of the DPO; on a message: ${messageActs.join(', ')}; on a case: ${caseActs.join(', ')}`,
  run: async (args, context) => {
    const { values, positionals } = readArgs(args, { ...deskOptions, ...fieldOptions }, { allowPositionals: true });
    const [target, action, ...rest] = positionals;
    if (target === undefined || action === undefined || rest.length > 0)
      throw new BadInput('name one target and one action: act --desk DIR TARGET ACTION');
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

/** Reads all fields before the desk is touched: bad input changes nothing. */
function performer(target: string, action: string, fields: Fields): (desk: Desk) => Shown {
  const id = target as MessageId;
  switch (action) {
    case 'confirm': {
      const confirmation = {
        id,
        rights: fields.rights === undefined ? undefined : readRights(fields.rights),
        language: readLanguage(fields.language),
        receivedDay: fields['received-day'] === undefined ? undefined : readDay(fields['received-day']),
      };
      return (desk) => showCase(desk, orStop(confirmRequest(desk, confirmation)));
    }
    case 'attach': {
      const ref = required(fields.case, 'case');
      return (desk) => showCase(desk, orStop(attachMessage(desk, { id, ref })));
    }
    case 'set-aside':
      return (desk) => showMessage(desk, orStop(setAside(desk, { id, reason: fields.reason ?? '' })));
    case 'put-back':
      return (desk) => showMessage(desk, orStop(putBack(desk, { id, reason: fields.reason ?? '' })));
    default: {
      const command = readCommand(action, fields);
      return (desk) => showCase(desk, orStop(actOnCase(desk, { ref: target, command })));
    }
  }
}

function readCommand(action: string, fields: Fields): CaseCommand {
  const reason = fields.reason ?? '';
  switch (action as (typeof caseActs)[number]) {
    case 'correct-rights':
      return { act: 'correct-rights', rights: readRights(fields.rights ?? ''), reason };
    case 'doubt-identity':
      return { act: 'doubt-identity', ground: fields.ground ?? reason };
    case 'verify-identity':
      return { act: 'verify-identity', method: fields.method ?? '' };
    case 'extend':
      return { act: 'extend', ground: oneOf(extensionGrounds, fields.ground, 'ground'), reason };
    case 'release-mail':
      return { act: 'release-mail', messageId: required(fields.message, 'message') as MessageId, reason };
    case 'close':
      return readClosing(fields);
    case 'reopen':
      return { act: 'reopen', reason };
    case 'discard':
      return { act: 'discard', reason };
    default:
      throw new BadInput(`there is no action "${action}"; there are ${[...messageActs, ...caseActs].join(', ')}`);
  }
}

/** A reason alone records an end of another kind; nothing at all is no ending (the desk says so). */
function readClosing(fields: Fields): CaseCommand {
  const note = fields.note ?? fields.reason ?? '';
  const outcome = fields.outcome === undefined ? 'other' : oneOf(outcomes, fields.outcome, 'outcome');
  return { act: 'close', outcome, note };
}

function readRights(text: string) {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.map((name) => oneOf(rights, name, 'rights'));
}

function readLanguage(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2}$/.test(text)) return text;
  throw new BadInput('--language needs an ISO 639-1 code, such as fr');
}

function readDay(text: string) {
  const day = parseDay(text);
  if (day === undefined) throw new BadInput('--received-day needs a day as YYYY-MM-DD');
  return day;
}

function oneOf<const T extends string>(known: readonly T[], value: string | undefined, option: string): T {
  const read = z.enum(known as readonly [T, ...T[]]).safeParse(value);
  if (!read.success) throw new BadInput(`--${option} needs one of ${known.join(', ')}`);
  return read.data;
}

function showCase(desk: Desk, id: Parameters<typeof viewOfCase>[1]): Shown {
  const view = orStop(viewOfCase(desk, id));
  const messages = view.messages.map((message) => message.id);
  return { json: { ...caseLine(view), messages, extendedDue: view.reading.extendedDue }, text: caseText(view) };
}

function showMessage(desk: Desk, id: MessageId): Shown {
  const message = desk.messages.find(id);
  if (message === undefined) throw new Error(`message ${id} has gone`);
  const { disposition, caseRef, from, subject, setAsideReason } = messageRow(desk, message, recall(desk));
  return {
    json: { id, disposition, case: caseRef ?? null, from: mailboxText(from), subject, reason: setAsideReason ?? null },
    text: `${id}  ${disposition}`,
  };
}
