// The beginning of a log: its first signing key, after which it is named.

import { logIdOf } from '#core/audit/log-id.ts';
import { writeFact } from '../facts.ts';
import type { DeskDatabase } from '../open.ts';
import { keepEpoch, newEpoch } from './epochs.ts';
import { openAuditLog, type AuditLog, type LogPorts } from './audit-log.ts';

const oldTables = ['old_payload', 'old_leaf', 'old_raw_message'] as const;

/** Inside the caller's transaction, which writes the first line too. */
export function createLog(database: DeskDatabase, ports: LogPorts): AuditLog {
  beginLog(database, ports);
  dropOldLog(database);
  return openAuditLog(database, ports);
}

/** The first signing key and the log's name. Inside the caller's transaction. */
export function beginLog(database: DeskDatabase, { clock, now }: LogPorts): string {
  const first = newEpoch(database, 0);
  const log = logIdOf(first.publicKey);
  writeFact(database, 'log', log);
  keepEpoch(database, first, null, { clock, at: now() });
  return log;
}

/** True where a log of an earlier format waits to be read into this one. */
export function hasOldLog({ sqlite }: DeskDatabase): boolean {
  return sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'old_leaf'`).get() !== undefined;
}

/** Inside the caller's transaction. */
export function dropOldLog(database: DeskDatabase): void {
  for (const table of oldTables) database.sqlite.exec(`DROP TABLE IF EXISTS ${table}`);
}
