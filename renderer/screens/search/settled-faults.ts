// Which faults of a query are worth a word: not those of a piece that is still being written.

import { completeQuery } from '#core/search/complete-query.ts';
import type { QueryFault } from '#core/search/query-fault.ts';
import type { Locale } from '#core/words/locale.ts';

const whileWriting: ReadonlySet<QueryFault['code']> = new Set(['quote-open', 'or-alone', 'value-missing']);

export function settledFaults(text: string, faults: readonly QueryFault[], locale: Locale): readonly QueryFault[] {
  const canGoOn = completeQuery(text, text.length, locale).length > 0;
  return faults.filter(({ code, to }) => to < text.length || !(canGoOn || whileWriting.has(code)));
}
