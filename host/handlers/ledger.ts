// Answers about the completeness ledger: the view, and the export for whoever checks it.

import { fail, ok } from '#core/base/result.ts';
import { showLedger } from '#core/desk/queries/show-ledger.ts';
import { exportLedger } from '../export-ledger.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerLedger(tools: HandlerTools) {
  const { os, session } = tools;
  return {
    show: os.ledger.show.handler(() => withDesk(tools, ({ open }) => ok(showLedger(open.desk)))),
    export: os.ledger.export.handler(async () => {
      const current = session.current();
      if (current === undefined) return fail({ code: 'desk-locked' });
      const { zip, ...exported } = await exportLedger(current.open);
      return ok({ ...exported, base64: zip.toString('base64') });
    }),
  };
}
