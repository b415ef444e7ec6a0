// The part of the door that is about the search.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { MessageId } from '#core/base/id.ts';
import type { SearchView } from '#core/desk/search-views.ts';
import { answers } from './answers.ts';

export const searchContract = {
  find: oc
    .input(
      z.strictObject({
        query: z.string().max(4_000),
        limit: z.number().int().min(1).max(100).default(30),
        offset: z.number().int().min(0).max(500).default(0),
        /** The last word may not be whole yet. */
        isTyping: z.boolean().default(false),
      }),
    )
    .output(answers<SearchView>()),
  /** The message of an RFC 5322 Message-ID, with or without its brackets. */
  byHeader: oc
    .input(z.strictObject({ headerId: z.string().min(1).max(998) }))
    .output(answers<{ readonly id: MessageId | undefined }>()),
};
