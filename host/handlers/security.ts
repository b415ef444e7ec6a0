// Answers about the keys: the ways to open the desk, and every change of them.

import { fail, ok, type Result } from '#core/base/result.ts';
import { epochOf, type Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { SecurityView, SlotView } from '#core/desk/security-views.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { readFact } from '#db/facts.ts';
import { owedErasures } from '#db/log/owed-erasures.ts';
import { obstacleOfFile } from '../file-obstacle.ts';
import {
  changePassphrase,
  drillRecovery,
  proveSecret,
  renewRecoveryKey,
  resetPassphrase,
} from '../keys/change-keys.ts';
import { addDeviceSlot, hasDeviceSlot, removeDeviceSlot, revealDeviceSecret } from '../keys/device-slot.ts';
import type { KeyCustody } from '../keys/key-custody.ts';
import { isStrongEnough } from '../keys/passphrase-rule.ts';
import { keepLook } from '../last-look.ts';
import { recordKeys } from '../keys/record-keys.ts';
import { recoverLocked } from '../keys/recover-locked.ts';
import { renewAllKeys } from '../keys/renew-all-keys.ts';
import { renewalSteps } from '../keys/renew-keys.ts';
import type { Keyring } from '../keyring.ts';
import type { OpenDesk } from '../open-desk.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

/** A recovery key that was not at hand for a year may be lost by now. In milliseconds. */
const drillLife = 365 * 24 * 3600 * 1000;

export function answerSecurity(tools: HandlerTools) {
  const { os, ports, session, guesses, idle } = tools;
  return {
    show: os.security.show.handler(async () => {
      const keyring = await keyringOf(ports.keyring);
      return withDesk(tools, ({ open }) => ok(viewOf(open, { keyring, lockAfterMinutes: idle.lockAfterMinutes() })));
    }),
    ways: os.security.ways.handler(() => ok({ hasDeviceSlot: hasDeviceSlot(ports.deskFolder) })),
    unlockByDevice: os.security.unlockByDevice.handler(async () => {
      const secret = await revealDeviceSecret(ports.deskFolder, ports.keyring);
      if (!secret.ok) return secret;
      try {
        return await tools.unlock(secret.value);
      } finally {
        secret.value.fill(0);
      }
    }),
    changePassphrase: os.security.changePassphrase.handler(async ({ input: { current, next } }) => {
      if (!(await isStrongEnough(next))) return fail({ code: 'passphrase-weak' });
      const changed = await changing(tools, ({ custody }) =>
        guesses.guard(() => changePassphrase(custody, { current, next, now: ports.now() })),
      );
      return changed.ok ? ok({ changed: true }) : changed;
    }),
    recover: os.security.recover.handler(async ({ input: { recoveryKey, next } }) => {
      if (!(await isStrongEnough(next))) return fail({ code: 'passphrase-weak' });
      const words = { recoveryKey, next, now: ports.now() };
      if (session.current() !== undefined) {
        const changed = await changing(tools, ({ custody }) => guesses.guard(() => resetPassphrase(custody, words)));
        return changed.ok ? ok({ unlocked: true }) : changed;
      }
      // While the desk is shut: once a page shows it open, somebody may lock it again.
      const reset = await guesses.guard(() => recoverLocked(ports.deskFolder, words));
      return reset.ok ? await tools.unlock(next) : asRecovery(reset);
    }),
    renewRecoveryKey: os.security.renewRecoveryKey.handler(({ input: { current } }) =>
      changing(tools, ({ custody }) => guesses.guard(() => renewRecoveryKey(custody, { current, now: ports.now() }))),
    ),
    drillRecovery: os.security.drillRecovery.handler(({ input: { recoveryKey } }) =>
      changing(tools, ({ custody }) => ok({ fits: drillRecovery(custody, recoveryKey, ports.now()) })),
    ),
    addDevice: os.security.addDevice.handler(async ({ input: { current } }) => {
      const { keyring } = ports;
      const added = await changing(tools, ({ custody }) =>
        guesses.guard(() => addDeviceSlot(custody, { keyring, current, now: ports.now() })),
      );
      return added.ok ? ok({ added: true }) : added;
    }),
    removeDevice: os.security.removeDevice.handler(async () => {
      const removed = await changing(tools, ({ custody }) => ok(removeDeviceSlot(custody)));
      return removed.ok ? ok({ removed: true }) : removed;
    }),
    renewAll: os.security.renewAll.handler(async ({ input: { current, next } }) => {
      if (!(await isStrongEnough(next))) return fail({ code: 'passphrase-weak' });
      const open = session.current()?.open;
      if (open === undefined) return fail({ code: 'desk-locked' });
      // Asked before the desk is closed for it: a typing error should not lock anybody out.
      const proved = await guesses.guard(() => proveSecret(open.custody, current));
      return proved.ok ? await renewAll(tools, current, next) : proved;
    }),
    lockAfter: os.security.lockAfter.handler(({ input: { minutes } }) =>
      withDesk(tools, () => {
        idle.setLockAfter(minutes);
        return ok({ kept: true });
      }),
    ),
    touch: os.security.touch.handler(() =>
      withDesk(tools, ({ open }) => {
        idle.touch();
        keepLook(open);
        return ok({ touched: true });
      }),
    ),
  };
}

/** An act on the keys of the open desk; what it changed stands in the log before it is told as done. */
async function changing<T>(
  { session, notices }: HandlerTools,
  act: (open: OpenDesk) => Result<T, Obstacle> | Promise<Result<T, Obstacle>>,
): Promise<Result<T, Obstacle>> {
  const open = session.current()?.open;
  if (open === undefined) return fail({ code: 'desk-locked' });
  try {
    const result = await act(open);
    // Locked meanwhile: the next opening records it.
    if (session.current()?.open !== open) return result;
    recordKeys(open);
    if (result.ok) for (const topic of ['desk', 'log'] as const) notices.tell({ kind: 'changed', topic });
    return result;
  } catch (fault) {
    const obstacle = fault instanceof StorageFault ? fault.obstacle : obstacleOfFile(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
}

/** With the desk closed meanwhile; it is opened again with whichever passphrase is in force afterwards. */
async function renewAll({ session, notices, ports }: HandlerTools, current: string, next: string) {
  const total = renewalSteps.length - 1;
  const renewed = await session.whileClosed(
    () =>
      renewAllKeys({
        folder: ports.deskFolder,
        current,
        next,
        now: ports.now(),
        onStep: (step) =>
          notices.tell({ kind: 'progress', job: 'renew-keys', done: renewalSteps.indexOf(step), total }),
      }),
    [next, current],
  );
  notices.tell(
    renewed.ok
      ? { kind: 'finished', job: 'renew-keys' }
      : { kind: 'failed', job: 'renew-keys', obstacle: renewed.failure },
  );
  return renewed;
}

/** Whoever types recovery words did not mistype a passphrase. */
function asRecovery(unlocked: Result<never, Obstacle> | { readonly ok: false; readonly failure: Obstacle }) {
  if (unlocked.ok) return unlocked;
  return unlocked.failure.code === 'passphrase-wrong' ? fail<Obstacle>({ code: 'recovery-key-wrong' }) : unlocked;
}

async function keyringOf(keyring: Keyring | undefined): Promise<SecurityView['keyring']> {
  const kind = (await keyring?.backend())?.kind ?? 'absent';
  return kind === 'real' ? 'available' : kind;
}

function viewOf(
  { custody, database, desk }: OpenDesk,
  facts: Pick<SecurityView, 'keyring' | 'lockAfterMinutes'>,
): SecurityView {
  const { passphrase } = custody.file().slots;
  const { memoryKiB, passes, lanes } = passphrase.header;
  const mendedAt = readFact(database, 'keys-mended') as Instant | undefined;
  return {
    ...facts,
    slots: slotsOf(custody),
    cost: { memoryKiB, passes, lanes },
    isDrillDue: isDrillDue(custody, desk.now()),
    unsettledErasures: owedErasures(database)?.lines ?? 0,
    ...(mendedAt !== undefined && { mendedAt }),
  };
}

function slotsOf(custody: KeyCustody): readonly SlotView[] {
  const { slots, drilledAt } = custody.file();
  return [slots.passphrase, slots.recovery, slots.device]
    .filter((slot) => slot !== undefined)
    .map(({ header: { type, createdAt } }) => ({
      type,
      createdAt,
      drilledAt: type === 'recovery' ? drilledAt : undefined,
    }));
}

export function isDrillDue(custody: KeyCustody, now: Instant): boolean {
  const { drilledAt } = custody.file();
  return drilledAt === undefined || epochOf(now) - epochOf(drilledAt) > drillLife;
}
