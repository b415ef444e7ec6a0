// Cases as the journal made them, read from their list.

import { and, asc, count, desc, eq, gte, lte, max, min, ne, sql } from 'drizzle-orm';
import type { Cases } from '#core/desk/ports.ts';
import { createCasePages } from './case-pages.ts';
import type { DeskDatabase } from './open.ts';
import { remembering } from './remembering.ts';
import { caseList, erasedCase, leaf } from './schema.ts';

export function createCases(database: DeskDatabase): Cases {
  const { orm, sqlite } = database;
  // Prepared once: lists ask these at every row.
  const byRef = orm
    .select({ state: caseList.state })
    .from(caseList)
    .where(eq(caseList.ref, sql.placeholder('ref')))
    .prepare();
  const byId = orm
    .select({ state: caseList.state })
    .from(caseList)
    .where(eq(caseList.id, sql.placeholder('id')))
    .prepare();
  const askedBy = orm
    .select({ state: caseList.state })
    .from(caseList)
    .where(and(eq(caseList.requester, sql.placeholder('address')), ne(caseList.phase, 'discarded')))
    .orderBy(desc(caseList.ref))
    .prepare();
  return {
    byRef: (ref) => byRef.get({ ref })?.state,
    byId: (id) => byId.get({ id })?.state,
    all: () =>
      orm
        .select()
        .from(caseList)
        .all()
        .map((row) => row.state),
    open: remembering(database, () =>
      orm
        .select({ state: caseList.state })
        .from(caseList)
        .where(eq(caseList.phase, 'open'))
        .all()
        .map((row) => row.state),
    ),
    ...createCasePages(database),
    ofDataSubject: (key) =>
      orm
        .select()
        .from(caseList)
        .where(eq(caseList.dataSubject, key))
        .orderBy(desc(caseList.ref))
        .all()
        .map((row) => row.state),
    askedBy: (address) => askedBy.all({ address }).map((row) => row.state),
    // From their own index: a case's whole state is long.
    persons: () =>
      orm
        .selectDistinct({ persons: caseList.persons })
        .from(caseList)
        .where(ne(caseList.phase, 'discarded'))
        .all()
        .flatMap((row) => row.persons),
    closedUntil: (day) =>
      orm
        .select({ state: caseList.state })
        .from(caseList)
        .where(and(eq(caseList.phase, 'closed'), lte(caseList.closedOn, day)))
        .all()
        .map((row) => row.state),
    held: () =>
      orm
        .select({ state: caseList.state })
        .from(caseList)
        .where(eq(caseList.isHeld, true))
        .all()
        .map((row) => row.state),
    refs: () =>
      new Map(
        orm
          .select({ id: caseList.id, ref: caseList.ref })
          .from(caseList)
          .all()
          .map(({ id, ref }) => [id, ref]),
      ),
    counts: () =>
      orm
        .select({ controller: caseList.controller, phase: caseList.phase, number: count() })
        .from(caseList)
        .groupBy(caseList.controller, caseList.phase)
        .all(),
    lastNumber: (prefix) => {
      // Compared as numbers: past 9999 the order of the texts is another one.
      const most = sqlite.prepare(`
        SELECT max(CAST(substr(ref, length(:prefix) + 1) AS INTEGER)) FROM (
          SELECT ref FROM case_list WHERE ref >= :prefix AND ref < :end
          UNION ALL SELECT ref FROM erased_case WHERE ref >= :prefix AND ref < :end)`);
      return Number(most.pluck().get({ prefix, end: `${prefix}\u{10FFFF}` }) ?? 0);
    },
    erased: () => {
      const { id, ref, erasedAt, line } = erasedCase;
      return orm.select({ id, ref, erasedAt, line }).from(erasedCase).orderBy(asc(erasedCase.seq)).all();
    },
    closings: (since) => {
      // Erasing a case leaves its lines in the log, without their content.
      const closed = eq(leaf.act, 'case.closed');
      const last = max(leaf.at).as('last');
      return {
        first:
          orm
            .select({ at: min(leaf.at) })
            .from(leaf)
            .where(closed)
            .get()?.at ?? undefined,
        latest: orm
          .select({ last })
          .from(leaf)
          .where(and(closed, gte(leaf.at, since)))
          .groupBy(leaf.subject)
          .all()
          .flatMap((row) => row.last ?? []),
      };
    },
  };
}
