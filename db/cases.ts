// Cases as the journal made them, read from their list.

import { asc, desc, eq, like, sql } from 'drizzle-orm';
import type { CaseId } from '#core/base/id.ts';
import type { Cases } from '#core/desk/ports.ts';
import type { DeskDatabase } from './open.ts';
import { caseList, erasedCase } from './schema.ts';

export function createCases({ orm }: DeskDatabase): Cases {
  return {
    byRef: (ref) => orm.select().from(caseList).where(eq(caseList.ref, ref)).get()?.state,
    byId: (id) => orm.select().from(caseList).where(eq(caseList.id, id)).get()?.state,
    all: () =>
      orm
        .select()
        .from(caseList)
        .all()
        .map((row) => row.state),
    open: () =>
      orm
        .select()
        .from(caseList)
        .where(sql`json_extract(${caseList.state}, '$.phase') = 'open'`)
        .all()
        .map((row) => row.state),
    ofDataSubject: (key) =>
      orm
        .select()
        .from(caseList)
        .where(eq(caseList.dataSubject, key))
        .orderBy(desc(caseList.ref))
        .all()
        .map((row) => row.state),
    idsByRequester: () => {
      // Addresses only: a case's whole state is long, and there are thousands.
      const rows = orm.all<{ id: CaseId; address: string | null }>(sql`
        SELECT id, json_extract(state, '$.requester.address') AS address
          FROM case_list WHERE json_extract(state, '$.phase') <> 'discarded' ORDER BY ref DESC`);
      const ids = new Map<string, CaseId[]>();
      for (const { id, address } of rows) {
        if (address !== null && address !== '') ids.set(address, [...(ids.get(address) ?? []), id]);
      }
      return ids;
    },
    lastNumber: (prefix) => {
      // Compared as numbers: past 9999 the order of the texts is another one.
      const refs = [caseList, erasedCase].flatMap((list) =>
        orm
          .select({ ref: list.ref })
          .from(list)
          .where(like(list.ref, `${prefix}%`))
          .all(),
      );
      return refs.reduce((most, { ref }) => Math.max(most, Number(ref.slice(prefix.length)) || 0), 0);
    },
    erased: () => {
      const { id, ref, erasedAt, line } = erasedCase;
      return orm.select({ id, ref, erasedAt, line }).from(erasedCase).orderBy(asc(erasedCase.seq)).all();
    },
  };
}
