// The part of the door that accounts for requests: the register, the figures of a year, and their files.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { registerPhases, type RegisterOverview, type RegisterPreview } from '#core/desk/register-views.ts';
import { locales } from '#core/words/locale.ts';
import { answers } from './answers.ts';
import { day } from './fields.ts';

const controller = z.string().min(1).max(64).optional();
const locale = z.enum(locales);
const year = z.number().int().min(2000).max(2099);

const scope = z
  .strictObject({
    controller,
    /** First and last day of receipt. */
    from: day.optional(),
    until: day.optional(),
    phase: z.enum(registerPhases),
    withNames: z.boolean(),
  })
  .transform(({ controller: of, from, until, ...rest }) => ({ ...rest, controller: of, from, until }));

export interface FileAnswer {
  readonly fileName: string;
  readonly sha256: string;
  /** The file's octets in base64. */
  readonly base64: string;
}

export const registerContract = {
  /** The figures of the requests that were received in a year; of all controllers where none is named. */
  overview: oc.input(z.strictObject({ controller, year })).output(answers<RegisterOverview>()),
  /** The first lines of the register, in words of a language. */
  preview: oc
    .input(z.strictObject({ scope, locale, limit: z.number().int().min(1).max(50) }))
    .output(answers<RegisterPreview>()),
  export: oc
    .input(
      z.strictObject({
        scope,
        locale,
        format: z.enum(['xlsx', 'csv']),
        /** How CSV is written; as the language's spreadsheets want it where not given. */
        manner: z.enum(['semicolon', 'comma']).optional(),
      }),
    )
    .output(answers<FileAnswer & { readonly rows: number }>()),
  /** The same figures in words, charts and tables, as a PDF. */
  report: oc.input(z.strictObject({ controller, year, locale })).output(answers<FileAnswer>()),
};
