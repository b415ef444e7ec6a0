// Letters of cases as the desk keeps them, and the wordings that controllers made their own.

import { and, desc, eq } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { DeskEvent } from '#core/case/desk-event.ts';
import type { Letters, StoredLetter } from '#core/desk/letters-port.ts';
import type { DeskDatabase } from './open.ts';
import { letter, letterTemplate, outgoing } from './schema.ts';

export function createLetters({ orm }: DeskDatabase): Letters {
  return {
    find: (id) => stored(orm.select().from(letter).where(eq(letter.id, id)).get()),
    ofCase: (id) =>
      orm
        .select()
        .from(letter)
        .where(eq(letter.caseId, id))
        .orderBy(desc(letter.createdAt), desc(letter.id))
        .all()
        .flatMap((row) => stored(row) ?? []),
    drafts: () =>
      orm
        .select()
        .from(letter)
        .where(eq(letter.stage, 'draft'))
        .orderBy(letter.createdAt, letter.id)
        .all()
        .flatMap((row) => stored(row) ?? []),
    keep: (kept) => {
      const row = { ...kept, act: kept.act ?? null };
      orm.insert(letter).values(row).onConflictDoUpdate({ target: letter.id, set: row }).run();
    },
    drop: (id) => void orm.delete(letter).where(eq(letter.id, id)).run(),
    caseOfHeaderId: (headerId) =>
      orm
        .select({ caseId: outgoing.caseId, letter: outgoing.letterId })
        .from(outgoing)
        .where(eq(outgoing.headerId, headerId))
        .get(),
    templates: (controller, kind, language) =>
      orm
        .select()
        .from(letterTemplate)
        .where(
          and(
            eq(letterTemplate.controller, controller),
            eq(letterTemplate.kind, kind),
            eq(letterTemplate.language, language),
          ),
        )
        .orderBy(desc(letterTemplate.version))
        .all(),
  };
}

function stored(row: typeof letter.$inferSelect | undefined): StoredLetter | undefined {
  return row && { ...row, act: row.act ?? undefined };
}

/** Applies a changed wording to its cache. */
export function keepTemplate(
  { orm }: DeskDatabase,
  event: Extract<DeskEvent, { act: 'desk.letter-template-kept' }>,
  at: Instant,
): void {
  const { act: _act, ...row } = event;
  orm
    .insert(letterTemplate)
    .values({ ...row, at })
    .onConflictDoNothing()
    .run();
}

/** The words of a case's letters go with the case. */
export function eraseLetters({ orm }: DeskDatabase, caseId: CaseId): void {
  orm.delete(outgoing).where(eq(outgoing.caseId, caseId)).run();
  orm.delete(letter).where(eq(letter.caseId, caseId)).run();
}
