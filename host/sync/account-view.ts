// What the shells see of an account: its settings without its secret, its folders, how the sync stands.

import type { AccountView, FolderView } from '#core/desk/account-views.ts';
import { foldersOf, type AccountRow, type FolderRow } from '#db/accounts.ts';
import { tallyOf } from '#db/ledger-tally.ts';
import type { DeskDatabase } from '#db/open.ts';
import type { OpenSession } from '../session.ts';

export function viewOfAccount({ open: { database }, follower }: OpenSession, account: AccountRow): AccountView {
  const { id, host, port, security, user, signIn, provider, caPem } = account;
  return {
    id,
    host,
    port,
    security,
    user,
    signIn,
    provider: provider ?? undefined,
    hasPrivateCa: caPem !== null,
    sync: follower.state(id),
    folders: foldersOf(database, id).map((folder) => viewOfFolder(database, folder)),
  };
}

function viewOfFolder(database: DeskDatabase, { id, folder, role, lastPulledAt, lastObstacle }: FolderRow): FolderView {
  return {
    id,
    path: folder,
    role,
    lastPulledAt: lastPulledAt ?? undefined,
    lastObstacle: lastObstacle ?? undefined,
    tally: tallyOf(database, id),
  };
}
