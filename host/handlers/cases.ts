// Answers about cases, the acts on them, and the evidence that goes out.

import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { linkCases, unlinkCases } from '#core/desk/commands/link-cases.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { retractAct } from '#core/desk/commands/retract-act.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { showBoard } from '#core/desk/queries/show-board.ts';
import { whyCase } from '#core/desk/queries/why-case.ts';
import { showExports } from '#core/desk/queries/show-exports.ts';
import { neighboursOf, pageCases } from '#core/desk/queries/page-cases.ts';
import { showJournal } from '#core/desk/queries/show-journal.ts';
import type { CaseView } from '#core/desk/views.ts';
import { rightsCalled } from '#core/words/rights-called.ts';
import { exportDossier } from '../dossier/export-dossier.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerCases(tools: HandlerTools) {
  const { os } = tools;
  return {
    page: os.cases.page.handler(({ input }) =>
      withDesk(tools, ({ open }) => ok(pageCases(open.desk, input, rightsCalled))),
    ),
    neighbours: os.cases.neighbours.handler(({ input }) =>
      withDesk(tools, ({ open }) => ok(neighboursOf(open.desk, input.ref))),
    ),
    board: os.cases.board.handler(() => withDesk(tools, ({ open: { desk } }) => ok(showBoard(desk)))),
    why: os.cases.why.handler(({ input }) =>
      withDesk(tools, ({ open: { desk } }) => {
        const state = desk.cases.byRef(input.ref);
        return state === undefined ? fail({ code: 'case-unknown', ref: input.ref }) : ok(whyCase(desk, state));
      }),
    ),
    show: os.cases.show.handler(({ input }) =>
      withDesk(tools, ({ open: { desk } }) => {
        const state = desk.cases.byRef(input.ref);
        return state === undefined ? fail({ code: 'case-unknown', ref: input.ref }) : viewOfCase(desk, state.id);
      }),
    ),
    journal: os.cases.journal.handler(({ input }) =>
      withDesk(tools, ({ open: { desk } }) => {
        const state = desk.cases.byRef(input.ref);
        return state === undefined ? fail({ code: 'case-unknown', ref: input.ref }) : ok(showJournal(desk, state));
      }),
    ),
    exports: os.cases.exports.handler(({ input }) =>
      withDesk(tools, ({ open: { desk } }) => {
        const state = desk.cases.byRef(input.ref);
        return state === undefined ? fail({ code: 'case-unknown', ref: input.ref }) : ok(showExports(desk, state));
      }),
    ),
    act: os.cases.act.handler(({ input }) => acting((desk) => actOnCase(desk, input))),
    open: os.cases.open.handler(({ input }) => acting((desk) => openCase(desk, input))),
    retract: os.cases.retract.handler(({ input }) => acting((desk) => retractAct(desk, input))),
    link: os.cases.link.handler(({ input }) => acting((desk) => linkCases(desk, input))),
    unlink: os.cases.unlink.handler(({ input }) => acting((desk) => unlinkCases(desk, input))),
    erase: os.cases.erase.handler(({ input }) =>
      actingOn(tools, ['cases', 'tray'], ({ open: { desk } }) => {
        const erased = actOnCase(desk, { ...input, commands: [{ act: 'erase' }] });
        return erased.ok ? ok({ erased: true } as const) : erased;
      }),
    ),
    export: os.cases.export.handler(async ({ input }) => {
      const session = tools.session.current();
      if (session === undefined) return fail({ code: 'desk-locked' });
      const dossier = await exportDossier(session.open, input.ref);
      if (!dossier.ok) return dossier;
      tools.notices.tell({ kind: 'changed', topic: 'cases' });
      const { fileName, sha256, entries, zip } = dossier.value;
      return ok({ fileName, sha256, entries, base64: zip.toString('base64') });
    }),
  };

  /** The case as it stands after the act. */
  function acting(act: (desk: Desk) => Result<CaseId, Obstacle>): Result<CaseView, Obstacle> {
    return actingOn(tools, ['cases', 'tray'], ({ open: { desk } }) => {
      const acted = act(desk);
      return acted.ok ? viewOfCase(desk, acted.value) : acted;
    });
  }
}
