import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { watchAccount, type WatchOptions } from '#mail/imap/watch-account.ts';
import { canary, endingOf } from '#test/support/hostile/endure.ts';
import { freshMail, realMails } from '#test/support/hostile/behaviour.ts';
import { memoryLedger } from '#test/support/memory-ledger.ts';
import { hangUp, startScriptedImap, type Command, type Reply, type Script } from '#test/support/scripted-imap.ts';

const patience = {
  connect: 8_000,
  greeting: 8_000,
  command: 8_000,
  silence: 8_000,
  farewell: 400,
  probe: 8_000,
  round: 60_000,
  poll: 150,
};
const now = () => '2026-03-05T10:00:00Z' as Instant;

async function watching(script: Script, more: Partial<WatchOptions> = {}) {
  const server = await startScriptedImap({ mails: realMails, capabilities: 'IMAP4rev1 IDLE', ...script });
  const off = new AbortController();
  const ledger = memoryLedger();
  const other = memoryLedger();
  const told: string[] = [];
  const obstacles: string[] = [];
  const watch = watchAccount({
    server: { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo' },
    credential: { kind: 'password', password: canary },
    folders: [{ path: 'INBOX', ledger }],
    now,
    onWatching: (means) => told.push(means),
    onFolderObstacle: (folder, obstacle) => obstacles.push(`${folder}: ${endingOf(obstacle)}`),
    signal: off.signal,
    ...more,
    patience: { ...patience, ...more.patience },
  });
  let ending = '';
  void watch.ended.then((result) => (ending = result.ok ? 'ended' : endingOf(result.failure)));
  return {
    watch,
    ledger,
    other,
    told,
    obstacles,
    ending: () => ending,
    heard: (verb: string) =>
      server
        .heard()
        .split('\r\n')
        .filter((line) => line.split(' ')[1] === verb).length,
    async stop() {
      off.abort();
      await server.stop();
      return watch.ended;
    },
  };
}

/** What the server says to IDLE; DONE is answered under the tag of the IDLE. */
function idle(answer: (command: Command) => Reply | undefined): NonNullable<Script['reply']> {
  let tag = '';
  return (command, correct) => {
    if (command.name === 'IDLE') {
      tag = command.tag;
      return answer(command);
    }
    return command.tag === 'DONE' ? [`${tag} OK done\r\n`] : correct;
  };
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 20_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const times = (count: number, text: string): string => text.repeat(count);

describe('a server that misbehaves while it is watched', () => {
  it.concurrent.each<[string, Reply]>([
    ['a storm of EXISTS', [Array.from({ length: 20_000 }, (_, n) => `* ${n % 50} EXISTS\r\n`).join('')]],
    ['a storm of EXPUNGE', [times(20_000, '* 1 EXPUNGE\r\n')]],
    ['a storm of VANISHED', [times(5_000, '* VANISHED 1:4294967295\r\n')]],
    ['a storm of flags', [times(5_000, '* 3 FETCH (UID 7 FLAGS (\\Seen \\Deleted))\r\n')]],
    ['bodies that nobody asked for', ['* 13 FETCH (UID 99 BODY[] {3}\r\nabc)\r\n']],
    [
      'rows and counts that make no sense',
      [
        '* -1 EXISTS\r\n* 99999999999 EXISTS\r\n* 0 EXPUNGE\r\n* 77 EXPUNGE\r\n* VANISHED\r\n* FETCH\r\n* 1 FETCH NIL\r\n',
      ],
    ],
    ['alerts about a person', ['* OK [ALERT] anna@example.org is over quota\r\n']],
    ['continuation requests one after another', [times(200, '+ go on\r\n')]],
    ['tagged answers to nobody', [times(20, 'ZZ1 OK done\r\n')]],
    ['the same UIDVALIDITY over and over', [times(200, '* OK [UIDVALIDITY 7] still\r\n')]],
    ['brackets ten thousand deep', [`* OK [X ${times(10_000, '(')}]\r\n`]],
    ['NULs and eight bits', [Buffer.from([0, 42, 32, 255, 0, 13, 10, 0, 0, 13, 10])]],
  ])('%s in IDLE: the next mail comes all the same, once', async (_what, storm) => {
    const mails = [...realMails];
    const { ledger, told, watch, stop, ending } = await watching({
      mails,
      reply: idle(({ count }) => (count === 0 ? ['+ idling\r\n', ...storm] : ['+ idling\r\n'])),
    });
    await until(() => told.length > 0);
    mails.push(freshMail);
    await until(() => {
      watch.poke();
      return ledger.mails.length === 13;
    });
    expect(ending()).toBe('');
    expect(ledger.gone).toEqual([]);
    expect(ledger.mark).toMatchObject({ uidNext: 41, exists: 13 });
    expect(await stop()).toEqual({ ok: true, value: 'ended' });
  });

  it.concurrent.each<[string, Script, string, Partial<WatchOptions>?]>([
    [
      'another UIDVALIDITY in IDLE',
      { reply: idle(() => ['+ idling\r\n', '* OK [UIDVALIDITY 8] x\r\n']) },
      'imap-broken-off/closed',
    ],
    ['a hang-up in IDLE', { reply: idle(() => ['+ idling\r\n', '* 13 EX', hangUp]) }, 'imap-broken-off/closed'],
    [
      'a reset in IDLE',
      { reply: idle(() => ['+ idling\r\n', (socket) => socket.resetAndDestroy()]) },
      'imap-broken-off/closed',
    ],
    ['a line of 30 MB in IDLE', { reply: idle(() => ['+ idling\r\n', 'x'.repeat(30_000_000)]) }, 'imap-limit/line'],
    [
      'a literal of 900 MB in IDLE',
      { reply: idle(() => ['+ idling\r\n', '* 1 FETCH (UID 3 BODY[] {900000000}\r\n']) },
      'imap-limit/literal',
    ],
    [
      'a million tokens in IDLE',
      { reply: idle(() => ['+ idling\r\n', `* 1 FETCH (${times(300_000, 'a ')})\r\n`]) },
      'imap-limit/tokens',
    ],
    [
      'no continuation, and lines without end in place of it',
      {
        reply: idle(() => [
          (socket) => {
            const timer = setInterval(() => socket.write('* OK still here\r\n'), 50);
            socket.on('close', () => clearInterval(timer));
          },
        ]),
      },
      'imap-broken-off/timeout',
      { patience: { silence: 1_500 } },
    ],
    [
      'DONE that is never answered',
      {
        reply: (command, correct) =>
          command.name === 'IDLE' ? ['+ idling\r\n'] : command.tag === 'DONE' ? [] : correct,
      },
      'imap-broken-off/timeout',
      { patience: { probe: 800, round: 300 } },
    ],
    [
      'a question for news that is refused',
      {
        capabilities: 'IMAP4rev1',
        reply: ({ name, tag }, correct) => (name === 'NOOP' ? [`${tag} BYE x\r\n`, '* BYE x\r\n', hangUp] : correct),
      },
      'imap-broken-off',
    ],
  ])('%s: the watch ends with an obstacle', async (_what, script, expected, more = {}) => {
    const { ending, ledger, stop } = await watching(script, more);
    await until(() => ending() !== '');
    expect(ending().startsWith(expected)).toBe(true);
    expect(ledger.mails).toHaveLength(12);
    await stop();
  });

  it.concurrent.each<[string, (command: Command, correct: Reply) => Reply | undefined]>([
    ['NO to its STATUS', ({ name, tag }, correct) => (name === 'STATUS' ? [`${tag} NO anna\r\n`] : correct)],
    [
      'a STATUS of nonsense',
      ({ name, tag }, correct) =>
        name === 'STATUS'
          ? ['* STATUS Post (MESSAGES -1 UIDNEXT NIL UIDVALIDITY x)\r\n', '* STATUS\r\n', `${tag} OK done\r\n`]
          : correct,
    ],
    [
      'a STATUS of another folder',
      ({ name, tag }, correct) =>
        name === 'STATUS' ? ['* STATUS INBOX (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 1)\r\n', `${tag} OK done\r\n`] : correct,
    ],
    [
      'an EXAMINE that is refused',
      ({ name, rest, tag }, correct) =>
        name === 'EXAMINE' && rest.includes('Post') ? [`${tag} NO [NOPERM] anna\r\n`] : correct,
    ],
    [
      'an EXAMINE without UIDVALIDITY',
      ({ name, rest, tag }, correct) =>
        name === 'EXAMINE' && rest.includes('Post') ? ['* 3 EXISTS\r\n', `${tag} OK done\r\n`] : correct,
    ],
    [
      'a search that is refused',
      (command, correct) =>
        command.name === 'UID SEARCH' && command.count === 1 ? [`${command.tag} BAD no\r\n`] : correct,
    ],
  ])('%s in another folder: the inbox is watched all the same', async (_what, reply) => {
    const mails = [...realMails];
    const inbox = memoryLedger();
    const archive = memoryLedger();
    const idling = idle(() => ['+ idling\r\n']);
    const { told, watch, stop, ending } = await watching(
      {
        mails,
        reply: (command, correct) => {
          const said = idling(command, correct);
          return said === correct ? reply(command, correct) : said;
        },
      },
      {
        folders: [
          { path: 'INBOX', ledger: inbox },
          { path: 'Post', ledger: archive },
        ],
      },
    );
    await until(() => told.length > 0);
    mails.push(freshMail);
    await until(() => {
      watch.poke();
      return inbox.mails.length === 13;
    });
    expect(ending()).toBe('');
    await stop();
  });
});
