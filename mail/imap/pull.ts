// One pull of one IMAP folder over a connection of its own; nothing changes on the server.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Credential } from './credential.ts';
import { MailFault } from './imap-fault.ts';
import { openSession, type ImapSession } from './imap-session.ts';
import type { ImapSettings } from './imap-settings.ts';
import type { Patience } from './patience.ts';
import { mailLimit, nothingPulled, pullOver, type PullCount, type PullOverOptions } from './pull-over.ts';

export type { PullCount } from './pull-over.ts';

export interface PullOptions extends PullOverOptions {
  readonly settings: ImapSettings;
  readonly credential: Credential;
  readonly patience?: Partial<Patience> | undefined;
}

/**
 * Takes in what is new, newest first. Resolves with an obstacle when the server stands in the way; what was stored
 * until then stays. Rejects only when the ledger throws.
 */
export async function pullFolder(options: PullOptions): Promise<Result<PullCount, MailObstacle>> {
  const { settings, signal } = options;
  let session: ImapSession | undefined;
  try {
    session = await openSession({ ...options, server: settings, largestMail: mailLimit(options.largestMail) });
    return ok((await pullOver(session, settings.folder, options)).count);
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    return signal?.aborted === true ? ok(nothingPulled) : fail(error.obstacle);
  } finally {
    await session?.leave();
  }
}
