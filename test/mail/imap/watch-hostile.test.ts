import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { watchAccount } from '#mail/imap/watch-account.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { memoryLedger, type MemoryLedger } from '#test/support/memory-ledger.ts';
import {
  hangUp,
  startScriptedImap,
  type Command,
  type Reply,
  type Script,
  type ScriptedImap,
} from '#test/support/scripted-imap.ts';

const mails = plainMails(3).map((raw, index) => ({ uid: index + 1, raw }));
const now = () => '2026-03-05T10:00:00Z' as Instant;
const patience = {
  connect: 2_000,
  greeting: 400,
  command: 600,
  silence: 600,
  farewell: 200,
  probe: 300,
  round: 60_000,
  poll: 80,
};

let server: ScriptedImap | undefined;
let off = new AbortController();
afterEach(async () => {
  off.abort();
  await server?.stop();
});

async function watching(script: Script, ledger: MemoryLedger = memoryLedger(), round = patience.round) {
  off = new AbortController();
  server = await startScriptedImap({ mails, capabilities: 'IMAP4rev1 IDLE', ...script });
  const told: string[] = [];
  const watch = watchAccount({
    server: { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo' },
    credential: { kind: 'password', password: 'secret' },
    folders: [{ path: 'INBOX', ledger }],
    now,
    onWatching: (means) => told.push(means),
    signal: off.signal,
    patience: { ...patience, round },
  });
  return { watch, ledger, told };
}

const until = async (isSo: () => boolean) => expect.poll(isSo, { timeout: 10_000, interval: 10 }).toBe(true);

const heard = (verb: string) =>
  (server?.heard() ?? '').split('\r\n').filter((line) => line.split(' ')[1] === verb).length;

/** What the server says when the client starts to IDLE. */
const onIdle =
  (answer: (command: Command) => Reply | undefined) =>
  (command: Command, correct: Reply): Reply | undefined => {
    if (command.name === 'IDLE') return answer(command);
    // DONE ends an IDLE; the script knows no tag for it.
    return command.tag === 'DONE' ? [] : correct;
  };

describe('watching a server that misbehaves', () => {
  it.each([
    ['refuses IDLE', ({ tag }: Command) => [`${tag} NO not today\r\n`]],
    ['ends every IDLE at once', ({ tag }: Command) => ['+ idling\r\n', `${tag} OK done\r\n`]],
  ])('%s: asks now and then instead', async (_what, answer) => {
    const { told } = await watching({ reply: onIdle(answer) });
    await until(() => told.includes('polling'));
    await until(() => heard('NOOP') > 1);
    expect(heard('IDLE')).toBeLessThanOrEqual(3);
  });

  it('calls without end though there is nothing: is looked at ever more rarely', async () => {
    const { ledger } = await watching({
      reply: onIdle(({ tag, count }) => ['+ idling\r\n', `* ${count + 4} EXISTS\r\n`, `${tag} OK done\r\n`]),
    });
    await until(() => heard('EXAMINE') >= 3);
    const before = heard('EXAMINE');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(heard('EXAMINE') - before).toBeLessThan(6);
    expect(ledger.mails).toHaveLength(3);
  });

  it.each([
    ['says goodbye', () => ['+ idling\r\n', '* BYE maintenance\r\n', hangUp] as const, 'closed'],
    ['hangs up', () => ['+ idling\r\n', hangUp] as const, 'closed'],
    ['never answers to IDLE', () => undefined, 'timeout'],
    ['goes silent in IDLE', () => ['+ idling\r\n'], 'timeout'],
  ])('%s: the watch ends', async (_what, answer, reason) => {
    const { watch, ledger } = await watching({ reply: onIdle(answer) });
    expect(await watch.ended).toMatchObject({ ok: false, failure: { code: 'imap-broken-off', reason } });
    expect(ledger.mails).toHaveLength(3);
  });

  it('floods the line in IDLE: hangs up', async () => {
    const { watch } = await watching({ reply: onIdle(() => ['+ idling\r\n', `* OK ${'x'.repeat(2_000_000)}`]) });
    expect(await watch.ended).toMatchObject({ ok: false, failure: { code: 'imap-limit', reason: 'line' } });
  });

  it('names another UIDVALIDITY in the middle: the watch ends, and nothing is put under the old one', async () => {
    const reply = (command: Command, correct: Reply): Reply =>
      command.name === 'UID FETCH' && command.rest.includes('BODY')
        ? ['* OK [UIDVALIDITY 8] surprise\r\n', ...correct]
        : correct;
    const { watch, ledger } = await watching({ reply });
    expect(await watch.ended).toMatchObject({ ok: false, failure: { code: 'imap-broken-off' } });
    expect(ledger.mails).toHaveLength(0);
  });

  it('changes UIDVALIDITY at every look, there and back: everything is kept once under each, and looks become rare', async () => {
    let looks = 0;
    const { ledger } = await watching({
      reply: (command, correct) => {
        if (command.name === 'IDLE') return ['+ idling\r\n', `* ${4 + looks} EXISTS\r\n`, `${command.tag} OK done\r\n`];
        if (command.name !== 'EXAMINE') return command.tag === 'DONE' ? [] : correct;
        looks += 1;
        return correct.map((part) => String(part).replace('UIDVALIDITY 7', `UIDVALIDITY ${7 + (looks % 2)}`));
      },
    });
    await until(() => looks >= 4);
    const idles = heard('IDLE');
    await until(() => heard('IDLE') > idles);
    expect(looks).toBe(4);
    expect(ledger.epochs).toEqual(['8', '7']);
    expect(ledger.mails.map(({ uid }) => uid)).toEqual([3, 2, 1]);
  });

  it('claims with QRESYNC that everything vanished: the claim is checked against its own count', async () => {
    const { ledger } = await watching({
      capabilities: 'IMAP4rev1 ENABLE CONDSTORE QRESYNC IDLE',
      reply: (command, correct) => {
        if (command.name === 'ENABLE') return ['* ENABLED QRESYNC\r\n', `${command.tag} OK done\r\n`];
        if (command.name === 'IDLE')
          return ['+ idling\r\n', `* ${9 + command.count} EXISTS\r\n`, `${command.tag} OK done\r\n`];
        if (command.name !== 'EXAMINE') return command.tag === 'DONE' ? [] : correct;
        const modseq = `* OK [HIGHESTMODSEQ ${5 + command.count}] m\r\n`;
        if (!command.rest.includes('QRESYNC')) {
          // The second time a message less than before, so that the client asks which one went.
          const less = correct.map((part) =>
            command.count === 0 ? part : String(part).replace('3 EXISTS', '2 EXISTS'),
          );
          return [modseq, ...less];
        }
        return [modseq, '* VANISHED (EARLIER) 1:4294967295\r\n', ...correct];
      },
    });
    await until(() => heard('EXAMINE') >= 3 && heard('UID') >= 4);
    await until(() => ledger.levels >= 2);
    expect(ledger.gone).toEqual([]);
    expect(ledger.mails).toHaveLength(3);
  });

  it('breaks the line at one mail: a new connection waits for news before it asks for that one again', async () => {
    const reply = (command: Command, correct: Reply): Reply => {
      if (command.tag === 'DONE') return [];
      if (command.name === 'IDLE') return ['+ idling\r\n'];
      const at = correct.findIndex((part) => String(part).includes('UID 2 RFC822') && String(part).includes('BODY'));
      return at < 0 ? correct : [...correct.slice(0, at), hangUp];
    };
    const { watch, ledger, told } = await watching({ reply });
    expect(await watch.ended).toMatchObject({ ok: false, failure: { code: 'imap-broken-off' } });
    await server?.stop();
    const second = await watching({ reply }, ledger, 1_000);
    await until(() => second.told.includes('idle'));
    expect(ledger.mails.map(({ uid }) => uid)).toEqual([1, 3]);
    expect(told).toEqual([]);
    expect(await second.watch.ended).toMatchObject({ ok: false });
  });

  it('brings the new mail of an IDLE', async () => {
    const fresh = { uid: 4, raw: plainMail(4) };
    let isThere = false;
    const { ledger } = await watching({
      mails: [...mails, fresh],
      reply: (command, correct) => {
        if (command.tag === 'DONE') return [];
        if (command.name === 'IDLE' && !isThere) {
          isThere = true;
          return ['+ idling\r\n', '* 4 EXISTS\r\n', `${command.tag} OK done\r\n`];
        }
        if (command.name === 'IDLE') return ['+ idling\r\n'];
        if (isThere) return correct;
        return correct.map((part) =>
          String(part)
            .replace('4 EXISTS', '3 EXISTS')
            .replace('UIDNEXT 5', 'UIDNEXT 4')
            .replace(/^\* SEARCH.*/u, '* SEARCH 1 2 3'),
        );
      },
    });
    await until(() => ledger.mails.length === 4);
    expect(ledger.mails.map(({ uid }) => uid)).toEqual([3, 2, 1, 4]);
  });
});
