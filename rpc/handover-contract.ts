// The part of the door that is about deputies: giving cases, taking them over, giving them back, taking them back.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { HandoverFileView, HandoverLook, HandoversView } from '#core/desk/handover-views.ts';
import { answers } from './answers.ts';
import { day, line, ref, text } from './fields.ts';

/** A file of up to 21 MB; a larger one goes by the command line. */
const file = z.strictObject({ base64: z.base64().max(28_000_000), code: z.string().max(64) });
const refs = z.array(ref).max(2000);

export const handoverContract = {
  show: oc.output(answers<HandoversView>()),
  /** Makes the file for a deputy; from then on the cases are read here only. */
  give: oc.input(z.strictObject({ refs, to: line, reason: text, until: day })).output(answers<HandoverFileView>()),
  /** Makes the file for the desk that the cases came from. */
  giveBack: oc.input(z.strictObject({ refs })).output(answers<HandoverFileView>()),
  /** Opens and proves a file of either way; changes nothing. */
  look: oc.input(file).output(answers<HandoverLook>()),
  /** Takes over, or takes back, as the file says: all of it or nothing. */
  take: oc.input(file).output(answers<{ readonly refs: readonly string[] }>()),
  /** Ends a hand-over without the deputy's file. */
  takeBackWithoutFile: oc.input(z.strictObject({ ref, reason: text })).output(answers<true>()),
};
