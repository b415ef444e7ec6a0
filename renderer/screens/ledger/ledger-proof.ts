// Reads off the ledger what it proves: the sum of all that servers ever showed, and what is missing from it.

import type { LedgerEpoch, LedgerFolder, LedgerItem, LedgerMark, LedgerView } from '#core/desk/ledger-views.ts';

/** What keeps a folder from being complete. */
export interface Missing {
  readonly why: 'neverLevel' | 'unaccounted' | 'withheld';
  readonly user: string;
  readonly folder: LedgerFolder;
  readonly count: number;
}

export interface LedgerProof {
  /** Numbers (UIDs) under which a server ever showed a message, over all accounts, folders and numberings. */
  readonly shown: number;
  /** Of these, the same message again. */
  readonly again: number;
  /** Of these, messages that were never handed over. */
  readonly never: number;
  readonly fromFiles: number;
  /** Different messages in the desk. */
  readonly stored: number;
  /** Messages from files that cannot be read; those of the servers are marked one by one. */
  readonly unreadableFromFiles: number;
  /** shown − again − never + fromFiles = stored. */
  readonly comesOut: boolean;
  readonly missing: readonly Missing[];
}

export function proofOf(view: LedgerView): LedgerProof {
  const epochs = view.accounts.flatMap(({ folders }) => folders.flatMap((folder) => folder.epochs));
  const again = sum(epochs, 'again');
  const never = sum(epochs, 'vanished') + sum(epochs, 'withheld');
  const shown = sum(epochs, 'stored') + never;
  const stored = Object.values(view.dispositions).reduce((total, each) => total + each, 0);
  const { fromFiles } = view;
  const comesOut = shown - again - never + fromFiles === stored;
  // A message in several folders is counted in each: those from files are at least the rest.
  const unreadableFromFiles = Math.max(0, view.dispositions.unreadable - sum(epochs, 'unreadable'));
  return { shown, again, never, fromFiles, stored, unreadableFromFiles, comesOut, missing: missingFrom(view) };
}

function missingFrom({ accounts }: LedgerView): readonly Missing[] {
  return accounts
    .filter(({ isRemoved }) => !isRemoved)
    .flatMap(({ user, folders }) =>
      folders
        .filter(({ isRemoved }) => !isRemoved)
        .flatMap((folder): readonly Missing[] => {
          const epoch = currentEpoch(folder);
          if (epoch?.levelAt === undefined) return [{ why: 'neverLevel', user, folder, count: 0 }];
          const { unaccounted, withheld } = epoch;
          return [
            ...(unaccounted > 0 ? [{ why: 'unaccounted', user, folder, count: unaccounted } as const] : []),
            ...(withheld > 0 ? [{ why: 'withheld', user, folder, count: withheld } as const] : []),
          ];
        }),
    );
}

export function currentEpoch({ epochs }: Pick<LedgerFolder, 'epochs'>): LedgerEpoch | undefined {
  return epochs.find(({ isCurrent }) => isCurrent);
}

/** What is counted of a folder, over all its numberings. */
export type FolderFigure =
  | 'stored'
  | 'again'
  | 'gone'
  | 'oversize'
  | 'unreadable'
  | 'differing'
  | 'vanished'
  | 'withheld'
  | 'unaccounted'
  | 'unused';

export function figureOf({ epochs }: Pick<LedgerFolder, 'epochs'>, figure: FolderFigure): number {
  return figure === 'unused'
    ? epochs.reduce((total, { unused }) => total + unused.reduce((part, { from, to }) => part + to - from + 1, 0), 0)
    : sum(epochs, figure);
}

function sum(epochs: readonly LedgerEpoch[], figure: Exclude<FolderFigure, 'unused'>): number {
  return epochs.reduce((total, epoch) => total + epoch[figure], 0);
}

export interface MarkedGroup {
  readonly mark: LedgerMark;
  /** All of them; `items` may hold the newest only. */
  readonly count: number;
  readonly items: readonly { readonly item: LedgerItem; readonly user: string; readonly folder: LedgerFolder }[];
}

const marks: readonly LedgerMark[] = ['withheld', 'vanished', 'unreadable', 'oversize', 'differing', 'gone'];

/** What deserves a look, by its mark, newest first; marks that nothing has are left out. */
export function groupsOf({ accounts }: LedgerView): readonly MarkedGroup[] {
  const folders = accounts.flatMap(({ user, folders: all }) => all.map((folder) => ({ user, folder })));
  return marks.flatMap((mark) => {
    const count = folders.reduce((total, { folder }) => total + figureOf(folder, mark), 0);
    const items = folders.flatMap(({ user, folder }) =>
      folder.items.filter((item) => item.mark === mark).map((item) => ({ item, user, folder })),
    );
    return count === 0 && items.length === 0
      ? []
      : [{ mark, count, items: items.toSorted((a, b) => (a.item.notedAt < b.item.notedAt ? 1 : -1)) }];
  });
}
