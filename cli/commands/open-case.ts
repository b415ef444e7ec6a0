// `open`: a case for a request that no mail of this desk holds: by post, by phone, in person, forwarded.

import { openCase } from '#core/desk/commands/open-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { capacities } from '#core/law/capacity.ts';
import { channels } from '#core/law/channel.ts';
import { fieldOptions, maybeOneOf, oneOf, readDay, readLanguage, readMailbox, readRights } from '../act/fields.ts';
import { caseReport, caseReportText } from '../case-report.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { orStop } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const openCommand: Command = {
  usage:
    'open --desk DIR --channel CHANNEL --received-day DAY --rights a,b --language xx --requester "NAME <address>" --note TEXT [--capacity C --subject NAME] [--controller ID]',
  summary: 'a case for a request by post, by phone, in person, by a form or passed on',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, ...fieldOptions });
    const request = {
      controller: values.controller,
      channel: oneOf(channels, values.channel, 'channel'),
      receivedDay: readDay(values['received-day'], 'received-day'),
      rights: readRights(required(values.rights, 'rights')),
      language: readLanguage(required(values.language, 'language')) ?? 'und',
      requester: readMailbox(values.requester),
      capacity: maybeOneOf(capacities, values.capacity, 'capacity') ?? 'self',
      dataSubject: values.subject === undefined ? undefined : readMailbox(values.subject),
      note: values.note ?? values.text ?? '',
    };
    const view = await withDesk(values, context, ({ desk }) =>
      orStop(viewOfCase(desk, orStop(openCase(desk, request)))),
    );
    context.terminal.print(values.json ? JSON.stringify(caseReport(view)) : caseReportText(view));
    return exitCode.done;
  },
};
