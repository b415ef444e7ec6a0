// Answers about the audit log: the register, its proof, its anchors and its alarm.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { findAccount } from '#db/accounts.ts';
import { logPage } from '#db/log/register.ts';
import { anchorNow } from '../anchor/anchor-now.ts';
import { remember, rememberAccount } from '../anchor/anchor-memory.ts';
import { checkNote } from '../anchor/check-note.ts';
import { giveNote, noteGiven } from '../anchor/give-note.ts';
import { logState } from '../anchor/log-state.ts';
import { settleAlarm } from '../anchor/settle-alarm.ts';
import { serviceUrl } from '../anchor/timestamp/service-url.ts';
import { verifyLog } from '../anchor/verify-log.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerLog(tools: HandlerTools) {
  const { os, session } = tools;
  return {
    state: os.log.state.handler(() => withDesk(tools, ({ open }) => ok(logState(open)))),
    list: os.log.list.handler(({ input: { filter, before, limit } }) =>
      withDesk(tools, ({ open }) => ok(logPage(open.database, filter, { before, limit }))),
    ),
    verify: os.log.verify.handler(() => withDesk(tools, startVerifying)),
    settleAlarm: os.log.settleAlarm.handler(({ input: { reason } }) =>
      actingOn(tools, ['desk', 'log'], ({ open }) => settleAlarm(open, reason)),
    ),
    note: os.log.note.handler(() => actingOn(tools, ['log'], ({ open }) => ok(giveNote(open)))),
    given: os.log.given.handler(({ input }) => actingOn(tools, ['log'], ({ open }) => noteGiven(open, input))),
    check: os.log.check.handler(async ({ input: { text } }) => {
      const current = session.current();
      return current === undefined ? fail({ code: 'desk-locked' }) : ok(await checkNote(current.open, text));
    }),
    anchorIn: os.log.anchorIn.handler(({ input: { account, isOn } }) => {
      const kept = actingOn(tools, ['log'], (current) => switchAccount(current, account, isOn));
      if (kept.ok) tools.anchors.look();
      return kept;
    }),
    anchor: os.log.anchor.handler(() => withDesk(tools, startAnchoring)),
    timestampAt: os.log.timestampAt.handler(({ input: { url } }) =>
      actingOn(tools, ['log'], (current) => chooseService(current, url)),
    ),
  };
}

type Answer<T> = Result<T, Obstacle>;

function startVerifying({ open, jobs }: OpenSession): Answer<{ readonly started: true }> {
  return jobs.start('verify', 'log', async ({ signal, onProgress }) => {
    await verifyLog(open, { rest: 0, signal, onProgress });
    return ok(undefined);
  });
}

function startAnchoring({ open, jobs, tokens }: OpenSession): Answer<{ readonly started: true }> {
  return jobs.start('anchor', 'log', ({ signal }) => anchorNow(open, tokens, signal));
}

function switchAccount({ open }: OpenSession, account: string, isOn: boolean): Answer<{ readonly kept: true }> {
  const { database, desk } = open;
  if (findAccount(database, account) === undefined) return fail({ code: 'account-unknown', id: account });
  desk.transact(() => rememberAccount(database, account, { isOn }));
  return ok({ kept: true });
}

function chooseService({ open }: OpenSession, url: string): Answer<{ readonly kept: true }> {
  const { database, desk } = open;
  const service = serviceUrl(url);
  if (url !== '' && service === undefined) return fail({ code: 'timestamp-url' });
  desk.transact(() => remember(database, { timestampUrl: service?.href }));
  return ok({ kept: true });
}
