// The folders of an account, each with what it is for and how much it holds, without opening one.

import type { ListResponse } from 'imapflow';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { FolderFacts } from '#core/desk/account-views.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { cleanLine } from '#mail/mime/clean-text.ts';
import { internalsOf } from './client-internals.ts';
import type { Credential } from './credential.ts';
import { folderRole } from './folder-role.ts';
import { isOpenable } from './folder-path.ts';
import { MailFault } from './imap-fault.ts';
import { openSession, type ImapSession } from './imap-session.ts';
import type { ImapServer } from './imap-settings.ts';
import type { Patience } from './patience.ts';

export interface FoundFolder extends FolderFacts {
  /** The path as people read it: without control characters and bidi marks, capped. `path` is the exact one. */
  readonly name: string;
}

/** More folders than this are no mailbox but an attack on memory. */
const mostFolders = 20_000;

const longestName = 255;

/** Every folder that can be opened, the inbox first. Changes nothing on the server. */
export async function listFolders(
  server: ImapServer,
  credential: Credential,
  options: { readonly signal?: AbortSignal; readonly patience?: Partial<Patience> } = {},
): Promise<Result<readonly FoundFolder[], MailObstacle>> {
  let session: ImapSession | undefined;
  try {
    session = await openSession({ server, credential, largestMail: 1, ...options });
    return ok(await foldersOf(session));
  } catch (error) {
    if (error instanceof MailFault) return fail(error.obstacle);
    throw error;
  } finally {
    await session?.leave();
  }
}

async function foldersOf({ client, server, patience, within }: ImapSession): Promise<FoundFolder[]> {
  // Whether a folder is subscribed to matters to nobody here: a round trip spared (RFC 3501 6.3.9).
  internalsOf(client).skipLsub = true;
  // Counts only where they come with the list (RFC 5819): one STATUS for each of hundreds of folders takes too long.
  const isCounting = client.capabilities.has('LIST-STATUS');
  const listed = await within(patience.command, async () =>
    client.list(isCounting ? { statusQuery: { messages: true } } : {}),
  );
  if (listed.length > mostFolders) throw new MailFault({ code: 'imap-limit', reason: 'response', ...server });
  const found = new Map<string, FoundFolder>();
  for (const folder of listed) {
    if (!isSelectable(folder) || found.has(folder.path)) continue;
    const messages = folder.status?.messages;
    found.set(folder.path, {
      path: folder.path,
      name: cleanLine(folder.path).slice(0, longestName).toWellFormed(),
      role: folderRole(folder),
      messages: typeof messages === 'number' ? messages : undefined,
    });
  }
  return [...found.values()].sort((a, b) => Number(b.role === 'inbox') - Number(a.role === 'inbox'));
}

const closed = new Set(['\\noselect', '\\nonexistent']);

function isSelectable({ path, flags }: ListResponse): boolean {
  return isOpenable(path) && ![...flags].some((flag) => closed.has(flag.toLowerCase()));
}
