// Random days at the desk: mail comes in, and the DPO does whatever the screens and the command line allow.

import * as fc from 'fast-check';
import { epochOf, instantOf, type Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { extensionGrounds, outcomes } from '#core/case/event.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { joinByThread } from '#core/desk/commands/join-replies.ts';
import { putBack, setAside } from '#core/desk/commands/set-aside.ts';
import { rights } from '#core/law/right.ts';
import type { MailSketch, ThrowawayDesk } from './throwaway-desk.ts';

/** Numbers stand for whatever message or case is there when the act's turn comes. */
export type RandomAct =
  | { readonly do: 'receive'; readonly sketch: MailSketch; readonly answers: number | undefined }
  | { readonly do: 'confirm'; readonly message: number; readonly receivedDay: Day | undefined }
  | { readonly do: 'attach'; readonly message: number; readonly case: number }
  | { readonly do: 'set-aside' | 'put-back'; readonly message: number; readonly reason: string }
  | { readonly do: 'act'; readonly case: number; readonly command: CaseCommand; readonly message: number }
  | { readonly do: 'wait'; readonly days: number };

const reason = fc.oneof({ weight: 5, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) }, fc.constant(' '));
const index = fc.nat({ max: 30 });
const people = ['anna@example.org', 'bram@example.net', 'chloe@example.com', ''];

const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.record({ act: fc.constant('correct-rights' as const), rights: fc.subarray([...rights]), reason }),
  fc.record({ act: fc.constant('doubt-identity' as const), ground: reason }),
  fc.record({ act: fc.constant('verify-identity' as const), method: reason }),
  fc.record({ act: fc.constant('extend' as const), ground: fc.constantFrom(...extensionGrounds), reason }),
  fc.record({ act: fc.constant('release-mail' as const), messageId: fc.constant('' as MessageId), reason }),
  fc.record({ act: fc.constant('close' as const), outcome: fc.constantFrom(...outcomes), note: reason }),
  fc.record({ act: fc.constant('reopen' as const), reason }),
  fc.record({ act: fc.constant('discard' as const), reason }),
);

const sketch = fc.record({
  from: fc.constantFrom(...people),
  subject: fc.string({ maxLength: 20 }),
  rights: fc.subarray(['access', 'erasure'] as const),
});

const act: fc.Arbitrary<RandomAct> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      sketch,
      answers: fc.option(index, { nil: undefined }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('confirm' as const),
      message: index,
      receivedDay: fc.option(fc.constantFrom('2026-01-31' as Day, '1850-01-01' as Day), { nil: undefined, freq: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('attach' as const), message: index, case: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('set-aside' as const, 'put-back' as const), message: index, reason }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('act' as const), case: index, command: anyCommand, message: index }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.nat({ max: 40 }) }) },
);

export const randomActs = fc.array(act, { minLength: 5, maxLength: 40 });

/** Does the acts one after the other; refused ones change nothing, which is the desk's own business. */
export function perform(throwaway: ThrowawayDesk, acts: readonly RandomAct[]): void {
  for (const one of acts) performOne(throwaway, one);
}

function performOne({ desk, receive, setNow }: ThrowawayDesk, one: RandomAct): void {
  const messages = desk.messages.all();
  const cases = desk.cases.all();
  const messageAt = (place: number) => messages[place % Math.max(messages.length, 1)];
  const refAt = (place: number) => cases[place % Math.max(cases.length, 1)]?.ref ?? 'KRA-2026-9999';
  const idAt = (place: number) => messageAt(place)?.id ?? ('mnothing' as MessageId);
  switch (one.do) {
    case 'receive': {
      const parent = one.answers === undefined ? undefined : messageAt(one.answers)?.mail?.messageId;
      const id = receive({ ...one.sketch, inReplyTo: parent === undefined ? [] : [parent] });
      const message = desk.messages.find(id);
      if (message !== undefined) desk.transact(() => joinByThread(desk, message));
      return;
    }
    case 'confirm':
      return void confirmRequest(desk, { id: idAt(one.message), receivedDay: one.receivedDay });
    case 'attach':
      return void attachMessage(desk, { id: idAt(one.message), ref: refAt(one.case) });
    case 'set-aside':
      return void setAside(desk, { id: idAt(one.message), reason: one.reason });
    case 'put-back':
      return void putBack(desk, { id: idAt(one.message), reason: one.reason });
    case 'act': {
      const isRelease = one.command.act === 'release-mail';
      const command = isRelease ? { ...one.command, messageId: idAt(one.message) } : one.command;
      return void actOnCase(desk, { ref: refAt(one.case), command });
    }
    case 'wait':
      return setNow(instantOf(epochOf(desk.now()) + 86_400_000 * one.days));
  }
}
