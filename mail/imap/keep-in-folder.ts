// Puts the desk's own mails into a folder of the mailbox, each once: what is there already, by its Message-ID, is left alone.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Credential } from './credential.ts';
import { examineFolder } from './examine-folder.ts';
import { isOpenable } from './folder-path.ts';
import { MailFault } from './imap-fault.ts';
import { openSession, type ImapSession, type SessionOptions } from './imap-session.ts';
import type { ImapServer } from './imap-settings.ts';

export interface FolderVisit {
  readonly server: ImapServer;
  readonly credential: Credential;
  readonly folder: string;
  /** RFC 5322 Message-ID with its angle brackets. */
  readonly headerId: string;
  readonly signal?: AbortSignal | undefined;
}

/** Whether a mail with this Message-ID lies in the folder. Changes nothing. */
export async function holdsMail(visit: FolderVisit): Promise<Result<boolean, MailObstacle>> {
  return await visiting(visit, (session) => isThere(session, visit));
}

/** Says whether the mail was there already. A folder that is missing is made, as mail programs do. */
export async function keepInFolder(
  visit: FolderVisit & { readonly raw: Uint8Array; readonly flags: readonly ('\\Seen' | '\\Draft')[] },
): Promise<Result<{ readonly wasThere: boolean }, MailObstacle>> {
  return await visiting(visit, async (session) => {
    if (await isThereOrMissing(session, visit)) return { wasThere: true };
    const { client, patience, server } = session;
    const raw = Buffer.from(visit.raw);
    const appended = await session.within(patience.command + raw.byteLength / slowestLine, async () =>
      client.append(visit.folder, raw, [...visit.flags]),
    );
    if (appended === false) throw new MailFault({ code: 'imap-folder-refused', ...server });
    return { wasThere: false };
  });
}

/** Octets a millisecond. */
const slowestLine = 20;

async function visiting<T>(
  { server, credential, signal }: FolderVisit,
  work: (session: ImapSession) => Promise<T>,
): Promise<Result<T, MailObstacle>> {
  const options: SessionOptions = { server, credential, largestMail: 1, signal };
  let session: ImapSession | undefined;
  try {
    session = await openSession(options);
    return ok(await work(session));
  } catch (error) {
    if (error instanceof MailFault) return fail(error.obstacle);
    throw error;
  } finally {
    await session?.leave();
  }
}

async function isThereOrMissing(session: ImapSession, visit: FolderVisit): Promise<boolean> {
  try {
    return await isThere(session, visit);
  } catch (error) {
    if (!(error instanceof MailFault) || error.obstacle.code !== 'imap-folder-missing' || !isOpenable(visit.folder)) {
      throw error;
    }
    await session.within(session.patience.command, async () => session.client.mailboxCreate(visit.folder));
    return false;
  }
}

async function isThere(session: ImapSession, { folder, headerId }: FolderVisit): Promise<boolean> {
  await examineFolder(session, folder);
  const { client, patience, server } = session;
  const found = await session.within(patience.command, async () =>
    client.search({ header: { 'message-id': headerId } }, { uid: true }),
  );
  if (!Array.isArray(found)) throw new MailFault({ code: 'imap-protocol', reason: 'command-refused', ...server });
  return found.length > 0;
}
