// The part of the door through which mail files come in that the page holds: chosen by the person, or dropped.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { FilesReport } from '#core/desk/files-report.ts';
import { answers } from './answers.ts';

const transfer = z.strictObject({ id: z.string().min(1).max(64) });

export const filesContract = {
  /** Begins to take files in; refused while other long work runs. Progress comes as notices. */
  begin: oc.output(answers<{ readonly id: string }>()),
  /** The next piece of a file, in order. Answered when the desk has room for more. */
  append: oc
    .input(
      z.strictObject({
        id: z.string().min(1).max(64),
        /** Path below what was dropped, or the bare name. */
        path: z.string().min(1).max(4_000),
        /** Chosen itself, not found in a folder. */
        isNamed: z.boolean(),
        /** In milliseconds since 1970. */
        modifiedAt: z.number().min(0).max(8.64e15),
        /** At most half a megabyte of octets. */
        base64: z.string().max(700_000),
        isLast: z.boolean(),
      }),
    )
    .output(answers<{ readonly isWanted: boolean }>()),
  /** No more files: waits until all are stored and read. */
  finish: oc.input(transfer).output(answers<FilesReport>()),
  /** What was stored until now stays. */
  cancel: oc.input(transfer).output(answers<{ readonly cancelled: true }>()),
};
