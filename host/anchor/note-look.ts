// What a look into an anchor folder found, remembered; and said in the log where anchors of this desk are gone.

import type { AnchorRow } from '#db/log/anchors.ts';
import { anchorsAt } from '#db/log/anchors.ts';
import type { AnchorMail, AnchorsRead } from '#mail/anchor/read-anchors.ts';
import type { OpenDesk } from '../open-desk.ts';
import { accountMemory, rememberAccount } from './anchor-memory.ts';
import type { JudgedAnchor } from './judge-anchors.ts';

export interface Look {
  /** undefined where the folder is not there. */
  readonly read: AnchorsRead | undefined;
  readonly own: readonly JudgedAnchor<AnchorMail>[];
  readonly unproved: number;
  /** All mails were read, and not only the new ones. */
  readonly hasAll: boolean;
  /** Some of them contradict the log: they are looked at again until a person has settled it. */
  readonly isContradicted: boolean;
}

/** Inside a transaction. */
export function noteLook(open: OpenDesk, account: string, { read, own, unproved, hasAll, isContradicted }: Look): void {
  const { database, desk, audit } = open;
  const before = accountMemory(database, account);
  const now = desk.now();
  const rows = anchorsAt(database, 'mailbox', account);
  const seen = new Map(own.map(({ hash, from }) => [hash, from.uid]));
  const moved = hasAll ? Object.fromEntries(seen) : { ...before.moved };
  const missing = rows.filter((row) => !isThere(row, read, moved, hasAll)).map(({ size }) => size);
  rememberAccount(database, account, {
    lookedAt: now,
    ...(hasAll && { wholeAt: now }),
    ...(read !== undefined &&
      !isContradicted && { look: { uidValidity: read.uidValidity, lastUid: read.uids.at(-1) ?? 0 } }),
    moved: hasAll ? movedOnly(rows, read, moved) : moved,
    missing,
    unproved: (hasAll ? 0 : before.unproved) + unproved,
  });
  const news = missing.filter((size) => !before.missing.includes(size));
  // An alarm that stands keeps the log as it is; the page tells of them all the same.
  if (news.length > 0 && audit.alarm() === undefined)
    desk.journal.append('desk', { act: 'log.anchors-missing', account, sizes: news }, 'app');
}

/** By what the mail says where it was read, else by its number. */
function isThere(
  row: AnchorRow,
  read: AnchorsRead | undefined,
  moved: Readonly<Record<string, number>>,
  hasAll: boolean,
): boolean {
  if (read === undefined) return false;
  if (hasAll) return Object.hasOwn(moved, row.noteHash);
  const uid = row.uidValidity === read.uidValidity ? row.uid : moved[row.noteHash];
  return uid !== undefined && uid !== null && read.uids.includes(uid);
}

/** Those whose number is not the one that the log knows. */
function movedOnly(
  rows: readonly AnchorRow[],
  read: AnchorsRead | undefined,
  moved: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const stayed = rows.filter((row) => row.uidValidity === read?.uidValidity && moved[row.noteHash] === row.uid);
  const known = new Set(stayed.map(({ noteHash }) => noteHash));
  return Object.fromEntries(Object.entries(moved).filter(([hash]) => !known.has(hash)));
}
