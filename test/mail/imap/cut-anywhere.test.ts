import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { listFolders } from '#mail/imap/list-folders.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { startMeddlingProxy, type Cut, type MeddlingProxy } from '#test/support/meddling-proxy.ts';
import { memoryLedger, type MemoryLedger } from '#test/support/memory-ledger.ts';
import { startScriptedImap, type ScriptedImap, type ScriptedMail } from '#test/support/scripted-imap.ts';

const small = (uid: number): ScriptedMail => ({ uid, raw: plainMail(uid).subarray(-260) });
const twelve = Array.from({ length: 12 }, (_, index) => small(index * 2 + 3));
const thirteen = [...twelve, small(40)];
const patience = { connect: 20_000, greeting: 20_000, command: 20_000, silence: 20_000, farewell: 2_000 };
const credential = { kind: 'password', password: 'secret' } as const;
const now = () => '2026-03-05T10:00:00Z' as Instant;

/** The stages of a day: the folders are listed, all is pulled, there is no news, a mail comes. */
const stages = ['list', 'first', 'no-news', 'news'] as const;
type Stage = (typeof stages)[number];

/** As many at a time, so that one waits for its line while the other computes. */
const lanes = 4;

interface Lane {
  mails: readonly ScriptedMail[];
  readonly server: ScriptedImap;
  readonly proxy: MeddlingProxy;
}

let open: Lane[] = [];
beforeAll(async () => {
  open = await Promise.all(
    Array.from({ length: lanes }, async () => {
      const lane = { mails: twelve };
      const server = await startScriptedImap({
        get mails() {
          return lane.mails;
        },
        capabilities: 'IMAP4rev1 NAMESPACE ID ESEARCH IDLE',
        reply: ({ name, tag }, correct) => {
          // Plain answers to what the script knows no answer for.
          if (name === 'NAMESPACE') return ['* NAMESPACE (("" "/")) NIL NIL\r\n', ...correct];
          return name === 'ID' ? ['* ID NIL\r\n', `${tag} OK done\r\n`] : correct;
        },
      });
      return Object.assign(lane, { server, proxy: await startMeddlingProxy(() => server.port) });
    }),
  );
});
afterAll(async () => {
  for (const { server, proxy } of open) {
    await proxy.stop();
    await server.stop();
  }
});

async function live(lane: Lane, stage: Stage, ledger: MemoryLedger): Promise<boolean> {
  const settings = {
    host: '127.0.0.1',
    port: lane.proxy.port,
    security: 'plaintext',
    user: 'dpo',
    folder: 'INBOX',
  } as const;
  lane.mails = stage === 'news' ? thirteen : twelve;
  const result =
    stage === 'list'
      ? await listFolders(settings, credential, { patience })
      : await pullFolder({ settings, credential, now, ledger, patience });
  if (!result.ok) expect(['imap-broken-off', 'imap-unreachable']).toContain(result.failure.code);
  return result.ok;
}

/** The ledger as the stages before this one leave it. */
function ledgerBefore(stage: Stage): MemoryLedger {
  const ledger = memoryLedger();
  if (stage === 'list' || stage === 'first') return ledger;
  ledger.open({ uidValidity: '7' });
  ledger.store(
    twelve.map(({ uid, raw }) => ({
      uid,
      raw,
      internalDate: undefined,
      isPartial: false,
      announcedSize: raw.length,
      isDiffering: false,
    })),
  );
  ledger.level({ uidNext: 26, exists: 12, highestModseq: undefined, comparedAt: now() });
  return ledger;
}

function expectLevel(ledger: MemoryLedger, mails: readonly ScriptedMail[], cut: Cut): void {
  const what = `${cut.how} after ${cut.after} octets of the ${cut.side}`;
  expect(
    ledger.mails.map(({ uid }) => uid).toSorted((a, b) => a - b),
    what,
  ).toEqual(mails.map(({ uid }) => uid));
  for (const { uid, raw } of ledger.mails)
    expect(raw.equals(mails.find((mail) => mail.uid === uid)?.raw ?? raw), what).toBe(true);
  expect(ledger.mark, what).toMatchObject({ uidNext: (mails.at(-1)?.uid ?? 0) + 1, exists: mails.length });
  expect(ledger.gone, what).toEqual([]);
  expect(ledger.missed.size, what).toBe(0);
}

/** Cuts a stage everywhere that is asked for, reconnects, and looks. Returns the number of cuts. */
async function cutEverywhere(stage: Stage, side: Cut['side'], step: number, how: Cut['how']): Promise<number> {
  const [probe] = open;
  if (probe === undefined) throw new Error('no lane');
  probe.proxy.set(undefined);
  await live(probe, stage, ledgerBefore(stage));
  const whole = probe.proxy.passed()[side];
  const borders = side === 'server' && how === 'fin' ? probe.proxy.borders() : [];
  const everyStep = Array.from({ length: Math.ceil(whole / step) }, (_, index) => index * step);
  const around = borders.flatMap((end) => [end - 1, end]).filter((at) => at >= 0 && at < whole);
  const cuts = [...new Set([...everyStep, ...around])];
  const count = cuts.length;
  await Promise.all(
    open.map(async (lane) => {
      for (let after = cuts.pop(); after !== undefined; after = cuts.pop()) {
        const cut = { side, after, how } as const;
        const ledger = ledgerBefore(stage);
        lane.proxy.set(cut);
        await live(lane, stage, ledger);
        lane.proxy.set(undefined);
        expect(await live(lane, stage, ledger), `reconnected after ${after} octets`).toBe(true);
        if (stage !== 'list') expectLevel(ledger, stage === 'news' ? thirteen : twelve, cut);
      }
    }),
  );
  return count;
}

describe('a connection that is cut at any octet: after the next one every mail is there once, and all is level', () => {
  const counted: number[] = [];

  it.each([
    ['list', 'server', 5, 'fin'],
    ['first', 'server', 9, 'fin'],
    ['no-news', 'server', 5, 'fin'],
    ['news', 'server', 4, 'fin'],
    ['first', 'server', 37, 'rst'],
    ['news', 'server', 9, 'rst'],
    ['list', 'client', 9, 'fin'],
    ['first', 'client', 3, 'fin'],
    ['no-news', 'client', 7, 'rst'],
    ['news', 'client', 3, 'rst'],
  ] as const)('%s: what the %s says, every %i octets, by %s', async (stage, side, step, how) => {
    counted.push(await cutEverywhere(stage, side, step, how));
    expect(counted.at(-1)).toBeGreaterThan(10);
  });

  it('that was at least 1,500 places', () => {
    expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1_500);
  });
});
