// One visit to the anchor folder of a mailbox, on a connection of its own: read first, then perhaps write.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Credential } from '#mail/imap/credential.ts';
import { examineFolder } from '#mail/imap/examine-folder.ts';
import { MailFault } from '#mail/imap/imap-fault.ts';
import { openSession, type ImapSession } from '#mail/imap/imap-session.ts';
import type { ImapServer } from '#mail/imap/imap-settings.ts';
import type { Patience } from '#mail/imap/patience.ts';
import { anchorPath } from './anchor-folder.ts';
import { appendAnchor, type KeptAnchor } from './append-anchor.ts';
import type { ComposedAnchor } from './compose-anchor.ts';
import { isFolderMissing, readAnchors, type AnchorsRead, type LastLook } from './read-anchors.ts';

export interface AnchorVisit {
  readonly server: ImapServer;
  readonly credential: Credential;
  readonly since: LastLook | undefined;
  /** Told what the folder has; undefined for one that is not there. What it gives back is put into the folder. */
  onRead(read: AnchorsRead | undefined): Promise<ComposedAnchor | undefined>;
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Partial<Patience> | undefined;
}

/** The anchor that was kept; undefined where none was to be. Rejects only when `onRead` does. */
export async function visitAnchors(visit: AnchorVisit): Promise<Result<KeptAnchor | undefined, MailObstacle>> {
  let session: ImapSession | undefined;
  try {
    session = await openSession({ ...visit, largestMail: 1_048_576 });
    const path = anchorPath(session);
    const mail = await visit.onRead(await readFolder(session, path, visit.since));
    return ok(mail === undefined ? undefined : await appendAnchor(session, path, mail));
  } catch (error) {
    if (error instanceof MailFault) return fail(error.obstacle);
    throw error;
  } finally {
    await session?.leave();
  }
}

async function readFolder(
  session: ImapSession,
  path: string,
  since: LastLook | undefined,
): Promise<AnchorsRead | undefined> {
  try {
    return await readAnchors(session, await examineFolder(session, path), since);
  } catch (error) {
    if (isFolderMissing(error)) return undefined;
    throw error;
  }
}
