// Reads from a server that misbehaves, then from an honest one, and says what went wrong on the desk's side.

import type { Instant } from '#core/base/day.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import type { Patience } from '#mail/imap/patience.ts';
import { memoryLedger, type MemoryLedger } from '#test/support/memory-ledger.ts';
import { startMeddlingProxy } from '#test/support/meddling-proxy.ts';
import { startScriptedImap, type Script } from '#test/support/scripted-imap.ts';
import type { Chance } from '#test/support/seeded-chance.ts';
import { realMails, type Behaviour, type Ending } from './behaviour.ts';

export const canary = 'correct-horse-canary';

/** Generous: the machine may be busy. Only what ends by patience alone is worth being short with. */
export const longPatience: Partial<Patience> = {
  connect: 8_000,
  greeting: 8_000,
  command: 8_000,
  silence: 8_000,
  farewell: 2_000,
};
export const shortPatience: Partial<Patience> = {
  connect: 1_000,
  greeting: 700,
  command: 1_000,
  silence: 1_200,
  farewell: 400,
};

const start = '2026-03-05T10:00:00Z' as Instant;
/** A week later everything is compared. */
const later = '2026-03-14T10:00:00Z' as Instant;

async function pullFrom(script: Script, ledger: MemoryLedger, moment: Instant, behaviour: Behaviour, chance?: Chance) {
  const server = await startScriptedImap({ mails: realMails, ...script });
  const proxy = chance === undefined ? undefined : await startMeddlingProxy(() => server.port, chance);
  try {
    const result = await pullFolder({
      settings: {
        host: '127.0.0.1',
        port: (proxy ?? server).port,
        security: 'plaintext',
        user: behaviour.user ?? 'dpo',
        folder: 'INBOX',
      },
      credential: { kind: 'password', password: canary },
      now: () => moment,
      ledger,
      patience: behaviour.isSlow === true && moment === start ? shortPatience : longPatience,
    });
    return result;
  } finally {
    await proxy?.stop();
    await server.stop();
  }
}

export interface Endured {
  readonly ending: Ending;
  /** What the desk did wrong; empty is good. */
  readonly problems: readonly string[];
}

export async function endure(behaviour: Behaviour, chance?: Chance): Promise<Endured> {
  const problems: string[] = [];
  const ledger = memoryLedger();
  if (behaviour.after !== undefined) await pullFrom(behaviour.after, ledger, start, { ...behaviour, isSlow: false });
  const script = behaviour.script();
  const result = await pullFrom(script, ledger, start, behaviour, chance);
  const there = script.mails ?? realMails;
  const ending = result.ok ? standing(ledger, there, result.value.unlisted) : endingOf(result.failure);
  if (!behaviour.ends.some((allowed) => ending === allowed || ending.startsWith(`${allowed}/`))) {
    problems.push(`ended as ${ending}`);
  }
  if (/anna|canary|example\.org/u.test(JSON.stringify(result))) problems.push('repeats the words of the server');
  if (
    behaviour.isHiding !== true &&
    result.ok &&
    result.value.isComplete &&
    ledger.mark !== undefined &&
    !isAccountedFor(ledger, there)
  ) {
    problems.push('called level with a mail neither stored nor withheld');
  }
  if (behaviour.isForging !== true) problems.push(...foreign(ledger, there));
  const healed = await pullFrom({ mails: there }, ledger, later, { ...behaviour, isSlow: false });
  const end = healed.ok ? standing(ledger, there, healed.value.unlisted) : endingOf(healed.failure);
  if (end !== 'level') problems.push(`an honest server does not mend it: ${end}`);
  if (behaviour.isForging !== true) problems.push(...foreign(ledger, there));
  return { ending, problems };
}

export function endingOf(obstacle: MailObstacle): Ending {
  return 'reason' in obstacle ? `${obstacle.code}/${obstacle.reason}` : obstacle.code;
}

type Mails = NonNullable<Script['mails']>;

function standing(ledger: MemoryLedger, there: Mails, unlisted: number): Ending {
  const present = new Set(ledger.mails.map(({ uid }) => uid).filter((uid) => !ledger.gone.includes(uid)));
  const isAll = there.every(({ uid }) => present.has(uid));
  return isAll && unlisted === 0 && ledger.mark !== undefined ? 'level' : 'short';
}

function isAccountedFor(ledger: MemoryLedger, there: Mails): boolean {
  const stored = new Set(ledger.mails.map(({ uid }) => uid));
  const below = ledger.mark?.uidNext ?? 0;
  return there.every(({ uid }) => uid >= below || stored.has(uid) || ledger.missed.has(uid));
}

function foreign(ledger: MemoryLedger, there: Mails): string[] {
  return ledger.mails.flatMap(({ uid, raw, isPartial, internalDate }) => {
    if (ledger.gone.includes(uid)) return [];
    const real = there.find((mail) => mail.uid === uid);
    const isDated = internalDate === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(internalDate);
    if (!isDated) return [`kept the date ${internalDate} of ${uid}`];
    if (real === undefined) return [`stored ${uid}, which is not there`];
    return isPartial || real.raw.equals(raw) ? [] : [`stored other octets for ${uid}`];
  });
}

/** All of them, so many at a time: most of the time each waits for its server. */
export function endureAll(behaviours: readonly Behaviour[], lanes = 10): (behaviour: Behaviour) => Promise<Endured> {
  const ends = new Map(behaviours.map((behaviour) => [behaviour, Promise.withResolvers<Endured>()]));
  const waiting = [...behaviours];
  const run = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const end = ends.get(next);
      end?.promise.catch(() => undefined);
      await endure(next).then(end?.resolve, end?.reject);
    }
  };
  for (let lane = 0; lane < lanes; lane += 1) void run();
  return async (behaviour) => {
    const end = ends.get(behaviour);
    if (end === undefined) throw new Error('not among them');
    return end.promise;
  };
}
