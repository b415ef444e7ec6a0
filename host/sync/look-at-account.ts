// A look at an account's server: does it let the desk in, and which folders does it list. Keeps nothing, changes nothing.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { FolderFacts } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { AccountRow } from '#db/accounts.ts';
import { listFolders } from '#mail/imap/list-folders.ts';
import type { OpenSession } from '../session.ts';
import { withCredential } from './credential-of.ts';
import { exactServer, serverOf, type GivenServer } from './keep-account.ts';
import { readSecret, type GivenSecret } from './read-secret.ts';

type Folders = Result<readonly FolderFacts[], Obstacle>;

/** With what somebody gave just now. */
export async function lookAtServer(
  { tokens }: Pick<OpenSession, 'tokens'>,
  server: GivenServer,
  given: GivenSecret,
): Promise<Folders> {
  const secret = readSecret(tokens, given, { server, isLast: false });
  return secret.ok ? await listFolders(exactServer(server), secret.value.credential) : secret;
}

/** With what is kept. */
export async function lookAtAccount({ open, tokens }: OpenSession, account: AccountRow): Promise<Folders> {
  return await withCredential(open, tokens, account, (credential) => listFolders(serverOf(account), credential));
}

/** Those of the listed folders that were chosen; an obstacle names the first one that is not listed. */
export function chooseAmong<T extends Pick<FolderFacts, 'path'>>(
  listed: readonly T[],
  paths: readonly string[],
): Result<readonly T[], Obstacle> {
  const missing = paths.find((path) => !listed.some((folder) => folder.path === path));
  if (missing !== undefined) return fail({ code: 'folder-not-on-server', folder: missing });
  return ok(listed.filter(({ path }) => paths.includes(path)));
}
