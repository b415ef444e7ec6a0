// Answers about the register of requests and the figures of a year, and hands out their files.

import { fail, ok } from '#core/base/result.ts';
import { columnsOf, registerCases, registerRows } from '#core/export/register-rows.ts';
import { overviewOf } from '#core/export/statistics.ts';
import { exportRegister, registerVoice } from '../register/export-register.ts';
import { exportReport } from '../register/export-report.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerRegister(tools: HandlerTools) {
  const { os, session, notices } = tools;
  return {
    overview: os.register.overview.handler(({ input: { controller, year } }) =>
      withDesk(tools, ({ open: { desk } }) => ok(overviewOf(desk, { controller, year }))),
    ),
    preview: os.register.preview.handler(({ input: { scope, locale, limit } }) =>
      withDesk(tools, ({ open }) => {
        const cases = registerCases(open.desk, scope);
        return ok({
          columns: columnsOf(scope),
          rows: registerRows(open.desk, scope, registerVoice(open, locale), cases.slice(0, limit)),
          total: cases.length,
          erased: cases.filter(({ state }) => state === undefined).length,
        });
      }),
    ),
    export: os.register.export.handler(async ({ input: { manner, ...request } }) => {
      const current = session.current();
      if (current === undefined) return fail({ code: 'desk-locked' });
      const { bytes, ...exported } = await exportRegister(current.open, { ...request, manner });
      notices.tell({ kind: 'changed', topic: 'log' });
      return ok({ ...exported, base64: bytes.toString('base64') });
    }),
    report: os.register.report.handler(async ({ input: { controller, year, locale } }) => {
      const current = session.current();
      if (current === undefined) return fail({ code: 'desk-locked' });
      const { bytes, ...exported } = await exportReport(current.open, { controller, year }, locale);
      return ok({ ...exported, base64: bytes.toString('base64') });
    }),
  };
}
