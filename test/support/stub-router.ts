// A desk without a desk behind it: answers a few procedures with what the test says, for tests of wires and shells.

import { ok } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { MessageRow, Notice } from '#core/desk/views.ts';
import { answering, type DeskRouter } from '#rpc/answer.ts';

export interface StubDesk {
  readonly router: DeskRouter;
  /** Names of the procedures whose handlers ran, in order. */
  readonly reached: string[];
  /** How many notice streams are being followed. */
  followers(): number;
  tell(notice: Notice): void;
}

/** `today.show` is the desk's broken procedure: it throws `fault`, and so does a notice of less than no progress. */
export function createStubDesk(options: {
  readonly fault: Error;
  readonly log: Log;
  readonly rows?: readonly MessageRow[];
}): StubDesk {
  const reached: string[] = [];
  const followers = new Set<(notice: Notice) => void>();
  const refused = { ok: false, failure: { code: 'desk-locked' } satisfies Obstacle } as const;
  const os = answering(options.log, () => 'fault-1');

  async function* follow(signal: AbortSignal | undefined): AsyncGenerator<Notice, void> {
    const waiting: Notice[] = [];
    let wake = Promise.withResolvers<void>();
    const hear = (notice: Notice): void => {
      waiting.push(notice);
      wake.resolve();
    };
    const stop = (): void => wake.resolve();
    followers.add(hear);
    signal?.addEventListener('abort', stop);
    try {
      for (;;) {
        if (signal?.aborted === true) return;
        const notice = waiting.shift();
        if (notice !== undefined) {
          if (notice.kind === 'progress' && notice.total < 0) throw options.fault;
          yield notice;
          continue;
        }
        await wake.promise;
        wake = Promise.withResolvers<void>();
      }
    } finally {
      followers.delete(hear);
    }
  }

  /** A handler that only notes that it was reached. */
  function reach<T>(name: string, value: T): () => T {
    return () => {
      reached.push(name);
      return value;
    };
  }

  const router = os.router({
    desk: {
      status: os.desk.status.handler(reach('desk.status', { state: 'locked' })),
      profiles: os.desk.profiles.handler(
        reach('desk.profiles', [{ id: 'p', name: 'Ĳsbrand & Cie – 東京 👩🏽‍⚖️', country: 'NL' }]),
      ),
      create: os.desk.create.handler(({ input }) => {
        reached.push('desk.create');
        return ok({ recoveryKey: input.passphrase });
      }),
      unlock: os.desk.unlock.handler(
        reach('desk.unlock', { ok: false, failure: { code: 'passphrase-wrong' } } as const),
      ),
      lock: os.desk.lock.handler(reach('desk.lock', { locked: true } as const)),
      takeSample: os.desk.takeSample.handler(reach('desk.takeSample', ok({ started: true } as const))),
    },
    today: {
      show: os.today.show.handler(() => {
        reached.push('today.show');
        throw options.fault;
      }),
    },
    tray: {
      list: os.tray.list.handler(reach('tray.list', refused)),
      confirm: os.tray.confirm.handler(reach('tray.confirm', refused)),
      attach: os.tray.attach.handler(reach('tray.attach', refused)),
      setAside: os.tray.setAside.handler(reach('tray.setAside', refused)),
      putBack: os.tray.putBack.handler(reach('tray.putBack', refused)),
    },
    messages: {
      list: os.messages.list.handler(reach('messages.list', ok(options.rows ?? []))),
      show: os.messages.show.handler(({ input }) => {
        reached.push('messages.show');
        return { ok: false, failure: { code: 'message-unknown', id: input.id } };
      }),
    },
    cases: {
      list: os.cases.list.handler(reach('cases.list', refused)),
      show: os.cases.show.handler(({ input }) => {
        reached.push('cases.show');
        return { ok: false, failure: { code: 'case-unknown', ref: input.ref } };
      }),
      journal: os.cases.journal.handler(reach('cases.journal', refused)),
      act: os.cases.act.handler(reach('cases.act', refused)),
      export: os.cases.export.handler(reach('cases.export', refused)),
    },
    mailboxes: {
      list: os.mailboxes.list.handler(reach('mailboxes.list', refused)),
      add: os.mailboxes.add.handler(reach('mailboxes.add', refused)),
      remove: os.mailboxes.remove.handler(reach('mailboxes.remove', refused)),
      pull: os.mailboxes.pull.handler(reach('mailboxes.pull', refused)),
      stop: os.mailboxes.stop.handler(reach('mailboxes.stop', refused)),
    },
    notices: {
      follow: os.notices.follow.handler(({ signal }) => {
        reached.push('notices.follow');
        return follow(signal);
      }),
    },
  });

  return {
    router,
    reached,
    followers: () => followers.size,
    tell: (notice) => followers.forEach((hear) => hear(notice)),
  };
}
