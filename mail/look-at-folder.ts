// A look at a folder without taking anything: can it be reached, logged into and opened read-only.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { MailFault } from './imap-fault.ts';
import type { ImapSettings } from './imap-settings.ts';
import { openSession, type ImapSession } from './imap-session.ts';

/** How many messages the folder holds. Changes nothing on the server (EXAMINE). */
export async function lookAtFolder(account: {
  readonly settings: ImapSettings;
  readonly password: string;
}): Promise<Result<{ readonly messages: number }, MailObstacle>> {
  let session: ImapSession | undefined;
  try {
    session = await openSession({ ...account, largestMail: 1 });
    return ok({ messages: session.folder.exists });
  } catch (error) {
    if (error instanceof MailFault) return fail(error.obstacle);
    throw error;
  } finally {
    await session?.leave();
  }
}
