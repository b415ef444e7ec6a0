// Answers about the mailboxes: adding one after a look at it, pulling, stopping, removing.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { MailboxView } from '#core/desk/views.ts';
import { allMailboxes, countLocations, findMailbox, removeMailbox, type MailboxRow } from '#db/mailboxes.ts';
import { keepMailbox, passwordOf, tryMailbox, type MailboxAccount } from '../intake/keep-mailbox.ts';
import { pullMailbox } from '../intake/pull-mailbox.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerMailboxes(tools: HandlerTools) {
  const { os, session } = tools;
  return {
    list: os.mailboxes.list.handler(() =>
      withDesk(tools, (current) => ok(allMailboxes(current.open.database).map((row) => viewOf(current, row)))),
    ),
    add: os.mailboxes.add.handler(({ input }) => add(input)),
    remove: os.mailboxes.remove.handler(({ input }) =>
      actingOn(tools, ['mailboxes'], ({ open: { desk, database } }) => {
        if (findMailbox(database, input.id) === undefined) return fail({ code: 'mailbox-unknown', id: input.id });
        desk.transact(() => {
          removeMailbox(database, input.id);
          desk.journal.append('desk', { act: 'desk.mailbox-removed', mailbox: input.id }, 'user');
        });
        return ok({ removed: true } as const);
      }),
    ),
    pull: os.mailboxes.pull.handler(({ input }) => withDesk(tools, (current) => pull(current, input.id))),
    stop: os.mailboxes.stop.handler(async ({ input }) => {
      const current = session.current();
      if (current === undefined) return fail({ code: 'desk-locked' });
      if (current.jobs.isRunning(input.id)) await current.jobs.stop();
      return ok({ stopped: true } as const);
    }),
  };

  async function add(account: MailboxAccount & { readonly password: string }): Promise<Result<MailboxView, Obstacle>> {
    const tried = await tryMailbox(account);
    if (!tried.ok) return tried;
    return actingOn(tools, ['mailboxes'], (current) =>
      ok(viewOf(current, keepMailbox(current.open, account, { remembersPassword: true }))),
    );
  }

  function pull({ open, pool, jobs }: OpenSession, id: string): Result<{ readonly started: true }, Obstacle> {
    const mailbox = findMailbox(open.database, id);
    if (mailbox === undefined) return fail({ code: 'mailbox-unknown', id });
    const password = passwordOf(open, mailbox);
    if (password === undefined) return fail({ code: 'mailbox-password-missing', id });
    return jobs.start('pull', id, (job) => pullMailbox(open, pool, { mailbox, password, ...job }));
  }
}

function viewOf({ open, jobs }: OpenSession, row: MailboxRow): MailboxView {
  const { id, host, port, security, user, folder } = row;
  return {
    id,
    host,
    port,
    security,
    user,
    folder,
    hasPrivateCa: row.caPem !== null,
    lastPulledAt: row.lastPulledAt ?? undefined,
    lastObstacle: row.lastObstacle ?? undefined,
    isPulling: jobs.isRunning(id),
    stored: countLocations(open.database, id),
  };
}
