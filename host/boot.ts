// The composition root: from a data folder and a few ports to a desk behind the contract.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { waitingForParser } from '#db/messages.ts';
import { answering, type DeskRouter } from '#rpc/answer.ts';
import { answerCases } from './handlers/cases.ts';
import { answerControllers } from './handlers/controllers.ts';
import { answerDesk } from './handlers/desk.ts';
import type { HandlerTools } from './handlers/handler-tools.ts';
import { answerLaw } from './handlers/law.ts';
import { answerMailboxes } from './handlers/mailboxes.ts';
import { answerMessages } from './handlers/messages.ts';
import { answerPolicy } from './handlers/policy.ts';
import { answerTray } from './handlers/tray.ts';
import { readWaiting } from './intake/read-waiting.ts';
import { createNotices } from './notices.ts';
import { keepPreferences, readPreferences } from './preferences-file.ts';
import { createDeskSession } from './session.ts';

export interface HostPorts {
  /** Where the desk's files are or will be. */
  readonly deskFolder: string;
  now(): Instant;
  /** Module of the parser's worker threads. */
  readonly parserWorkerUrl: URL;
  /** Module of the worker that reads PDFs; beside the sources where not given. */
  readonly policyWorkerUrl?: URL | undefined;
  readonly log: Log;
  /** The app's version, for the about page. */
  readonly version: string;
}

export interface DeskHost {
  readonly router: DeskRouter;
  state(): 'absent' | 'locked' | 'open';
  unlock(passphrase: string): Promise<Result<{ readonly unlocked: true }, Obstacle>>;
  lock(): Promise<void>;
  close(): Promise<void>;
}

export function bootHost(ports: HostPorts): DeskHost {
  const notices = createNotices();
  const session = createDeskSession({ ...ports, folder: ports.deskFolder, notices });
  const tools: HandlerTools = {
    os: answering(ports.log, () => randomBytes(6).toString('hex')),
    ports,
    notices,
    session,
    unlock,
  };

  async function unlock(passphrase: string): Promise<Result<{ readonly unlocked: true }, Obstacle>> {
    const unlocked = await session.unlock(passphrase);
    if (!unlocked.ok) return unlocked;
    // Locked again in the meantime.
    if (session.current() !== unlocked.value) return fail({ code: 'desk-locked' });
    const { open, pool, jobs } = unlocked.value;
    if (waitingForParser(open.database).length === 0) return ok({ unlocked: true });
    // What an earlier run stored but could not read before it ended.
    jobs.start('import', 'waiting', async ({ onProgress, signal }) => {
      const read = await readWaiting(open, pool, { onProgress, signal });
      return ok({ seen: 0, stored: 0, duplicates: 0, withheld: 0, ...read });
    });
    return ok({ unlocked: true });
  }

  return {
    router: {
      desk: answerDesk(tools),
      ...answerTray(tools),
      controllers: answerControllers(tools),
      ...answerLaw(tools),
      policy: answerPolicy(tools),
      messages: answerMessages(tools),
      cases: answerCases(tools),
      mailboxes: answerMailboxes(tools),
      preferences: {
        read: tools.os.preferences.read.handler(() => readPreferences(ports.deskFolder)),
        keep: tools.os.preferences.keep.handler(({ input }) => {
          keepPreferences(ports.deskFolder, input);
          return { kept: true } as const;
        }),
      },
      notices: { follow: tools.os.notices.follow.handler(({ signal }) => notices.follow(signal)) },
    },
    state: session.state,
    unlock,
    lock: session.lock,
    close: session.lock,
  };
}
