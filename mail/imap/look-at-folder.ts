// A look at a folder without taking anything: can it be reached, logged into and opened read-only.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Credential } from './credential.ts';
import { examineFolder } from './examine-folder.ts';
import { MailFault } from './imap-fault.ts';
import { openSession, type ImapSession } from './imap-session.ts';
import type { ImapSettings } from './imap-settings.ts';

/** How many messages the folder holds. Changes nothing on the server (EXAMINE). */
export async function lookAtFolder(account: {
  readonly settings: ImapSettings;
  readonly credential: Credential;
}): Promise<Result<{ readonly messages: number }, MailObstacle>> {
  const { settings, credential } = account;
  let session: ImapSession | undefined;
  try {
    session = await openSession({ server: settings, credential, largestMail: 1 });
    return ok({ messages: (await examineFolder(session, settings.folder)).exists });
  } catch (error) {
    if (error instanceof MailFault) return fail(error.obstacle);
    throw error;
  } finally {
    await session?.leave();
  }
}
