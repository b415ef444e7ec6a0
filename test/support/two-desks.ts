// Two real desks, a controller's and a deputy's, and a case that goes between them.

import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { Day } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import { giveBack } from '#host/handover/give-back.ts';
import { giveCases, type HandoverFile } from '#host/handover/give-cases.ts';
import { readHandover, type ReadHandover } from '#host/handover/read-handover.ts';
import { takeBack } from '#host/handover/take-back.ts';
import { takeCases } from '#host/handover/take-cases.ts';
import { present } from './present.ts';
import { deskWithCase, ref } from './sample-dossier.ts';
import { throwawayDesk, type ThrowawayDesk } from './throwaway-desk.ts';

export interface TwoDesks {
  readonly home: ThrowawayDesk;
  readonly deputy: ThrowawayDesk;
}

export const until = '2026-03-27' as Day;

/** The case is at home, with two mails and a doubt. */
export function twoDesks(): TwoDesks {
  return { home: deskWithCase(), deputy: throwawayDesk() };
}

export async function given({ home }: TwoDesks): Promise<HandoverFile> {
  const made = await giveCases(home.open, { refs: [ref], to: 'R. Plaatsvervanger', reason: 'verlof', until });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

export async function readOf(file: Pick<HandoverFile, 'bytes' | 'code'>): Promise<ReadHandover> {
  const read = await readHandover(file.bytes, file.code);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Given and taken over. */
export async function handedOver(desks: TwoDesks): Promise<HandoverFile> {
  const file = await given(desks);
  const taken = takeCases(desks.deputy.open, await readOf(file));
  if (!taken.ok) throw new Error(taken.failure.code);
  return file;
}

export async function returned({ deputy }: TwoDesks): Promise<HandoverFile> {
  const made = await giveBack(deputy.open, [ref]);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

export async function handedBack(desks: TwoDesks): Promise<HandoverFile> {
  const file = await returned(desks);
  const back = takeBack(desks.home.open, await readOf(file));
  if (!back.ok) throw new Error(back.failure.code);
  return file;
}

export function stateOn({ desk }: ThrowawayDesk): CaseState {
  return present(desk.cases.byRef(ref));
}

export function act({ desk }: ThrowawayDesk, ...commands: readonly CaseCommand[]) {
  return actOnCase(desk, { ref, commands });
}

/** A case without what is another thing on each desk: ids, and where it is. */
export function contentOf({ desk }: ThrowawayDesk): unknown {
  const {
    id: _id,
    version: _version,
    handover: _handover,
    openedBy: _first,
    messageIds,
    ...content
  } = present(desk.cases.byRef(ref));
  const mails = messageIds.map((id) => Buffer.from(desk.messages.raw(id)).toString('utf8'));
  return JSON.parse(JSON.stringify({ ...content, mails })) as unknown;
}
