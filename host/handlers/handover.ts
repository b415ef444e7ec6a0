// Answers about cases that go to a deputy and come back.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { HandoverFileView } from '#core/desk/handover-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { showHandovers } from '#core/desk/queries/show-handovers.ts';
import { giveBack } from '../handover/give-back.ts';
import { giveCases, takeBackWithoutFile, type HandoverFile } from '../handover/give-cases.ts';
import { lookAt } from '../handover/look-at.ts';
import { readHandover } from '../handover/read-handover.ts';
import { takeHandover } from '../handover/take-handover.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerHandover(tools: HandlerTools) {
  const { os, session, notices } = tools;

  async function unlocked<T>(
    work: (current: OpenSession) => Promise<Result<T, Obstacle>>,
  ): Promise<Result<T, Obstacle>> {
    const current = session.current();
    return current === undefined ? fail({ code: 'desk-locked' }) : await work(current);
  }

  function told<T>(result: Result<T, Obstacle>): Result<T, Obstacle> {
    if (result.ok) for (const topic of ['cases', 'tray', 'letters'] as const) notices.tell({ kind: 'changed', topic });
    return result;
  }

  return {
    show: os.handover.show.handler(() => withDesk(tools, ({ open }) => ok(showHandovers(open.desk)))),
    give: os.handover.give.handler(({ input }) =>
      unlocked(async ({ open }) => told(viewOf(await giveCases(open, input)))),
    ),
    giveBack: os.handover.giveBack.handler(({ input }) =>
      unlocked(async ({ open }) => told(viewOf(await giveBack(open, input.refs)))),
    ),
    look: os.handover.look.handler(({ input }) =>
      unlocked(async ({ open }) => {
        const read = await readHandover(Buffer.from(input.base64, 'base64'), input.code);
        return read.ok ? ok(lookAt(open, read.value)) : read;
      }),
    ),
    take: os.handover.take.handler(({ input }) =>
      unlocked(async ({ open, pool }) => {
        const read = await readHandover(Buffer.from(input.base64, 'base64'), input.code);
        if (!read.ok) return read;
        // Locked while the evidence was verified.
        if (!open.database.sqlite.open) return fail({ code: 'desk-locked' });
        return told(await takeHandover(open, pool, read.value));
      }),
    ),
    takeBackWithoutFile: os.handover.takeBackWithoutFile.handler(({ input }) =>
      actingOn(tools, ['cases'], ({ open }) => {
        const taken = takeBackWithoutFile(open, input);
        return taken.ok ? ok(true as const) : taken;
      }),
    ),
  };
}

function viewOf(made: Result<HandoverFile, Obstacle>): Result<HandoverFileView, Obstacle> {
  if (!made.ok) return made;
  const { bytes, ...facts } = made.value;
  return ok({ ...facts, base64: bytes.toString('base64') });
}
