// Answers about the outbox: what waits in it, what left, and what a person does about either.

import { epochOf, instantOf } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { OutgoingView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { listOutgoing, type OutgoingRow } from '#db/outgoing.ts';
import { outgoingView } from '../outbox/outgoing-view.ts';
import { sendLetter } from '../outbox/send-letter.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

/** What left is shown for so many milliseconds; it stays in its case. */
const shownFor = 30 * 24 * 60 * 60_000;

export function answerOutbox(tools: HandlerTools) {
  const { os } = tools;
  return {
    list: os.outbox.list.handler(() =>
      withDesk(tools, ({ open: { desk, database } }) => {
        const since = instantOf(epochOf(desk.now()) - shownFor);
        return ok(listOutgoing(database, since).map((line) => outgoingView(desk, line)));
      }),
    ),
    takeBack: os.outbox.takeBack.handler(({ input }) =>
      actingOn(tools, ['letters', 'cases'], ({ outbox }) => {
        const taken = outbox.takeBack(input.id);
        return taken.ok ? ok({ letter: taken.value }) : taken;
      }),
    ),
    tryNow: os.outbox.tryNow.handler(({ input }) => onLine((session) => session.outbox.tryNow(input.id))),
    settle: os.outbox.settle.handler(({ input }) => onLine((session) => session.outbox.settle(input))),
  };

  function onLine(act: (session: OpenSession) => Result<OutgoingRow, Obstacle>): Result<OutgoingView, Obstacle> {
    return actingOn(tools, ['letters', 'cases'], (session) => {
      const line = act(session);
      return line.ok ? ok(outgoingView(session.open.desk, line.value)) : line;
    });
  }
}

/** `letters.send`. */
export function answerSend(tools: HandlerTools) {
  return tools.os.letters.send.handler(async ({ input }) => {
    const session = tools.session.current();
    if (session === undefined) return fail({ code: 'desk-locked' });
    const sent = await sendLetter(session, input);
    if (!sent.ok) return sent;
    for (const topic of ['letters', 'cases'] as const) tools.notices.tell({ kind: 'changed', topic });
    const { line, file } = sent.value;
    return ok({ outgoing: line && outgoingView(session.open.desk, line), file });
  });
}
