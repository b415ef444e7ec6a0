// `show`: one case whole: its clock, its rights with their checklists, its tasks, and what the law blocks now.

import { fail } from '#core/base/result.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { caseReport, caseReportText } from '../case-report.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { withDesk } from '../unlock.ts';

export const show: Command = {
  usage: 'show --desk DIR CASE',
  summary: 'one case: its clock, its rights with their checklists, its tasks, what is blocked and why',
  run: async (args, context) => {
    const { values, positionals } = readArgs(args, deskOptions, { allowPositionals: true });
    const [ref, ...rest] = positionals;
    if (ref === undefined || rest.length > 0) throw new BadInput('name one case: show --desk DIR CASE');
    const view = await withDesk(values, context, ({ desk }) => {
      const state = desk.cases.byRef(ref);
      return orStop(state === undefined ? fail({ code: 'case-unknown', ref } as const) : viewOfCase(desk, state.id));
    });
    context.terminal.print(values.json ? JSON.stringify(caseReport(view)) : caseReportText(view));
    return exitCode.done;
  },
};
