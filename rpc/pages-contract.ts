// Long lists by the page: cases and messages, found by what a person types.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  caseFilters,
  messageFilters,
  mostPerPage,
  type CaseNeighbours,
  type CasePage,
  type MessagePage,
} from '#core/desk/page-views.ts';
import { answers } from './answers.ts';
import { ref } from './fields.ts';

const page = {
  /** Every word of it has to be there; capitals and accents do not matter. */
  text: z.string().max(200),
  offset: z.number().int().min(0).max(10_000_000),
  /** 0 where only the numbers are asked for. */
  limit: z.number().int().min(0).max(mostPerPage),
};

/** Soonest deadline first; closed ones below, the latest closed first. */
export const casePage = oc
  .input(z.strictObject({ filter: z.enum(caseFilters), controller: z.string().min(1).max(64).optional(), ...page }))
  .output(answers<CasePage>());

/** Open cases, by their days. */
export const caseNeighbours = oc.input(z.strictObject({ ref })).output(answers<CaseNeighbours>());

/** Every message ever taken in, newest first. */
export const messagePage = oc
  .input(z.strictObject({ filter: z.enum(messageFilters), ...page }))
  .output(answers<MessagePage>());
