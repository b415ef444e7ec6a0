// One search of the desk: the query read, the documents found, and what the screens show of each.

import { TZDate } from '@date-fns/tz';
import { addDays, type Day } from '#core/base/day.ts';
import { datesOfCases, dueOfCase } from '#core/desk/clock-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import { recall } from '#core/desk/queries/recall.ts';
import type { SearchView } from '#core/desk/search-views.ts';
import { todayOf } from '#core/desk/today.ts';
import { matchersOf, type Matcher } from '#core/search/matcher.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import type { SearchContext } from '#db/search/compile-query.ts';
import { findDocuments } from '#db/search/find-documents.ts';
import type { OpenDesk } from '../open-desk.ts';
import { hitOf } from './hit-of.ts';

export interface SearchRequest {
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
  readonly isTyping: boolean;
}

/** `unindexed` is what the indexer says. */
export function searchDesk(
  { desk, database }: OpenDesk,
  request: SearchRequest,
  unindexed: SearchView['unindexed'],
): SearchView {
  const { query, faults } = parseQuery(request.query, { isTyping: request.isTyping });
  const { documents, counts, isMore } = findDocuments(database, query, contextOf(desk));
  const matchers = {
    whole: matchersOf(query, { isWithin: false }),
    within: matchersOf(query, { isWithin: true }),
  };
  const known = recall(desk);
  const datesOf = datesOfCases(desk);
  const page = documents.slice(request.offset, request.offset + request.limit);
  const hits = page.flatMap((document) => {
    const those: readonly Matcher[] = document.isWithin ? matchers.within : matchers.whole;
    return hitOf({ desk, database, known, datesOf }, document, those) ?? [];
  });
  return {
    hits,
    counts: { mails: counts.mail, files: counts.attachment, cases: counts.case },
    isMore,
    reachable: documents.length,
    faults,
    unindexed,
  };
}

/** Days begin when they do for the home controller: a search goes over all controllers at once. */
function contextOf(desk: Desk): SearchContext {
  const { zone } = desk.controllers.home();
  return {
    startOf: (day) => startOfDay(day, zone),
    today: () => todayOf(desk),
    dayAfter: addDays,
    openCasesDue: (isSuch) => {
      const datesOf = datesOfCases(desk);
      return desk.cases
        .all()
        .filter((state) => state.phase === 'open' && isSuch(dueOfCase(state, datesOf(state))))
        .map(({ id }) => id);
    },
  };
}

/** In seconds since 1970. */
export function startOfDay(day: Day, zone: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  // The constructor takes a year below 100 for one of the last century; no mail is from either.
  const start = new TZDate(Math.max(100, year), month - 1, dayOfMonth, zone);
  return Math.floor(start.getTime() / 1000);
}
