// Answers about how a mail account sends.

import { fail, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { keepSendingOf, lookAtSending, proposeFor, showSending, stopSending } from '../outbox/sending-settings.ts';
import type { OpenSession } from '../session.ts';
import type { HandlerTools } from './handler-tools.ts';

export function answerSending(tools: HandlerTools) {
  const { sending } = tools.os.accounts;
  return {
    show: sending.show.handler(({ input }) => inDesk((current) => showSending(current, input.id))),
    propose: sending.propose.handler(({ input }) => inDesk((current) => proposeFor(current, input.id))),
    look: sending.look.handler(({ input }) => inDesk((current) => lookAtSending(current, input))),
    keep: sending.keep.handler(({ input }) => acting((current) => keepSendingOf(current, input))),
    stop: sending.stop.handler(({ input }) => acting((current) => stopSending(current, input.id))),
  };

  async function inDesk<T>(work: (current: OpenSession) => Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle>> {
    const current = tools.session.current();
    return current === undefined ? fail({ code: 'desk-locked' }) : await work(current);
  }

  async function acting<T>(work: (current: OpenSession) => Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle>> {
    const result = await inDesk(work);
    if (result.ok) for (const topic of ['accounts', 'letters'] as const) tools.notices.tell({ kind: 'changed', topic });
    return result;
  }
}
