// Answers about the desk itself: its state, its creation, its lock, the sample inbox.

import { fail, ok } from '#core/base/result.ts';
import { todayOf } from '#core/desk/today.ts';
import type { DeskStatus } from '#core/desk/views.ts';
import { readFact } from '#db/facts.ts';
import { takeSample } from '../sample/take-sample.ts';
import { isStrongEnough } from '../keys/passphrase-rule.ts';
import { createDesk } from '../open-desk.ts';
import { bundledProfiles, findProfile } from '../profiles.ts';
import { readProfile } from '../read-profile.ts';
import type { DeskSession } from '../session.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerDesk(tools: HandlerTools) {
  const { os, ports, session } = tools;
  return {
    status: os.desk.status.handler(() => statusOf(tools)),
    profiles: os.desk.profiles.handler(() => bundledProfiles()),
    create: os.desk.create.handler(async ({ input }) => {
      if (!(await isStrongEnough(input.passphrase))) return fail({ code: 'passphrase-weak' });
      const profile = typeof input.profile === 'string' ? findProfile(input.profile) : readProfile(input.profile);
      if (!profile.ok) return profile;
      const created = await createDesk({
        folder: ports.deskFolder,
        passphrase: input.passphrase,
        profile: profile.value,
        now: () => ports.now(),
        cost: ports.guessCost,
        clock: ports.clock,
      });
      if (!created.ok) return created;
      const unlocked = await tools.unlock(input.passphrase);
      return unlocked.ok ? created : unlocked;
    }),
    unlock: os.desk.unlock.handler(({ input }) => tools.unlock(input.passphrase)),
    lock: os.desk.lock.handler(async () => {
      await session.lock();
      return { locked: true } as const;
    }),
    takeSample: os.desk.takeSample.handler(() =>
      withDesk(tools, ({ open, pool, jobs }) =>
        jobs.start('sample', 'sample', async (job) => ok(await takeSample(open, pool, job))),
      ),
    ),
    sample: {
      begin: os.desk.sample.begin.handler(async () => {
        const begun = await session.openSample((done, total) =>
          tools.notices.tell({ kind: 'progress', job: 'sample', done, total }),
        );
        tools.notices.tell(
          begun.ok ? { kind: 'finished', job: 'sample' } : { kind: 'failed', job: 'sample', obstacle: begun.failure },
        );
        return begun.ok ? ok({ begun: true } as const) : begun;
      }),
      end: os.desk.sample.end.handler(async () => {
        if (session.current()?.sampleFolder !== undefined) await session.lock();
        return { ended: true } as const;
      }),
    },
  };
}

function closedStatus(session: DeskSession): DeskStatus {
  if (session.state() === 'absent') return { state: 'absent' };
  const because = session.lockedBy();
  return { state: 'locked', ...(because !== undefined && { because }) };
}

function statusOf({ session, ports }: HandlerTools): DeskStatus {
  const current = session.current();
  if (current === undefined) return closedStatus(session);
  const { open, sampleFolder } = current;
  return {
    state: 'open',
    opening: session.opening(),
    controller: open.desk.controllers.home(),
    controllers: open.desk.controllers.all().map(({ id, name, zone, country }) => ({ id, name, zone, country })),
    today: todayOf(open.desk),
    holdsSample: readFact(open.database, 'sample') === 'true',
    isSample: sampleFolder !== undefined,
    isReadOnly: open.isReadOnly(),
    alarm: open.audit.alarm(),
    version: ports.version,
  };
}
