// Answers about the mail accounts: what is set up, what a server offers, and everything that is done to an account.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { allAccounts } from '#db/accounts.ts';
import type { OpenSession } from '../session.ts';
import {
  addAccount,
  chooseFolders,
  ofAccount,
  pauseSync,
  pullNow,
  removeAccount,
  renewSecret,
  resumeSync,
} from '../sync/account-acts.ts';
import { viewOfAccount } from '../sync/account-view.ts';
import { lookAtAccount, lookAtServer } from '../sync/look-at-account.ts';
import { answerAccountSettings } from './account-settings.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';
import { answerSending } from './sending.ts';

export function answerAccounts(tools: HandlerTools) {
  const { os } = tools;
  return {
    ...answerAccountSettings(tools),
    sending: answerSending(tools),
    list: os.accounts.list.handler(() =>
      withDesk(tools, (current) => ok(allAccounts(current.open.database).map((row) => viewOfAccount(current, row)))),
    ),
    look: os.accounts.look.handler(({ input: { secret, ...server } }) =>
      // In the first run a mailbox is chosen before there is a desk to keep it.
      tools.session.state() === 'absent'
        ? lookAtServer(tools.door, server, secret)
        : inDesk(tools, (current) => lookAtServer(current, server, secret)),
    ),
    folders: os.accounts.folders.handler(({ input: { id } }) =>
      inDesk(tools, (current) => ofAccount(current, id, (account) => lookAtAccount(current, account))),
    ),
    add: os.accounts.add.handler(({ input: { secret, folders, ...server } }) => {
      const paths = folders.map(({ path }) => path);
      return acting(tools, (current) => addAccount(current, { server, secret, paths }));
    }),
    chooseFolders: os.accounts.chooseFolders.handler(({ input: { id, folders } }) =>
      acting(tools, (current) => chooseFolders(current, id, folders)),
    ),
    renew: os.accounts.renew.handler(({ input: { id, secret } }) =>
      acting(tools, (current) => renewSecret(current, id, secret)),
    ),
    remove: os.accounts.remove.handler(({ input }) => acting(tools, (current) => removeAccount(current, input.id))),
    pull: os.accounts.pull.handler(({ input }) => inDesk(tools, (current) => pullNow(current, input.id))),
    pause: os.accounts.pause.handler(({ input }) => acting(tools, (current) => pauseSync(current, input.id))),
    resume: os.accounts.resume.handler(({ input }) => acting(tools, (current) => resumeSync(current, input.id))),
    wake: os.accounts.wake.handler(() =>
      withDesk(tools, ({ follower, outbox }) => {
        follower.wake();
        outbox.wake();
        return ok({ woken: true } as const);
      }),
    ),
  };
}

/** Work that may wait for a server. A desk that was locked meanwhile takes nothing more. */
async function inDesk<T>(
  { session }: HandlerTools,
  work: (current: OpenSession) => Promise<Result<T, Obstacle>>,
): Promise<Result<T, Obstacle>> {
  const current = session.current();
  return current === undefined ? fail({ code: 'desk-locked' }) : await work(current);
}

async function acting<T>(
  tools: HandlerTools,
  work: (current: OpenSession) => Promise<Result<T, Obstacle>>,
): Promise<Result<T, Obstacle>> {
  const result = await inDesk(tools, work);
  if (result.ok) tools.notices.tell({ kind: 'changed', topic: 'accounts' });
  return result;
}
