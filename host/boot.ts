// The composition root: from a data folder and a few ports to a desk behind the contract.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { waitingForParser } from '#db/messages.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';
import type { SettingsNetwork } from '#mail/settings/network-ports.ts';
import { answering, type DeskRouter } from '#rpc/answer.ts';
import { answerAccounts } from './handlers/accounts.ts';
import { answerCases } from './handlers/cases.ts';
import { answerControllers } from './handlers/controllers.ts';
import { answerDesk } from './handlers/desk.ts';
import type { HandlerTools } from './handlers/handler-tools.ts';
import { answerFiles } from './handlers/files.ts';
import { answerLaw } from './handlers/law.ts';
import { answerLearning } from './handlers/learning.ts';
import { answerLedger } from './handlers/ledger.ts';
import { answerMessages } from './handlers/messages.ts';
import { answerPolicy } from './handlers/policy.ts';
import { answerReading } from './handlers/reading.ts';
import { answerSearch } from './handlers/search.ts';
import { answerSender } from './handlers/sender.ts';
import { answerTray } from './handlers/tray.ts';
import { readWaiting } from './intake/read-waiting.ts';
import { createNotices } from './notices.ts';
import type { OpenDesk } from './open-desk.ts';
import { keepPreferences, readPreferences } from './preferences-file.ts';
import { createNewMailChecks, watchNewMail } from './sender/check-new-mail.ts';
import { createOAuth, type OAuth, type OAuthWorld } from './oauth/oauth.ts';
import { createDeskSession } from './session.ts';
import { workerUrls, type WorkerUrls } from './worker-urls.ts';

export interface HostPorts {
  /** Where the desk's files are or will be. */
  readonly deskFolder: string;
  now(): Instant;
  /** Modules of the worker threads; beside the sources where not given. */
  readonly workers?: WorkerUrls | undefined;
  /** Asks the name servers; those of the system or of the user's choice where not given. */
  readonly askDns?: AskDns | undefined;
  /** Hands an address of a provider's sign-in to the system's browser, where the page cannot open it itself. */
  readonly openLink?: ((url: string) => void) | undefined;
  /** Who signs in whom; Google and Microsoft themselves where not given. */
  readonly oauth?: OAuthWorld | undefined;
  /** What is asked about an address's domain; the real network where not given. */
  readonly settingsNetwork?: SettingsNetwork | undefined;
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
  const workers = ports.workers ?? workerUrls;
  const session = createDeskSession({ ...ports, workers, folder: ports.deskFolder, notices, oauthOf });
  const tools: HandlerTools = {
    os: answering(ports.log, () => randomBytes(6).toString('hex')),
    ports,
    workers,
    notices,
    session,
    unlock,
  };
  const newMail = createNewMailChecks(
    { workerUrl: workers.sender, askDns: ports.askDns, now: ports.now, current: session.current },
    { notices, log: ports.log, since: ports.now() },
  );
  const watch = new AbortController();
  void watchNewMail(notices, newMail, watch.signal);

  function oauthOf(open: OpenDesk): OAuth {
    return createOAuth(open, { now: ports.now, openLink: ports.openLink, world: ports.oauth });
  }

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
      files: answerFiles(tools),
      messages: answerMessages(tools),
      cases: answerCases(tools),
      accounts: answerAccounts(tools),
      learning: answerLearning(tools),
      ledger: answerLedger(tools),
      reading: answerReading(tools),
      search: answerSearch(tools),
      sender: answerSender(tools),
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
    close: async () => {
      watch.abort();
      await session.lock();
      await newMail.settled();
    },
  };
}
