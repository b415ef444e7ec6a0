// A look at a server that sends mail: does it let the desk in. Sends nothing.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { SendingObstacle } from '#core/desk/sending-obstacle.ts';
import type { Credential } from '../imap/credential.ts';
import { obstacleOfSmtp } from './smtp-fault.ts';
import { openSmtp } from './smtp-session.ts';
import type { SmtpServer } from './smtp-settings.ts';

export async function lookAtSmtp(
  server: SmtpServer,
  credential: Credential,
  signal?: AbortSignal,
): Promise<Result<{ readonly works: true }, SendingObstacle>> {
  try {
    const session = await openSmtp({ server, credential, signal });
    session.leave();
    return ok({ works: true });
  } catch (error) {
    const { host, port } = server;
    return fail(obstacleOfSmtp(error, { host, port }, credential.kind));
  }
}
