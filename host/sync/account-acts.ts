// What a person does to a mail account: add, choose folders, renew the secret, pause, resume, pull, remove.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { AccountView } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import {
  findAccount,
  findSameAccount,
  foldersOf,
  pauseAccount,
  removeAccount as removeRow,
  type AccountRow,
} from '#db/accounts.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { OpenSession } from '../session.ts';
import { keepSecret } from './account-secret.ts';
import { viewOfAccount } from './account-view.ts';
import { addFolder, keepAccount, keepFolders, noteChange, serverOf, type GivenServer } from './keep-account.ts';
import { chooseAmong, lookAtAccount, lookAtServer } from './look-at-account.ts';
import { readSecret, type GivenSecret } from './read-secret.ts';

type Answer<T> = Result<T, Obstacle>;

/** Logs in first: a wrong password, or a folder that is not there, is known before anything is kept. */
export async function addAccount(
  current: OpenSession,
  given: { readonly server: GivenServer; readonly secret: GivenSecret; readonly paths: readonly string[] },
): Promise<Answer<AccountView>> {
  const { open, follower, tokens } = current;
  const listed = await lookAtServer(current, given.server, given.secret);
  if (!listed.ok) return listed;
  const chosen = chooseAmong(listed.value, given.paths);
  if (!chosen.ok) return chosen;
  const secret = readSecret(tokens, given.secret, { server: given.server, isLast: true });
  if (!secret.ok) return secret;
  const account = open.desk.transact(() => {
    const known = findSameAccount(open.database, given.server);
    const kept = keepAccount(open, given.server, secret.value);
    pauseAccount(open.database, kept.id, false);
    // One that is read already goes on with what it reads.
    if (known?.isRemoved === false) for (const folder of chosen.value) addFolder(open, kept.id, folder);
    else keepFolders(open, kept.id, chosen.value);
    return kept;
  });
  follower.follow(account.id);
  return ok(viewOfAccount(current, account));
}

export async function chooseFolders(
  current: OpenSession,
  id: string,
  paths: readonly string[],
): Promise<Answer<AccountView>> {
  return await ofAccount(current, id, async (account) => {
    const { open, follower } = current;
    const rows = foldersOf(open.database, id, { withRemoved: true });
    const known = rows.map(({ folder, role }) => ({ path: folder, role }));
    const isKnown = paths.every((path) => known.some((folder) => folder.path === path));
    const listed = isKnown ? ok(known) : await lookAtAccount(current, account);
    if (!listed.ok) return listed;
    const chosen = chooseAmong<(typeof known)[number]>(listed.value, paths);
    if (!chosen.ok) return chosen;
    const found = accountOf(open, id);
    if (!found.ok) return found;
    open.desk.transact(() => {
      keepFolders(open, id, chosen.value);
      noteChange(open, id, 'folders');
    });
    if (follower.state(id).state !== 'off') follower.follow(id);
    return ok(viewOfAccount(current, account));
  });
}

export async function renewSecret(current: OpenSession, id: string, given: GivenSecret): Promise<Answer<AccountView>> {
  return await ofAccount(current, id, async (account) => {
    const { open, follower, tokens } = current;
    const looked = await lookAtServer(current, serverOf(account), given);
    if (!looked.ok) return looked;
    const found = accountOf(open, id);
    if (!found.ok) return found;
    const secret = readSecret(tokens, given, { server: account, isLast: true });
    if (!secret.ok) return secret;
    open.desk.transact(() => {
      keepSecret(open, id, secret.value);
      noteChange(open, id, 'secret');
    });
    const kept = findAccount(open.database, id) ?? found.value;
    if (!kept.isPaused) follower.follow(id);
    return ok(viewOfAccount(current, kept));
  });
}

export async function removeAccount(current: OpenSession, id: string): Promise<Answer<{ readonly removed: true }>> {
  return await ofAccount(current, id, async () => {
    const { database, desk } = current.open;
    // First, so that nobody has it followed again while its connection ends.
    desk.transact(() => {
      removeRow(database, id);
      desk.journal.append('desk', { act: 'desk.account-removed', account: id }, 'user');
    });
    await current.follower.unfollow(id);
    return ok({ removed: true });
  });
}

export async function pauseSync(current: OpenSession, id: string): Promise<Answer<{ readonly paused: true }>> {
  return await ofAccount(current, id, async (account) => {
    setPaused(current, account, true);
    await current.follower.unfollow(id);
    return ok({ paused: true });
  });
}

export async function resumeSync(current: OpenSession, id: string): Promise<Answer<{ readonly resumed: true }>> {
  return await withSecret(current, id, (account) => {
    setPaused(current, account, false);
    current.follower.follow(id);
    return ok({ resumed: true });
  });
}

export async function pullNow(current: OpenSession, id: string): Promise<Answer<{ readonly started: true }>> {
  return await withSecret(current, id, () => {
    current.follower.pull(id);
    return ok({ started: true });
  });
}

/** Work on an account that is set up. */
export async function ofAccount<T>(
  { open }: OpenSession,
  id: string,
  work: (account: AccountRow) => Promise<Answer<T>> | Answer<T>,
): Promise<Answer<T>> {
  const account = accountOf(open, id);
  return account.ok ? await work(account.value) : account;
}

/** To be asked again after a wait for a server: the account may have been removed, or the desk locked, meanwhile. */
function accountOf({ database }: OpenDesk, id: string): Answer<AccountRow> {
  if (!database.sqlite.open) return fail({ code: 'desk-locked' });
  const account = findAccount(database, id);
  return account === undefined ? fail({ code: 'account-unknown', id }) : ok(account);
}

async function withSecret<T>(
  current: OpenSession,
  id: string,
  work: (account: AccountRow) => Answer<T>,
): Promise<Answer<T>> {
  return await ofAccount(current, id, (account) =>
    account.sealedSecret === null ? fail({ code: 'account-secret-missing', id }) : work(account),
  );
}

function setPaused({ open }: OpenSession, account: AccountRow, isPaused: boolean): void {
  open.desk.transact(() => {
    pauseAccount(open.database, account.id, isPaused);
    if (account.isPaused !== isPaused) noteChange(open, account.id, isPaused ? 'paused' : 'resumed');
  });
}
