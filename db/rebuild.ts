// Rebuilds the lists from the journal and compares: the proof that a case is nothing but the fold of its entries.

import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import { wholeJournal } from './read-lines.ts';
import type { DeskDatabase } from './open.ts';
import { project } from './projection.ts';
import { caseList, controller, erasedCase, lesson, letterTemplate, message, senderCheck } from './schema.ts';
import { transact } from './transact.ts';

const lists = ['cases', 'erased', 'messages', 'controllers', 'senders', 'wordings'] as const;

export interface Difference {
  readonly list: (typeof lists)[number];
  /** The case, the message, the controller or the wording that the list has otherwise than the journal. */
  readonly id: string;
}

/** Compares every row; with `keep` the rebuilt lists replace the ones found. */
export function rebuildLists(database: DeskDatabase, options: { keep: boolean }): readonly Difference[] {
  let differences: readonly Difference[] = [];
  try {
    transact(database, () => {
      const found = snapshot(database);
      clear(database);
      for (const entry of wholeJournal(database)) project(database, entry);
      differences = compare(found, snapshot(database));
      if (!options.keep) throw new OnlyChecking();
    });
  } catch (reason) {
    if (!(reason instanceof OnlyChecking)) throw reason;
  }
  return differences;
}

/** Rolls the comparison's transaction back: checking changes nothing. */
class OnlyChecking extends Error {}

type Snapshot = Readonly<Record<Difference['list'], ReadonlyMap<string, string>>>;

function snapshot({ orm }: DeskDatabase): Snapshot {
  const cases = orm.select().from(caseList).all();
  const erased = orm.select().from(erasedCase).all();
  const messages = orm
    .select({
      id: message.id,
      disposition: message.disposition,
      caseId: message.caseId,
      caseLine: message.caseLine,
      reason: message.setAsideReason,
    })
    .from(message)
    .all();
  const controllers = orm.select().from(controller).all();
  const senders = orm.select().from(senderCheck).all();
  const wordings = orm.select().from(letterTemplate).all();
  // Hashes: a desk has ten thousand cases of some thousand letters each.
  const textOf = (row: unknown) =>
    createHash('sha256')
      .update(canonicalJson(row as Json))
      .digest('base64');
  return {
    erased: new Map(erased.map((row) => [row.id, textOf(row)])),
    cases: new Map(cases.map((row) => [row.id, textOf(row)])),
    messages: new Map(messages.map((row) => [row.id, textOf(row)])),
    controllers: new Map(controllers.map((row) => [row.id, textOf(row)])),
    senders: new Map(senders.map((row) => [row.messageId, textOf(row)])),
    wordings: new Map(
      wordings.map((row) => [[row.controller, row.kind, row.language, row.version].join(' '), textOf(row)]),
    ),
  };
}

function clear({ orm, sqlite }: DeskDatabase): void {
  orm.delete(caseList).run();
  orm.delete(erasedCase).run();
  orm.delete(controller).run();
  orm.delete(senderCheck).run();
  orm.delete(lesson).run();
  orm.delete(letterTemplate).run();
  // A message whose first line is without its content was erased; no other line says so.
  sqlite.exec(
    `UPDATE message SET case_id = NULL, case_line = NULL, set_aside_reason = NULL, disposition = CASE WHEN EXISTS (
       SELECT 1 FROM leaf l JOIN payload p ON p.seq = l.seq WHERE l.subject = message.id AND l.subject_seq = 0
     ) THEN 'tray' ELSE 'erased' END`,
  );
}

function compare(found: Snapshot, rebuilt: Snapshot): readonly Difference[] {
  return lists.flatMap((list) => {
    const ids = new Set([...found[list].keys(), ...rebuilt[list].keys()]);
    return [...ids].filter((id) => found[list].get(id) !== rebuilt[list].get(id)).map((id) => ({ list, id }));
  });
}
