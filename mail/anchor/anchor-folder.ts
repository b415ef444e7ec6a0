// The one folder of a mailbox that the desk ever writes to: where it lies, and making it.

import { internalsOf } from '#mail/imap/client-internals.ts';
import { isOpenable } from '#mail/imap/folder-path.ts';
import { MailFault } from '#mail/imap/imap-fault.ts';
import type { ImapSession } from '#mail/imap/imap-session.ts';

const names = ['DPO Desk', 'Anchors'] as const;

/** A name that is longer than this is no namespace's. */
const longestPrefix = 200;

/**
 * Within the personal namespace (RFC 2342), divided as the server divides; one flat folder where it does not.
 * @throws MailFault for a namespace that cannot be put into a command
 */
export function anchorPath({ client, server }: ImapSession): string {
  const { prefix = '', delimiter } = client.namespaces?.personal[0] ?? {};
  const isDivided = typeof delimiter === 'string' && /^[./\\|:]$/.test(delimiter);
  const path = prefix + names.join(isDivided ? delimiter : ' ');
  // Never by any trick of a server into a folder that is not the desk's own.
  if (prefix.length > longestPrefix || !isOpenable(path))
    throw new MailFault({ code: 'imap-protocol', reason: 'unreadable', ...server });
  return path;
}

/** Makes the folder without subscribing to it: whoever reads the mail sees it where they look for it. @throws MailFault */
export async function createAnchorFolder(session: ImapSession, path: string): Promise<void> {
  const { client, patience, server } = session;
  const internals = internalsOf(client);
  const { commands } = internals;
  // The client subscribes to what it creates.
  internals.commands = new Map(commands).set('SUBSCRIBE', async () => true);
  try {
    await session.within(patience.command, async () => client.mailboxCreate(path));
  } catch (error) {
    const { obstacle } = session.faultOf(error);
    const isRefused = obstacle.code === 'imap-protocol' && obstacle.reason === 'command-refused';
    throw new MailFault(isRefused ? { code: 'imap-folder-refused', ...server } : obstacle);
  } finally {
    internals.commands = commands;
  }
}
