// The completeness ledger as the database has it: counted by SQL, since a folder may hold a hundred thousand messages.

import type { Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { EpochCount, EpochFacts, Ledger, LedgerMessage, UidFate } from '#core/desk/ledger-port.ts';
import type { LedgerMark } from '#core/desk/ledger-views.ts';
import type { Disposition } from '#core/desk/views.ts';
import { allAccounts, foldersOf } from './accounts.ts';
import { epochsOf, type EpochRow } from './folder-ledger.ts';
import type { DeskDatabase } from './open.ts';

export function createLedger(database: DeskDatabase): Ledger {
  const { sqlite } = database;
  const number = (sql: string, ...at: unknown[]) =>
    Number(
      sqlite
        .prepare(sql)
        .pluck()
        .get(...at),
    );
  return {
    accounts: () =>
      allAccounts(database, { withRemoved: true }).map(({ id, host, user, isRemoved }) => ({
        id,
        host,
        user,
        isRemoved,
      })),
    folders: (accountId) =>
      foldersOf(database, accountId, { withRemoved: true }).map(({ id, folder, role, isRemoved }) => ({
        id,
        path: folder,
        role,
        isRemoved,
      })),
    epochs: (folderId) => epochsOf(database, folderId).map(epochFacts),
    count: (...epoch) => countEpoch(database, epoch),
    uids: (...epoch) =>
      sqlite
        .prepare(`${uidsOf('location')} UNION ALL ${uidsOf('missed_uid')} ORDER BY uid`)
        .pluck()
        .all(...epoch, ...epoch) as number[],
    fates: (...epoch) => fatesOf(database, epoch),
    marked: (folderId, mark, most) => (sqlite.prepare(markedSql[mark]).all(folderId, most) as FateRow[]).map(fateOf),
    fromFiles: () =>
      (
        sqlite
          .prepare(`SELECT ${messageColumns} FROM message AS m WHERE m.uid IS NULL ORDER BY m.stored_at, m.id`)
          .all() as MessageColumns[]
      ).map(messageOf),
    countFromFiles: () => number('SELECT count(*) FROM message WHERE uid IS NULL'),
    countMessages: () => {
      const counts: Record<Disposition, number> = { tray: 0, case: 0, 'set-aside': 0, unreadable: 0, erased: 0 };
      const groups = sqlite.prepare('SELECT disposition, count(*) AS n FROM message GROUP BY disposition').all();
      for (const { disposition, n } of groups as { disposition: Disposition; n: number }[]) counts[disposition] = n;
      counts.unreadable = number(
        `SELECT count(*) FROM message WHERE parse_state = 'unreadable' AND +disposition = 'tray'`,
      );
      counts.tray -= counts.unreadable;
      return counts;
    },
  };
}

/** The few messages first, then where each was: the other way around reads every message of the folder. */
const theirPlaces = 'CROSS JOIN location AS l INDEXED BY location_message ON l.message_id = m.id';

type Epoch = readonly [folderId: string, uidValidity: string];

const uidsOf = (table: 'location' | 'missed_uid') =>
  `SELECT uid FROM ${table} WHERE mailbox_id = ? AND uid_validity = ?`;

function epochFacts(row: EpochRow, index: number): EpochFacts {
  return {
    uidValidity: row.uidValidity,
    isCurrent: index === 0,
    seenAt: row.seenAt,
    uidNext: row.uidNext ?? undefined,
    onServer: row.onServer ?? undefined,
    levelAt: row.levelAt ?? undefined,
    comparedAt: row.comparedAt ?? undefined,
  };
}

function countEpoch({ sqlite }: DeskDatabase, epoch: Epoch): EpochCount {
  const located = sqlite
    .prepare(
      `SELECT count(l.uid) AS stored, coalesce(sum(l.is_again), 0) AS again, count(l.gone_at) AS gone,
         coalesce(sum(l.is_differing), 0) AS differing,
         coalesce(sum(l.uid < e.uid_next AND (l.gone_at IS NULL OR l.gone_at > e.level_at)), 0)
         -- Withheld then, and found gone in a pull that did not come to its end.
         + (SELECT count(*) FROM missed_uid AS m WHERE m.mailbox_id = e.mailbox_id AND m.uid_validity = e.uid_validity
              AND m.fate = 'vanished' AND m.uid < e.uid_next AND m.noted_at > e.level_at) AS presentAtLevel
       FROM folder_epoch AS e LEFT JOIN location AS l ON l.mailbox_id = e.mailbox_id AND l.uid_validity = e.uid_validity
       WHERE e.mailbox_id = ? AND e.uid_validity = ?`,
    )
    .get(...epoch) as Pick<EpochCount, 'stored' | 'again' | 'gone' | 'differing' | 'presentAtLevel'>;
  const missed = (fate: 'vanished' | 'withheld') =>
    Number(
      sqlite
        .prepare('SELECT count(*) FROM missed_uid WHERE mailbox_id = ? AND uid_validity = ? AND fate = ?')
        .pluck()
        .get(...epoch, fate),
    );
  const few = (where: string) =>
    Number(
      sqlite
        .prepare(
          `SELECT count(*) FROM message AS m ${theirPlaces}
           WHERE ${where} AND l.mailbox_id = ? AND l.uid_validity = ?`,
        )
        .pluck()
        .get(...epoch),
    );
  return {
    ...located,
    vanished: missed('vanished'),
    withheld: missed('withheld'),
    oversize: few('m.is_partial = true'),
    unreadable: few(`m.parse_state = 'unreadable'`),
  };
}

const messageColumns = `m.id, m.sha256, m.received_at, m.stored_at, m.disposition, m.case_id, m.is_partial, m.parse_state`;

interface MessageColumns {
  readonly id: MessageId;
  readonly sha256: string;
  readonly received_at: Instant;
  readonly stored_at: Instant;
  readonly disposition: Disposition;
  readonly case_id: CaseId | null;
  readonly is_partial: number;
  readonly parse_state: string;
}

type FateRow =
  | (MessageColumns & {
      readonly uid: number;
      readonly fate: 'stored';
      readonly is_again: number;
      readonly is_differing: number;
      readonly gone_at: Instant | null;
    })
  | { readonly uid: number; readonly fate: 'vanished' | 'withheld'; readonly noted_at: Instant };

const storedSql = `SELECT l.uid, 'stored' AS fate, l.is_again, l.is_differing, l.gone_at, ${messageColumns}
  FROM location AS l JOIN message AS m ON m.id = l.message_id`;
const missedSql = 'SELECT uid, fate, noted_at FROM missed_uid';

function fatesOf({ sqlite }: DeskDatabase, epoch: Epoch): readonly UidFate[] {
  const stored = sqlite.prepare(`${storedSql} WHERE l.mailbox_id = ? AND l.uid_validity = ?`).all(...epoch);
  const missed = sqlite.prepare(`${missedSql} WHERE mailbox_id = ? AND uid_validity = ?`).all(...epoch);
  return ([...stored, ...missed] as FateRow[]).map(fateOf).toSorted((a, b) => a.uid - b.uid);
}

const fewSql = (where: string) =>
  `SELECT l.uid, 'stored' AS fate, l.is_again, l.is_differing, l.gone_at, ${messageColumns}
   FROM message AS m ${theirPlaces}
   WHERE ${where} AND l.mailbox_id = ? ORDER BY m.stored_at DESC, l.uid DESC LIMIT ?`;
const missedMarkSql = (fate: 'vanished' | 'withheld') =>
  `${missedSql} WHERE mailbox_id = ? AND fate = '${fate}' ORDER BY noted_at DESC, uid DESC LIMIT ?`;

const markedSql: Readonly<Record<LedgerMark, string>> = {
  oversize: fewSql('m.is_partial = true'),
  unreadable: fewSql(`m.parse_state = 'unreadable'`),
  vanished: missedMarkSql('vanished'),
  withheld: missedMarkSql('withheld'),
  gone: `${storedSql} WHERE l.mailbox_id = ? AND l.gone_at IS NOT NULL ORDER BY l.gone_at DESC, l.uid DESC LIMIT ?`,
  differing: `${storedSql} WHERE l.mailbox_id = ? AND l.is_differing ORDER BY m.stored_at DESC, l.uid DESC LIMIT ?`,
};

function fateOf(row: FateRow): UidFate {
  if (row.fate !== 'stored') return { uid: row.uid, fate: row.fate, notedAt: row.noted_at };
  return {
    uid: row.uid,
    fate: 'stored',
    message: messageOf(row),
    isAgain: row.is_again !== 0,
    isDiffering: row.is_differing !== 0,
    goneAt: row.gone_at ?? undefined,
  };
}

function messageOf(row: MessageColumns): LedgerMessage {
  const isUnreadable = row.parse_state === 'unreadable';
  return {
    id: row.id,
    sha256: row.sha256,
    receivedAt: row.received_at,
    storedAt: row.stored_at,
    disposition: isUnreadable && row.disposition === 'tray' ? 'unreadable' : row.disposition,
    caseId: row.case_id ?? undefined,
    isOversize: row.is_partial !== 0,
    isUnreadable,
  };
}
