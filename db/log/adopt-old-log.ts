// Reads the log of an older desk into this one: every line in its order with its own time, its content and its mails encrypted.

import { randomBytes } from 'node:crypto';
import { padPayload, openingLength } from '#core/audit/payload.ts';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import type { Actor } from '#core/audit/leaf.ts';
import type { MessageId } from '#core/base/id.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { Subject } from '#core/desk/ports.ts';
import { forgetFact, readFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';
import { transact } from '../transact.ts';
import type { LogPorts } from './audit-log.ts';
import { signCheckpoint } from './checkpoints.ts';
import { beginLog, dropOldLog } from './create-log.ts';
import { createHeadFile, headFileOf } from './head-file.ts';
import { createLineWriter, type LineWriter } from './write-line.ts';

/** In a transaction of its own. The lists have to be built anew afterwards. */
export function adoptOldLog(database: DeskDatabase, ports: LogPorts): void {
  transact(database, () => {
    const before = endOf(database);
    database.noteErasure();
    forgetFact(database, 'frontier');
    const log = beginLog(database, ports);
    const writer = createLineWriter(database, log, ports.app, { isProjecting: false });
    const event = { act: 'desk.log-adopted', ...before } as const;
    writer.write({ subject: 'desk', event, by: 'app', moment: nowOf(ports), epoch: 0 });
    for (const line of oldLines(database)) adoptLine(writer, line);
    for (const id of oldMails(database)) adoptMail(database, id);
    signCheckpoint(database, log, ports.now());
    dropOldLog(database);
    writeHead(database, writer);
  });
}

interface OldLine {
  readonly seq: number;
  readonly text: string;
  /** null where the content was erased. */
  readonly body: string | null;
}

function endOf(database: DeskDatabase): { readonly log: string; readonly size: number; readonly hash: string } {
  const last = database.sqlite.prepare('SELECT seq, hash FROM old_leaf ORDER BY seq DESC LIMIT 1').get() as
    | { readonly seq: number; readonly hash: string }
    | undefined;
  return { log: readFact(database, 'log') ?? '', size: (last?.seq ?? -1) + 1, hash: last?.hash ?? '' };
}

function nowOf({ now, clock }: LogPorts) {
  const ts = instantOf(epochOf(now()));
  return { ts, boot: clock.boot, mono: String(clock.mono(ts)), ck: 'ok' } as const;
}

/** A page at a time: the connection cannot write while a statement is being stepped through. */
function* oldLines({ sqlite }: DeskDatabase): Generator<OldLine> {
  const page = sqlite.prepare(
    `SELECT l.seq, l.text, p.body FROM old_leaf l LEFT JOIN old_payload p ON p.seq = l.seq
     WHERE l.seq > ? ORDER BY l.seq LIMIT 500`,
  );
  for (let last = -1; ;) {
    const rows = page.all(last) as readonly OldLine[];
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.seq;
  }
}

/** Nobody knows what the monotonic clock said then. */
const unknownBoot = Buffer.alloc(8).toString('base64url');

function adoptLine(writer: LineWriter, { text, body }: OldLine): void {
  const old = JSON.parse(text) as { ts: Instant; sub: Subject; act: string; by: Actor };
  const moment = { ts: instantOf(epochOf(old.ts)), boot: unknownBoot, mono: '0', ck: 'ok' } as const;
  const line = { subject: old.sub, by: old.by, moment, epoch: 0 };
  if (body !== null) return writer.write({ ...line, event: JSON.parse(body) as JournalEvent });
  // A commitment to nothing that anybody could open: that content is gone.
  const padded = padPayload({ act: old.act });
  writer.writeErased({ ...line, act: old.act, padded, opening: randomBytes(openingLength) });
}

function oldMails({ sqlite }: DeskDatabase): readonly MessageId[] {
  return sqlite.prepare('SELECT message_id FROM old_raw_message').pluck().all() as MessageId[];
}

function adoptMail({ sqlite, vault }: DeskDatabase, id: MessageId): void {
  const bytes = sqlite.prepare('SELECT bytes FROM old_raw_message WHERE message_id = ?').pluck().get(id) as Buffer;
  vault.putRaw(id, bytes);
  sqlite.prepare('DELETE FROM old_raw_message WHERE message_id = ?').run(id);
}

/** Before the commit: a desk that is killed in between still has its old log, and is adopted again. */
function writeHead(database: DeskDatabase, writer: LineWriter): void {
  const file = createHeadFile(headFileOf(database.sqlite.name), database.keys.head);
  try {
    const { size, hash } = writer.head();
    file.write({ seq: size - 1, hash });
  } finally {
    file.close();
  }
}
