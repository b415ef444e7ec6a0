// The index as a whole: what is not in it yet, making it anew, and whether it has what it should.

import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { MailFacts } from '#core/desk/ports.ts';
import type { DeskDatabase } from '../open.ts';
import { indexCase } from './index-case.ts';
import { indexMail, indexUnreadable } from './index-mail.ts';

export interface MissingItem {
  readonly kind: 'mail' | 'case';
  readonly id: string;
}

/** Mails and cases that a search cannot find yet: cases first, then the newest mails. Reads every message. */
export function missingItems({ sqlite }: DeskDatabase): readonly MissingItem[] {
  const cases = sqlite.prepare(
    `SELECT 'case' AS kind, c.id FROM case_list c WHERE json_extract(c.state, '$.phase') <> 'discarded'
     AND NOT EXISTS (SELECT 1 FROM search_document d WHERE d.owner = c.id AND d.kind = 'case' AND d.part = -1)`,
  );
  const mails = sqlite.prepare(
    `SELECT 'mail' AS kind, m.id FROM message m WHERE m.parse_state <> 'waiting' AND m.disposition <> 'erased'
     AND NOT EXISTS (SELECT 1 FROM search_document d WHERE d.owner = m.id AND d.kind = 'mail' AND d.part = -1)
     ORDER BY m.received_at DESC`,
  );
  return [...cases.all(), ...mails.all()] as readonly MissingItem[];
}

/** Indexes some of what was missing; what went or came in since is left alone. Inside a transaction. */
export function indexItems(database: DeskDatabase, items: readonly MissingItem[]): void {
  const { sqlite } = database;
  const mailOf = sqlite.prepare(
    `SELECT m.received_at AS receivedAt, m.mail, coalesce(t.text, '') AS text
     FROM message m LEFT JOIN message_text t ON t.message_id = m.id
     WHERE m.id = ? AND m.parse_state <> 'waiting' AND m.disposition <> 'erased'
     AND NOT EXISTS (SELECT 1 FROM search_document d WHERE d.owner = m.id AND d.kind = 'mail')`,
  );
  for (const { kind, id } of items) {
    if (kind === 'case') {
      indexCase(database, id as CaseId);
      continue;
    }
    const row = mailOf.get(id) as MailRow | undefined;
    if (row === undefined) continue;
    const { receivedAt, mail, text } = row;
    if (mail === null) indexUnreadable(database, id as MessageId, receivedAt);
    else indexMail(database, { ...(JSON.parse(mail) as MailFacts), id: id as MessageId, receivedAt, text });
  }
}

interface MailRow {
  readonly receivedAt: Instant;
  readonly mail: string | null;
  readonly text: string;
}

/** Empties the index; `indexItems` fills it again. Attachments are read anew. Inside a transaction. */
export function clearSearch({ sqlite }: DeskDatabase): void {
  const triggerOf = sqlite.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?`).pluck();
  for (const [table, trigger, index] of [
    ['search_document', 'search_document_removed', 'search_words'],
    ['search_term', 'search_term_removed', 'search_parts'],
  ] as const) {
    const sql = String(triggerOf.get(trigger));
    // Row by row it would take minutes; an index made anew from an empty table is an empty index.
    sqlite.exec(
      `DROP TRIGGER ${trigger}; DELETE FROM ${table}; ${sql}; INSERT INTO ${index}(${index}) VALUES ('rebuild');`,
    );
  }
}

export interface SearchCheck {
  readonly documents: number;
  /** Mails and cases without a place in the index. */
  readonly missing: number;
  /** Documents of mails and cases that are not there any more, or not readable any more. */
  readonly stray: number;
  /** The words in the index are those of the documents. */
  readonly isConsistent: boolean;
}

export function checkSearch(database: DeskDatabase): SearchCheck {
  const { sqlite } = database;
  const count = (sql: string) => Number(sqlite.prepare(sql).pluck().get());
  return {
    documents: count('SELECT count(*) FROM search_document'),
    missing: missingItems(database).length,
    stray: count(
      `SELECT count(*) FROM search_document d LEFT JOIN message m ON m.id = d.owner LEFT JOIN case_list c ON c.id = d.owner
       WHERE CASE d.kind WHEN 'case' THEN c.id IS NULL ELSE m.id IS NULL OR m.disposition = 'erased' END`,
    ),
    isConsistent: isConsistent(database),
  };
}

function isConsistent({ sqlite }: DeskDatabase): boolean {
  try {
    sqlite.exec(`INSERT INTO search_words(search_words, rank) VALUES ('integrity-check', 1);
      INSERT INTO search_parts(search_parts, rank) VALUES ('integrity-check', 1);`);
    return true;
  } catch {
    return false;
  }
}
