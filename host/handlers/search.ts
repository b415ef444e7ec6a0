// Answers to searches. Somebody who types on has asked again before the answer: then the earlier question is let go.

import { setImmediate as turn } from 'node:timers/promises';
import { ok } from '#core/base/result.ts';
import { findByHeader } from '#db/search/find-by-header.ts';
import { searchDesk } from '../search/search-desk.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerSearch(tools: HandlerTools) {
  const { os } = tools;
  return {
    find: os.search.find.handler(async ({ input, signal }) => {
      // Lets a cancellation that is already on the wire come in first.
      await turn();
      signal?.throwIfAborted();
      return withDesk(tools, ({ open, indexer }) => ok(searchDesk(open, input, indexer.left())));
    }),
    byHeader: os.search.byHeader.handler(({ input }) =>
      withDesk(tools, ({ open }) =>
        ok({ id: findByHeader(open.database, input.headerId.trim().replace(/^<(.*)>$/u, '$1')) }),
      ),
    ),
  };
}
