// Letters of cases as the desk keeps them, and the wordings that controllers made their own.

import { and, desc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { TemplateMark } from '#core/case/letter-event.ts';
import type { DeskEvent } from '#core/case/desk-event.ts';
import type { OutgoingState } from '#core/desk/letter-views.ts';
import type { Letters, StoredLetter } from '#core/desk/letters-port.ts';
import type { DeskDatabase } from './open.ts';
import { caseList, letter, letterTemplate, location, mailbox, message, outgoing, type parent } from './schema.ts';

/** Whoever knows its Message-ID has got it, or a server has: it was handed over at least. */
const perhapsGone: readonly OutgoingState[] = ['handing-over', 'unsure', 'sent'];

/** A message's own header id is kept without its angle brackets. */
export function bracketed(headerId: typeof message.headerId | typeof parent.headerId) {
  return sql<string>`'<' || ${headerId} || '>'`;
}

export function createLetters({ orm }: DeskDatabase): Letters {
  function inSentFolder(id: MessageId) {
    return orm
      .select({ one: sql`1` })
      .from(location)
      .innerJoin(mailbox, eq(mailbox.id, location.mailboxId))
      .where(and(eq(location.messageId, id), eq(mailbox.role, 'sent')));
  }

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
        .where(and(eq(outgoing.headerId, headerId), inArray(outgoing.state, [...perhapsGone])))
        .get(),
    ownCopy: (id) =>
      orm
        .select({ caseId: outgoing.caseId, letter: outgoing.letterId })
        .from(message)
        .innerJoin(outgoing, eq(outgoing.headerId, bracketed(message.headerId)))
        .where(
          and(
            eq(message.id, id),
            inArray(outgoing.state, [...perhapsGone]),
            or(eq(message.sha256, outgoing.sha256), exists(inSentFolder(id))),
          ),
        )
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
    usesOfTemplates: (controller) => {
      const uses = new Map<string, { readonly mark: TemplateMark; readonly cases: Set<CaseId> }>();
      const left = orm
        .select({ template: letter.template, caseId: letter.caseId })
        .from(letter)
        .innerJoin(caseList, eq(caseList.id, letter.caseId))
        .where(and(eq(letter.stage, 'left'), eq(caseList.controller, controller)))
        .all();
      for (const { template, caseId } of left) {
        const key = `${template.kind} ${template.language} ${template.version}`;
        const use = uses.get(key) ?? { mark: template, cases: new Set<CaseId>() };
        use.cases.add(caseId);
        uses.set(key, use);
      }
      return [...uses.values()].map(({ mark, cases }) => ({ ...mark, cases: cases.size }));
    },
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
