// Answers about the files of a case. Their octets are in memory only as long as an answer needs them.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { FileId } from '#core/base/id.ts';
import type { FilePiece } from '#core/desk/case-file-views.ts';
import { removeFile, whyNotKept } from '#core/desk/commands/keep-file.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { viewOfFile } from '#core/desk/queries/file-view.ts';
import { riskOf } from '#core/intake/attachment-risk.ts';
import { mediaKindOf, mediaTypeOf } from '#core/intake/media-kind.ts';
import { isLocked } from '#mail/files/is-locked.ts';
import { bringFile } from '../files/bring-file.ts';
import { createFileReader, type ReadStretch } from '../files/file-reader.ts';
import { createTransfers } from '../files/file-transfer.ts';
import { makePackage } from '../package/make-package.ts';
import { printLeftLetter } from '../package/print-left-letter.ts';
import { answerRedaction } from './redaction.ts';
import { copyAttachment } from './copy-attachment.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerCaseFiles(tools: HandlerTools) {
  const { os } = tools;
  const transfers = createTransfers<{ readonly ref: string; readonly name: string }>();
  const readStretch = createFileReader();
  const gone = fail({ code: 'transfer-unknown' } as const);
  return {
    list: os.caseFiles.list.handler(({ input: { ref } }) =>
      withDesk(tools, ({ open: { desk } }) => {
        const state = desk.cases.byRef(ref);
        return state === undefined
          ? fail({ code: 'case-unknown', ref })
          : ok(desk.files.ofCase(state.id).map(viewOfFile));
      }),
    ),
    begin: os.caseFiles.begin.handler(({ input: { ref, name, size } }) =>
      withDesk(tools, ({ open: { desk } }) => {
        const obstacle = whyNotKept(desk, ref, size);
        if (obstacle !== undefined) return fail(obstacle);
        const id = transfers.begin({ ref, name }, size);
        return id === undefined ? fail({ code: 'job-running' }) : ok({ id });
      }),
    ),
    append: os.caseFiles.append.handler(({ input: { id, base64 } }) =>
      transfers.append(id, Buffer.from(base64, 'base64')) ? ok(true as const) : gone,
    ),
    finish: os.caseFiles.finish.handler(({ input: { id } }) =>
      actingOn(tools, ['cases'], ({ open: { desk } }) => {
        const arrived = transfers.finish(id);
        if (arrived === undefined) return gone;
        const { about, octets } = arrived;
        if (octets === undefined) return fail({ code: 'file-incomplete' });
        return bringFile(desk, { ...about, origin: { kind: 'brought' } }, octets);
      }),
    ),
    cancel: os.caseFiles.cancel.handler(({ input: { id } }) => {
      transfers.cancel(id);
      return ok(true as const);
    }),
    copyAttachment: os.caseFiles.copyAttachment.handler(({ input }) => copyAttachment(tools, input)),
    read: os.caseFiles.read.handler(({ input: { id, from } }) => readPiece(tools, readStretch, id, from)),
    remove: os.caseFiles.remove.handler(({ input: { id, reason } }) =>
      actingOn(tools, ['cases'], ({ open: { desk } }) => removeFile(desk, id, reason)),
    ),
    ...answerRedaction(tools),
    pack: os.caseFiles.pack.handler(async ({ input }) => {
      const session = tools.session.current();
      if (session === undefined) return fail({ code: 'desk-locked' });
      const { desk } = session.open;
      const made = await makePackage(
        {
          desk,
          workerUrl: tools.workers.package,
          printLetter: async (id) => await printLeftLetter(desk, input.ref, id),
        },
        input,
      );
      if (made.ok) tools.notices.tell({ kind: 'changed', topic: 'cases' });
      return made;
    }),
  };
}

function readPiece(
  tools: HandlerTools,
  readStretch: ReadStretch,
  id: FileId,
  from: number,
): Result<FilePiece, Obstacle> {
  return withDesk(tools, ({ open: { desk } }): Result<FilePiece, Obstacle> => {
    const file = desk.files.find(id);
    if (file === undefined) return fail({ code: 'file-unknown', id });
    const { octets, whole, next } = readStretch(desk, id, from);
    const kind = mediaKindOf(whole);
    return ok({
      fileName: file.name,
      kind,
      mediaType: mediaTypeOf[kind],
      size: whole.length,
      risk: riskOf(file.name, kind, isLocked(whole, kind)),
      base64: octets.toString('base64'),
      next,
    });
  });
}
