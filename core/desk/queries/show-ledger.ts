// The completeness ledger: per account, folder and UIDVALIDITY what became of every UID, and whether the sums agree.

import type { Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { EpochCount, EpochFacts, LedgerFolderFacts, UidFate } from '../ledger-port.ts';
import type { LedgerAccount, LedgerEpoch, LedgerFolder, LedgerItem, LedgerMark, LedgerView } from '../ledger-views.ts';
import type { Desk } from '../ports.ts';

const marks: readonly LedgerMark[] = ['withheld', 'differing', 'oversize', 'unreadable', 'vanished', 'gone'];
const itemsPerMark = 200;

export function showLedger(desk: Desk): LedgerView {
  const accounts = desk.ledger.accounts().map((account) => ({
    ...account,
    folders: desk.ledger.folders(account.id).map((folder) => viewOfFolder(desk, folder)),
  }));
  return {
    at: desk.now(),
    accounts,
    fromFiles: desk.ledger.countFromFiles(),
    dispositions: desk.ledger.countMessages(),
    isComplete: accounts.every(isAccountComplete),
  };
}

function viewOfFolder(desk: Desk, folder: LedgerFolderFacts): LedgerFolder {
  const { ledger } = desk;
  const epochs = ledger.epochs(folder.id).map((epoch) => {
    const uids = ledger.uids(folder.id, epoch.uidValidity);
    return viewOfEpoch(epoch, ledger.count(folder.id, epoch.uidValidity), unusedBelow(uids, epoch.uidNext));
  });
  const items = marks.flatMap((mark) =>
    ledger.marked(folder.id, mark, itemsPerMark).map((fate) => itemOf(desk, mark, fate)),
  );
  return { ...folder, epochs, items: items.toSorted(newestFirst) };
}

function viewOfEpoch(epoch: EpochFacts, count: EpochCount, unused: LedgerEpoch['unused']): LedgerEpoch {
  const { seenAt: _seen, ...facts } = epoch;
  const { presentAtLevel, ...counts } = count;
  const missing = unaccounted(epoch, presentAtLevel, count.withheld);
  // What the server holds back is not here.
  const isComplete = epoch.levelAt !== undefined && missing === 0 && count.withheld === 0;
  return { ...facts, ...counts, unused, unaccounted: missing, isComplete };
}

/**
 * Messages that the folder held when it was level, without those that are stored or known to be withheld. Where the server had
 * fewer than the desk knew of, nothing is missing.
 */
function unaccounted({ onServer, levelAt }: EpochFacts, present: number, withheld: number): number {
  return onServer === undefined || levelAt === undefined ? 0 : Math.max(0, onServer - present - withheld);
}

/** Ranges of UIDs from 1 to below `uidNext` that have no fate. `uids` ascending; without `uidNext` nothing can be said. */
export function unusedBelow(
  uids: readonly number[],
  uidNext: number | undefined,
): readonly { readonly from: number; readonly to: number }[] {
  if (uidNext === undefined) return [];
  const ranges: { from: number; to: number }[] = [];
  let next = 1;
  for (const uid of uids) {
    if (uid >= uidNext) break;
    if (uid > next) ranges.push({ from: next, to: uid - 1 });
    next = uid + 1;
  }
  if (next < uidNext) ranges.push({ from: next, to: uidNext - 1 });
  return ranges;
}

function itemOf(desk: Desk, mark: LedgerMark, fate: UidFate): LedgerItem {
  const { uid } = fate;
  if (fate.fate !== 'stored') return { uid, mark, ...nowhere, notedAt: fate.notedAt };
  const { message, goneAt } = fate;
  const notedAt: Instant = mark === 'gone' ? (goneAt ?? message.storedAt) : message.storedAt;
  return {
    uid,
    mark,
    message: message.id,
    disposition: message.disposition,
    caseRef: refOf(desk, message.caseId),
    caseId: message.caseId,
    notedAt,
  };
}

const nowhere = { message: undefined, disposition: undefined, caseRef: undefined, caseId: undefined };

function refOf(desk: Desk, caseId: CaseId | undefined): string | undefined {
  return caseId === undefined ? undefined : desk.cases.byId(caseId)?.ref;
}

function newestFirst(a: LedgerItem, b: LedgerItem): number {
  return a.notedAt < b.notedAt ? 1 : a.notedAt > b.notedAt ? -1 : b.uid - a.uid;
}

/** Folders that are read count, each under the UIDVALIDITY that it has now. */
function isAccountComplete({ isRemoved, folders }: LedgerAccount): boolean {
  return isRemoved || folders.every(({ isRemoved: isUnread, epochs }) => isUnread || isFolderComplete(epochs));
}

function isFolderComplete(epochs: readonly LedgerEpoch[]): boolean {
  return epochs.find((epoch) => epoch.isCurrent)?.isComplete === true;
}
