// A letter that left in a case, as the PDF that goes into a package.

import { dayIn } from '#core/base/day.ts';
import type { LetterId } from '#core/base/id.ts';
import type { Desk } from '#core/desk/ports.ts';
import { printedLetterOf } from '#core/letter/render/printed-letter.ts';
import { letterBytes } from '../letter/print/make-letter.ts';
import type { PrintedLetter } from './make-package.ts';

/** undefined for a letter that has not left, or that is of another case. Dated the day on which it left. */
export async function printLeftLetter(desk: Desk, ref: string, id: LetterId): Promise<PrintedLetter | undefined> {
  const letter = desk.letters.find(id);
  const state = desk.cases.byRef(ref);
  const controller = state && desk.controllers.byId(state.controller);
  if (letter?.stage !== 'left' || state === undefined || letter.caseId !== state.id || controller === undefined)
    return undefined;
  const on = state.letters.find((left) => left.letter === id)?.on ?? dayIn(letter.changedAt, state.zone);
  const printed = printedLetterOf(letter, { controller, reference: ref, day: on });
  const octets = await letterBytes(printed, 'pdf', letter.changedAt);
  return { name: `${ref}-${letter.kind}-${on}.pdf`, octets };
}
