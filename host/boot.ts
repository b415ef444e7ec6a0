// The composition root: from a data folder and a few ports to a desk behind the contract.

import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/base/day.ts';
import type { Log } from '#core/desk/log.ts';
import type { ShellWish } from '#core/desk/shell-views.ts';
import type { LockCause } from '#core/desk/views.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { waitingForParser } from '#db/messages.ts';
import type { LogClock } from '#db/log/moment.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';
import type { SettingsNetwork } from '#mail/settings/network-ports.ts';
import { answering, type DeskRouter } from '#rpc/answer.ts';
import { createAnchorKeeper, watchAnchors } from './anchor/anchor-keeper.ts';
import { answerAccounts } from './handlers/accounts.ts';
import { answerBackup } from './handlers/backup.ts';
import { answerCaseFiles } from './handlers/case-files.ts';
import { createCalendarFeed } from './calendar/calendar-feed.ts';
import { followDesk } from './calendar/follow-desk.ts';
import { answerCalendar } from './handlers/calendar.ts';
import { answerCases } from './handlers/cases.ts';
import { answerControllers } from './handlers/controllers.ts';
import { answerDay } from './handlers/day.ts';
import { answerDesk } from './handlers/desk.ts';
import type { HandlerTools } from './handlers/handler-tools.ts';
import { answerErasure } from './handlers/erasure.ts';
import { answerFiles } from './handlers/files.ts';
import { answerHandover } from './handlers/handover.ts';
import { answerLaw } from './handlers/law.ts';
import { answerLearning } from './handlers/learning.ts';
import { answerLedger } from './handlers/ledger.ts';
import { answerLetters } from './handlers/letters.ts';
import { answerLog } from './handlers/log.ts';
import { answerMessages } from './handlers/messages.ts';
import { answerOutbox, answerSend } from './handlers/outbox.ts';
import { answerPolicy } from './handlers/policy.ts';
import { answerReading } from './handlers/reading.ts';
import { answerReminders } from './handlers/reminders.ts';
import { answerRegister } from './handlers/register.ts';
import { answerSearch } from './handlers/search.ts';
import { answerSecurity } from './handlers/security.ts';
import { answerSender } from './handlers/sender.ts';
import { answerShell } from './handlers/shell.ts';
import { answerTray } from './handlers/tray.ts';
import { readWaiting } from './intake/read-waiting.ts';
import { createGuessDelay } from './keys/guess-delay.ts';
import type { Secret } from './keys/slots.ts';
import type { Argon2Cost } from './keys/stretch.ts';
import { createIdleLock, usualLockAfter } from './lock/idle-lock.ts';
import { keepLockAfter, readLockAfter } from './lock/lock-after.ts';
import type { LockWatch } from './lock/lock-watch.ts';
import { createNotices } from './notices.ts';
import type { OpenDesk } from './open-desk.ts';
import type { Keyring } from './keyring.ts';
import { keepPreferences, readPreferences } from './preferences-file.ts';
import { createNewMailChecks, watchNewMail } from './sender/check-new-mail.ts';
import { createDoorOAuth, createOAuth, type OAuth, type OAuthWorld } from './oauth/oauth.ts';
import { keepReminders } from './reminder/keep-reminders.ts';
import { createReminderTeller } from './reminder/tell-reminders.ts';
import { refuseInSample } from './sample/refuse-in-sample.ts';
import { clearSamples } from './sample/sample-folder.ts';
import type { ShellPort } from './shell/shell-port.ts';
import { createDeskSession } from './session.ts';
import { workerUrls, type WorkerUrls } from './worker-urls.ts';

export interface HostPorts {
  /** Where the desk's files are or will be. */
  readonly deskFolder: string;
  now(): Instant;
  /** The clock that the log trusts beside `now`; that of the process where not given. */
  readonly clock?: LogClock | undefined;
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
  /** The system's store of secrets, where the shell can reach one. */
  readonly keyring?: Keyring | undefined;
  /** Of a guess at a new desk's passphrase; what takes about a second on this machine where not given. */
  readonly guessCost?: Argon2Cost | undefined;
  /** The windows, menus and tray around the page. */
  readonly shell?: ShellPort | undefined;
  /** Ends this process once the desk is locked; where not given, the process goes on with a locked desk. */
  readonly lockWatch?: LockWatch | undefined;
  /** Why the process before this one ended with an open desk. */
  readonly lockedBy?: LockCause | undefined;
  readonly log: Log;
  /** The app's version, for the about page. */
  readonly version: string;
}

export interface DeskHost {
  readonly router: DeskRouter;
  state(): 'absent' | 'locked' | 'open';
  unlock(secret: Secret): Promise<Result<{ readonly unlocked: true }, Obstacle>>;
  lock(): Promise<void>;
  /** Tells the pages what a person wished outside them. */
  wish(wish: ShellWish): void;
  close(): Promise<void>;
}

