// Random days at the desk: mail comes in, and the DPO does whatever the screens and the command line allow.

import * as fc from 'fast-check';
import { addDays, epochOf, instantOf, type Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { joinByThread } from '#core/desk/commands/join-replies.ts';
import { linkCases, unlinkCases } from '#core/desk/commands/link-cases.ts';
import { openCase } from '#core/desk/commands/open-case.ts';
import { putBack, setAside } from '#core/desk/commands/set-aside.ts';
import { todayOf } from '#core/desk/today.ts';
import { capacities, type Capacity } from '#core/law/capacity.ts';
import { channels, type Channel } from '#core/law/channel.ts';
import { rights, type Right } from '#core/law/right.ts';
import { keepReading } from '#db/messages.ts';
import { readMail, type MailReading } from '#mail/mime/read-mail.ts';
import { mailWithDocument } from './mail-with-document.ts';
import { anyCommand, nextCommand } from './random-command.ts';
import { seededChance } from './seeded-chance.ts';
import type { MailSketch, ThrowawayDesk } from './throwaway-desk.ts';

/** Numbers stand for whatever message or case is there when the act's turn comes. */
export type RandomAct =
  | { readonly do: 'receive'; readonly sketch: MailSketch; readonly answers: number | undefined }
  | { readonly do: 'receive-document'; readonly number: number }
  | {
      readonly do: 'confirm';
      readonly message: number;
      readonly receivedDay: Day | undefined;
      readonly capacity: Capacity | undefined;
    }
  | {
      readonly do: 'open';
      readonly channel: Channel;
      readonly rights: readonly Right[];
      readonly capacity: Capacity;
      readonly daysAgo: number;
      readonly note: string;
    }
  | { readonly do: 'attach'; readonly message: number; readonly case: number }
  | { readonly do: 'set-aside' | 'put-back'; readonly message: number; readonly reason: string }
  | { readonly do: 'link' | 'unlink'; readonly case: number; readonly other: number; readonly reason: string }
  /** So many acts on one case, drawn by a seed from what its state then allows, and forbids. */
  | { readonly do: 'act'; readonly case: number; readonly seed: number; readonly count: number }
  | { readonly do: 'wait'; readonly days: number };

const reason = fc.oneof({ weight: 5, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) }, fc.constant(' '));
const index = fc.nat({ max: 30 });
const people = ['anna@example.org', 'bram@example.net', 'chloe@example.com', ''];
const capacity = fc.constantFrom(...capacities);

const sketch = fc.record({
  from: fc.constantFrom(...people),
  subject: fc.string({ maxLength: 20 }),
  rights: fc.subarray(['access', 'erasure', 'restriction', 'portability'] as const),
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
  { weight: 2, arbitrary: fc.record({ do: fc.constant('receive-document' as const), number: fc.nat({ max: 3 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('confirm' as const),
      message: index,
      receivedDay: fc.option(fc.constantFrom('2026-01-31' as Day, '1850-01-01' as Day), { nil: undefined, freq: 5 }),
      capacity: fc.option(capacity, { nil: undefined, freq: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      channel: fc.constantFrom(...channels),
      rights: fc.subarray([...rights], { maxLength: 3 }),
      capacity,
      daysAgo: fc.integer({ min: -1, max: 40 }),
      note: reason,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('attach' as const), message: index, case: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('set-aside' as const, 'put-back' as const), message: index, reason }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('link' as const, 'unlink' as const),
      case: index,
      other: index,
      reason,
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      case: index,
      seed: fc.nat(),
      count: fc.integer({ min: 1, max: 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.nat({ max: 40 }) }) },
);

export const randomActs = fc.array(act, { minLength: 30, maxLength: 80, size: 'max' });

/** Mails with a document attached, read as the desk reads them. */
const documents = await Promise.all(
  [1, 2, 3, 4].map(async (number): Promise<readonly [Buffer, MailReading]> => {
    const raw = mailWithDocument({ number });
    return [raw, await readMail(raw)];
  }),
);

/** Does the acts one after the other; refused ones change nothing, which is the desk's own business. */
export function perform(throwaway: ThrowawayDesk, acts: readonly RandomAct[]): void {
  for (const one of acts) performOne(throwaway, one);
}

function performOne(throwaway: ThrowawayDesk, one: RandomAct): void {
  const { desk, receive, setNow } = throwaway;
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
    case 'receive-document':
      return receiveDocument(throwaway, one.number);
    case 'confirm': {
      const { receivedDay, capacity: asWhom } = one;
      const dataSubject = { name: 'Anna Voorbeeld', address: '' };
      return void confirmRequest(desk, { id: idAt(one.message), receivedDay, capacity: asWhom, dataSubject });
    }
    case 'open':
      return void openCase(desk, {
        channel: one.channel,
        receivedDay: addDays(todayOf(desk), -one.daysAgo),
        rights: one.rights,
        language: 'nl',
        requester: { name: 'Chloë Dubois', address: 'chloe@example.com' },
        capacity: one.capacity,
        dataSubject: { name: 'Anna Voorbeeld', address: '' },
        note: one.note,
      });
    case 'attach':
      return void attachMessage(desk, { id: idAt(one.message), ref: refAt(one.case) });
    case 'set-aside':
      return void setAside(desk, { id: idAt(one.message), reason: one.reason });
    case 'put-back':
      return void putBack(desk, { id: idAt(one.message), reason: one.reason });
    case 'link':
      return void linkCases(desk, { ref: refAt(one.case), other: refAt(one.other), reason: one.reason });
    case 'unlink':
      return void unlinkCases(desk, { ref: refAt(one.case), other: refAt(one.other), reason: one.reason });
    case 'act':
      return work(throwaway, refAt(one.case), one);
    case 'wait':
      return setNow(instantOf(epochOf(desk.now()) + 86_400_000 * one.days));
  }
}

/** Works on one case until its turn is over, or the case is gone. */
function work({ desk }: ThrowawayDesk, ref: string, { seed, count }: { seed: number; count: number }): void {
  const chance = seededChance(seed);
  for (let done = 0; done < count; done += 1) {
    const state = desk.cases.byRef(ref);
    if (state === undefined) return;
    const today = todayOf(desk, state);
    const draw = (): CaseCommand => {
      if (chance.happens(0.02)) return { act: 'discard', reason: 'no request' };
      const sent = desk.messages.ofCase(state.id).find(({ mail }) => mail !== undefined && mail.attachments.length > 0);
      if (sent !== undefined && chance.happens(0.15))
        return { act: 'receive-identity-document', messageId: sent.id, index: chance.below(3) };
      const joined = state.messageIds.find((id) => id !== state.openedBy);
      if (joined !== undefined && chance.happens(0.1))
        return { act: 'release-mail', messageId: joined, reason: 'of another' };
      return (chance.happens(0.7) ? nextCommand : anyCommand)(state, today, chance);
    };
    // Two at once now and then: the second is decided on what the first leaves.
    actOnCase(desk, { ref, commands: chance.happens(0.2) ? [draw(), draw()] : [draw()] });
  }
}

function receiveDocument({ open: { desk, intake, database } }: ThrowawayDesk, number: number): void {
  const [raw, reading] = documents[number % documents.length] ?? [];
  if (raw === undefined || reading?.ok !== true) throw new Error('the mail of the test cannot be read');
  desk.transact(() => {
    const { id } = intake.store({ raw, source: 'inbox' });
    const receipt = { receivedAt: desk.now(), evidence: 'received-header' } as const;
    keepReading(database, id, { ...receipt, outcome: { mail: reading.mail, suggestion: reading.suggestion } });
  });
}
