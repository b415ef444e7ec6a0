// Answers about who sent a message, and the one act that asks strangers for it: only when told to.

import { ok, fail } from '#core/base/result.ts';
import type { MessageId } from '#core/base/id.ts';
import type { PathStep, SenderPreference } from '#core/desk/sender-views.ts';
import { viewOfMessage } from '#core/desk/queries/message-view.ts';
import { normalDomain, registrableDomain } from '#core/intake/sender/domain-of.ts';
import { isTrustedHost } from '#core/intake/sender/receiver-trust.ts';
import { fromFirstField, readHeader } from '#mail/mime/header-fields.ts';
import { isDnsServer } from '#mail/sender/ask-dns.ts';
import { receivedSteps } from '#mail/sender/received-steps.ts';
import { checkSender, repeatCheck, withSenderPool, type SenderTools } from '../sender/check-sender.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerSender(tools: HandlerTools) {
  const { os, ports, workers } = tools;
  const senderTools: SenderTools = {
    workerUrl: workers.sender,
    askDns: ports.askDns,
    now: ports.now,
    current: tools.session.current,
  };
  return {
    check: os.sender.check.handler(async ({ input: { id } }) => {
      const checked = await withSenderPool(senderTools, (pool) => checkSender(senderTools, pool, id, 'user'));
      if (!checked.ok) return checked;
      return actingOn(tools, ['tray', 'cases'], ({ open }) => {
        const view = viewOfMessage(open.desk, id);
        return view.ok ? ok(view.value.sender) : view;
      });
    }),
    repeat: os.sender.repeat.handler(({ input: { id } }) =>
      withSenderPool(senderTools, (pool) => repeatCheck(senderTools, pool, id)),
    ),
    path: os.sender.path.handler(({ input: { id } }) => withDesk(tools, (session) => pathOf(session, id))),
    preference: {
      read: os.sender.preference.read.handler(() => withDesk(tools, ({ open }) => ok(open.desk.senders.preference()))),
      keep: os.sender.preference.keep.handler(({ input }) =>
        actingOn(tools, ['tray', 'cases'], ({ open: { desk } }) => {
          const trusted = input.trusted.map(normalDomain);
          if (trusted.some((domain) => registrableDomain(domain) === undefined))
            return fail({ code: 'sender-preference-invalid', reason: 'provider' });
          if (!input.nameServers.every(isDnsServer))
            return fail({ code: 'sender-preference-invalid', reason: 'name-server' });
          const preference: SenderPreference = { ...input, trusted };
          desk.transact(() => desk.senders.keepPreference(preference));
          return ok(preference);
        }),
      ),
    },
  };
}

function pathOf({ open: { desk } }: OpenSession, id: MessageId) {
  const message = desk.messages.find(id);
  if (message === undefined) return fail({ code: 'message-unknown', id } as const);
  if (message.disposition === 'erased') return fail({ code: 'sender-not-checkable', id, reason: 'erased' } as const);
  const trust = desk.senders.trustOf(id);
  const steps = receivedSteps(readHeader(fromFirstField(desk.messages.raw(id))));
  // Once a stranger has written, everything below is the stranger's word, whatever name it bears.
  let isOwnWay = true;
  return ok(
    steps.map((step): PathStep => {
      isOwnWay = isOwnWay && (isTrustedHost(step.by, trust) || !step.by.includes('.'));
      return { ...step, isOwn: isOwnWay && isTrustedHost(step.by, trust) };
    }),
  );
}
