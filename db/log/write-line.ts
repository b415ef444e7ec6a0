// Writes one line of the log: its leaf, its encrypted content, the tree's frontier, and its mark on the lists.

import { nextLeaf, emptyHead, type Head } from '#core/audit/chain.ts';
import type { Actor, LeafExtra, Moment } from '#core/audit/leaf.ts';
import { padPayload } from '#core/audit/payload.ts';
import { growFrontier, type Frontier } from '#core/audit/tree.ts';
import type { Json } from '#core/base/canonical-json.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { Subject } from '#core/desk/ports.ts';
import { lineKeys, sealPayload } from '../payload-cipher.ts';
import type { DeskDatabase } from '../open.ts';
import { project } from '../projection.ts';
import { followCase } from '../search/index-case.ts';
import type { LastMoment } from './moment.ts';

export interface NewLine {
  readonly subject: Subject;
  readonly event: JournalEvent;
  readonly by: Actor;
  readonly moment: Moment;
  /** Of the signing key in force. */
  readonly epoch: number;
  readonly extra?: LeafExtra;
}

export interface LineWriter {
  head(): Head;
  /** undefined before the first line. */
  lastMoment(): LastMoment | undefined;
  frontier(): Frontier;
  /** Inside a transaction only: a line, its content and its mark on the lists are one change. */
  write(line: NewLine): void;
  /** A line whose content is gone already, as an adopted log has them. */
  writeErased(
    line: Omit<NewLine, 'event'> & { readonly act: string; readonly padded: Uint8Array; readonly opening: Uint8Array },
  ): void;
}

/**
 * `log`: the log's name. `app`: the version of the app that writes. `isProjecting`: false where the lists are built anew
 * afterwards.
 */
export function createLineWriter(
  database: DeskDatabase,
  log: string,
  app: string,
  { isProjecting } = { isProjecting: true },
): LineWriter {
  const { sqlite, vault } = database;
  const lastLine = sqlite.prepare('SELECT seq, hash, text FROM leaf ORDER BY seq DESC LIMIT 1');
  const lastOfSubject = sqlite.prepare(
    'SELECT subject_seq AS seq, hash FROM leaf WHERE subject = ? ORDER BY subject_seq DESC LIMIT 1',
  );
  const insertLeaf = sqlite.prepare(
    'INSERT INTO leaf (seq, subject, subject_seq, hash, act, actor, at, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertPayload = sqlite.prepare('INSERT INTO payload (seq, ct) VALUES (?, ?)');
  const readFrontier = sqlite.prepare(`SELECT value FROM fact WHERE name = 'frontier'`).pluck();
  const keepFrontier = sqlite.prepare(
    `INSERT INTO fact (name, value) VALUES ('frontier', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );

  function headOf(row: unknown): Head {
    const last = row as { readonly seq: number; readonly hash: string } | undefined;
    return last === undefined ? emptyHead : { size: last.seq + 1, hash: last.hash };
  }

  const head = () => headOf(lastLine.get());

  function frontier(): Frontier {
    const kept = readFrontier.get() as string | undefined;
    return kept === undefined ? [] : (JSON.parse(kept) as Frontier);
  }

  function writeLeaf(
    line: Omit<NewLine, 'event'> & { readonly act: string },
    end: Head,
    content: { readonly padded: Uint8Array; readonly opening: Uint8Array },
  ): void {
    const { subject, act, by, moment, epoch, extra } = line;
    const entry = { log, moment, subject, act, by, epoch, app, ...content, ...(extra && { extra }) };
    const { leaf, text, hash } = nextLeaf(entry, end, headOf(lastOfSubject.get(subject)));
    insertLeaf.run(leaf.seq, subject, leaf.sseq, hash, act, by, moment.ts, text);
    keepFrontier.run(JSON.stringify(growFrontier(frontier(), leaf.seq, hash)));
  }

  return {
    head,
    lastMoment: () => {
      const last = lastLine.get() as { readonly text: string } | undefined;
      return last === undefined ? undefined : (JSON.parse(last.text) as LastMoment);
    },
    frontier,
    write: (line) => {
      if (!sqlite.inTransaction) throw new Error('the log is written inside a transaction only');
      const { subject, event, moment } = line;
      const end = head();
      const padded = padPayload(event as unknown as Json);
      const keys = lineKeys(vault.keyFor(subject), end.size);
      writeLeaf({ ...line, act: event.act }, end, { padded, opening: keys.opening });
      insertPayload.run(end.size, sealPayload(keys, log, end.size, padded));
      if (!isProjecting) return;
      project(database, { seq: end.size, at: moment.ts, subject, event });
      followCase(database, subject, event);
    },
    writeErased: ({ padded, opening, ...line }) => writeLeaf(line, head(), { padded, opening }),
  };
}
