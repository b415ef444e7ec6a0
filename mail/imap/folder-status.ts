// How a folder stands, without opening it (RFC 3501 6.3.10).

import { MailFault } from './imap-fault.ts';
import type { ImapSession } from './imap-session.ts';

export interface FolderStatus {
  readonly uidValidity: string | undefined;
  readonly uidNext: number | undefined;
  readonly exists: number | undefined;
}

/** @throws MailFault */
export async function folderStatus(session: ImapSession, path: string): Promise<FolderStatus> {
  const { client, server, patience } = session;
  const status = await session.within(patience.command, async () => {
    try {
      return await client.status(path, { messages: true, uidNext: true, uidValidity: true });
    } catch (error) {
      if ((error as { code?: string }).code === 'NotFound') {
        throw new MailFault({ code: 'imap-folder-missing', ...server });
      }
      throw error;
    }
  });
  // The client swallows a refusal and a broken line alike.
  if (!client.usable) throw await session.lost;
  if (status === false) throw new MailFault({ code: 'imap-folder-refused', ...server });
  return { uidValidity: status.uidValidity?.toString(), uidNext: status.uidNext, exists: status.messages };
}
