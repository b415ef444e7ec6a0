// Puts one anchor into the anchor folder and reads it back: what the server says it has is what counts.

import type { ComposedAnchor } from './compose-anchor.ts';
import { examineFolder } from '#mail/imap/examine-folder.ts';
import { MailFault } from '#mail/imap/imap-fault.ts';
import type { ImapSession } from '#mail/imap/imap-session.ts';
import { createAnchorFolder } from './anchor-folder.ts';
import { isFolderMissing, readAnchor, type AnchorMail } from './read-anchors.ts';

/** An anchor that is in the mailbox. */
export interface KeptAnchor extends AnchorMail {
  readonly uidValidity: string;
}

/**
 * The only APPEND of the desk. INTERNALDATE is left to the server: its clock is not this machine's.
 * @throws MailFault
 */
export async function appendAnchor(session: ImapSession, path: string, mail: ComposedAnchor): Promise<KeptAnchor> {
  await makeSure(session, path);
  const { client, patience, server } = session;
  const appended = await session.within(patience.command, async () => client.append(path, mail.raw, ['\\Seen']));
  // Some servers show a mail that came meanwhile only to a folder that is opened anew.
  const { uidValidity } = await examineFolder(session, path);
  const uid = uidOf(appended, uidValidity) ?? (await findByMessageId(session, mail.messageId));
  const kept = uid === undefined ? undefined : await readAnchor(session, uid);
  if (kept === undefined) throw new MailFault({ code: 'imap-mail-gone', ...server });
  return { ...kept, uidValidity };
}

/** Opening it for reading leaves an existing one as it is. */
async function makeSure(session: ImapSession, path: string): Promise<void> {
  try {
    await examineFolder(session, path);
  } catch (error) {
    if (!isFolderMissing(error)) throw error;
    await createAnchorFolder(session, path);
  }
}

/** What UIDPLUS says (RFC 4315 3), if it speaks of the folder as it is. */
function uidOf(appended: unknown, uidValidity: string): number | undefined {
  const said = appended as { uid?: number; uidValidity?: bigint } | false;
  return said !== false && said.uidValidity?.toString() === uidValidity ? said.uid : undefined;
}

async function findByMessageId({ client, within, patience }: ImapSession, id: string): Promise<number | undefined> {
  const found = await within(patience.command, async () =>
    client.search({ header: { 'message-id': id } }, { uid: true }),
  );
  return Array.isArray(found) ? found.at(-1) : undefined;
}