export function bootHost(ports: HostPorts): DeskHost {
  clearSamples(ports.deskFolder);
  const notices = createNotices();
  const workers = ports.workers ?? workerUrls;
  const session = createDeskSession({
    ...ports,
    workers,
    folder: ports.deskFolder,
    notices,
    oauthOf,
    onOpened: ({ sampleFolder }) => {
      if (sampleFolder === undefined) idle.begin();
      // Nobody minds who looks at it. The process is to be watched all the same: it has a desk open.
      else ports.lockWatch?.onTouched(undefined);
    },
    onLocking: (because) => {
      idle.stop();
      ports.lockWatch?.onLocking(because);
    },
    onLocked: ports.lockWatch?.onLocked,
  });
  const idle = createIdleLock({
    lock: (because) => void session.lock(because),
    readMinutes: () => {
      const current = session.current();
      return current === undefined ? usualLockAfter : readLockAfter(current.open.database);
    },
    keepMinutes: (minutes) => {
      const open = session.current()?.open;
      open?.desk.transact(() => keepLockAfter(open.database, minutes));
    },
    onTouched: (lockIn) => ports.lockWatch?.onTouched(lockIn),
  });
  const signingIn = { now: ports.now, openLink: ports.openLink, world: ports.oauth };
  const door = createDoorOAuth(signingIn);
  const guesses = createGuessDelay(() => performance.now());
  const anchors = createAnchorKeeper({ current: session.current, notices, log: ports.log, now: ports.now });
  const tools: HandlerTools = {
    os: answering(
      ports.log,
      () => randomBytes(6).toString('hex'),
      (path) => (session.current()?.sampleFolder === undefined ? undefined : refuseInSample(path)),
    ),
    ports,
    workers,
    notices,
    session,
    idle,
    anchors,
    door,
    guesses,
    unlock,
  };
  const newMail = createNewMailChecks(
    { workerUrl: workers.sender, askDns: ports.askDns, now: ports.now, current: session.current },
    { notices, log: ports.log, since: ports.now() },
  );
  const watch = new AbortController();
  void watchNewMail(notices, newMail, watch.signal);
  void watchAnchors(notices, anchors, watch.signal);
  const preferences = () => readPreferences(ports.deskFolder);
  const calendar = createCalendarFeed({
    current: () => {
      const current = session.current();
      return current?.sampleFolder === undefined ? current?.open : undefined;
    },
    preferences,
  });
  void followDesk(notices, calendar, ports.log, watch.signal);
  const teller = createReminderTeller({
    now: ports.now,
    preferences,
    keepLockedDay: (lockedDay) => keepPreferences(ports.deskFolder, { lockedDay }),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const desktop = ports.shell?.desktop;
  if (desktop !== undefined) {
    const open = () => session.current()?.open;
    const isSample = () => session.current()?.sampleFolder !== undefined;
    const world = { desktop, now: ports.now, open, preferences, teller, isSample };
    void keepReminders(world, notices.follow(watch.signal), watch.signal);
  }

  function oauthOf(open: OpenDesk): OAuth {
    return createOAuth(open, signingIn, door.tickets);
  }

  async function unlock(secret: Secret): Promise<Result<{ readonly unlocked: true }, Obstacle>> {
    const unlocked = await guesses.guard(() => session.unlock(secret));
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
      shell: answerShell(tools, teller),
      controllers: answerControllers(tools),
      ...answerLaw(tools),
      policy: answerPolicy(tools),
      erasure: answerErasure(tools),
      files: answerFiles(tools),
      messages: answerMessages(tools),
      cases: answerCases(tools),
      caseFiles: answerCaseFiles(tools),
      accounts: answerAccounts(tools),
      backup: answerBackup(tools),
      calendar: answerCalendar(tools, calendar),
      day: answerDay(tools),
      handover: answerHandover(tools),
      learning: answerLearning(tools),
      ledger: answerLedger(tools),
      letters: { ...answerLetters(tools), send: answerSend(tools) },
      outbox: answerOutbox(tools),
      log: answerLog(tools),
      reading: answerReading(tools),
      reminders: answerReminders(tools),
      register: answerRegister(tools),
      search: answerSearch(tools),
      security: answerSecurity(tools),
      sender: answerSender(tools),
      preferences: {
        read: tools.os.preferences.read.handler(() => readPreferences(ports.deskFolder)),
        keep: tools.os.preferences.keep.handler(({ input }) => {
          keepPreferences(ports.deskFolder, input);
          notices.tell({ kind: 'changed', topic: 'preferences' });
          return { kept: true } as const;
        }),
      },
      notices: { follow: tools.os.notices.follow.handler(({ signal }) => notices.follow(signal)) },
    },
    state: session.state,
    unlock,
    lock: session.lock,
    wish: (wish) => notices.tell({ kind: 'wish', wish }),
    close: async () => {
      watch.abort();
      await anchors.stop();
      await calendar.stop();
      await door.stop();
      await session.lock();
      await newMail.settled();
    },
  };
}
