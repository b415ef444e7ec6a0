// Answers about mail files that the page hands over.

import { fail, ok } from '#core/base/result.ts';
import { takeFiles, type FileTransfer } from '../intake/take-files.ts';
import type { HandlerTools } from './handler-tools.ts';

export function answerFiles({ os, workers, session }: HandlerTools) {
  let transfer: FileTransfer | undefined;
  const find = (id: string): FileTransfer | undefined => (transfer?.id === id ? transfer : undefined);
  const gone = fail({ code: 'transfer-unknown' } as const);
  return {
    begin: os.files.begin.handler(() => {
      const current = session.current();
      if (current === undefined) return fail({ code: 'desk-locked' });
      const taking = takeFiles(current, { outlookWorkerUrl: workers.outlook });
      if (!taking.ok) return taking;
      transfer = taking.value;
      return ok({ id: transfer.id });
    }),
    append: os.files.append.handler(async ({ input: { id, base64, ...piece } }) => {
      const isWanted = await find(id)?.append({ ...piece, octets: Buffer.from(base64, 'base64') });
      return isWanted === undefined ? gone : ok({ isWanted });
    }),
    finish: os.files.finish.handler(async ({ input }) => (await find(input.id)?.finish()) ?? gone),
    cancel: os.files.cancel.handler(async ({ input }) => {
      await find(input.id)?.cancel();
      return ok({ cancelled: true } as const);
    }),
  };
}
