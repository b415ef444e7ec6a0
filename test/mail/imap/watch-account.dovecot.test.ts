import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import { watchAccount, type Watch, type WatchOptions } from '#mail/imap/watch-account.ts';
import { startCountingProxy, type CountingProxy } from '#test/support/counting-proxy.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { memoryLedger, type MemoryLedger } from '#test/support/memory-ledger.ts';

const credential = { kind: 'password', password: 'secret' } as const;
const now = () => '2026-03-05T10:00:00Z' as Instant;

interface Watching {
  readonly watch: Watch;
  readonly ledgers: Readonly<Record<string, MemoryLedger>>;
  readonly told: string[];
  readonly obstacles: [string, MailObstacle][];
  readonly off: AbortController;
}

let open: Watching[] = [];
afterEach(async () => {
  for (const { watch, off } of open) {
    off.abort();
    await watch.ended;
  }
  open = [];
});

function watching(port: number, user: string, folders: readonly string[], more: Partial<WatchOptions> = {}): Watching {
  const ledgers = Object.fromEntries(folders.map((path) => [path, memoryLedger()]));
  const told: string[] = [];
  const obstacles: [string, MailObstacle][] = [];
  const off = new AbortController();
  const watch = watchAccount({
    server: { host: '127.0.0.1', port, security: 'plaintext', user },
    credential,
    folders: folders.map((path) => ({ path, ledger: ledgers[path] ?? memoryLedger() })),
    now,
    onLevel: (folder, { seen, stored, lost }) => told.push(`${folder} ${seen}/${stored}/${lost}`),
    onFolderObstacle: (folder, obstacle) => obstacles.push([folder, obstacle]),
    onWatching: (means) => told.push(means),
    signal: off.signal,
    ...more,
  });
  const result = { watch, ledgers, told, obstacles, off };
  open.push(result);
  return result;
}

const until = async (isSo: () => boolean) => expect.poll(isSo, { timeout: 10_000, interval: 10 }).toBe(true);

describe('watching an account', () => {
  let server: Dovecot;
  let proxy: CountingProxy;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(async () => {
    await server.stop();
  });
  const throughProxy = async () => (proxy = await startCountingProxy(server.plainPort));
  afterEach(async () => {
    await proxy?.stop();
  });

  it('pulls every folder, the inbox first, and then hears of new mail by IDLE', async () => {
    const user = server.user('idle');
    await server.appendMany(user, plainMails(3));
    await server.appendMany(user, plainMails(2), { folder: 'Sent' });
    const { ledgers, told } = watching(server.plainPort, user, ['Sent', 'INBOX']);
    await until(() => told.includes('idle'));
    expect(told).toEqual(['INBOX 3/3/0', 'Sent 2/2/0', 'INBOX 0/0/0', 'idle']);
    await server.appendMany(user, [plainMail(4)]);
    await until(() => ledgers['INBOX']?.mails.length === 4);
    await until(() => told.at(-1) === 'idle');
    await server.appendMany(user, [plainMail(5)]);
    await until(() => ledgers['INBOX']?.mails.length === 5);
  });

  it('hears of an expunge, too', async () => {
    const user = server.user('expunge');
    await server.appendMany(user, plainMails(3));
    const { ledgers, told } = watching(server.plainPort, user, ['INBOX']);
    await until(() => told.includes('idle'));
    const client = await server.client(user);
    await client.mailboxOpen('INBOX');
    await client.messageDelete('2', { uid: true });
    await client.logout();
    await until(() => ledgers['INBOX']?.gone.length === 1);
    expect(ledgers['INBOX']?.gone).toEqual([2]);
  });

  it('renews IDLE and looks at the other folders by STATUS, opening only what changed', async () => {
    const user = server.user('rounds');
    await server.appendMany(user, plainMails(1));
    for (const folder of ['Sent', 'Archief']) await server.appendMany(user, plainMails(1), { folder });
    await throughProxy();
    const folders = ['INBOX', 'Sent', 'Archief'];
    const { ledgers, told } = watching(proxy.port, user, folders, { patience: { round: 150 } });
    await until(() => told.includes('idle'));
    proxy.commands();
    await until(() => told.filter((line) => line === 'idle').length > 3);
    const quiet = proxy.commands();
    expect(quiet).toContain('STATUS');
    expect(quiet.filter((name) => name === 'IDLE').length).toBeGreaterThan(1);
    expect(quiet).not.toContain('UID SEARCH');
    await server.appendMany(user, [plainMail(2)], { folder: 'Archief' });
    await until(() => ledgers['Archief']?.mails.length === 2);
  });

  it('looks at the inbox in between while a large folder comes in', async () => {
    const user = server.user('large');
    await server.appendMany(user, plainMails(1));
    await server.appendMany(user, plainMails(230), { folder: 'Archief' });
    const done: number[] = [];
    let isAdded = false;
    const { ledgers, told } = watching(server.plainPort, user, ['INBOX', 'Archief'], {
      patience: { share: 0 },
      onProgress: (progress) => {
        if (progress.folder !== 'Archief' || progress.done === 0) return;
        done.push(progress.done);
        if (!isAdded) void server.appendMany(user, [plainMail(2)]);
        isAdded = true;
      },
    });
    await until(() => told.includes('idle'));
    expect(done).toEqual([50, 100, 150, 200, 230]);
    expect(ledgers['Archief']?.mails.map(({ uid }) => uid)).toEqual(Array.from({ length: 230 }, (_, at) => 230 - at));
    const before = told.slice(
      0,
      told.findIndex((line) => line.startsWith('Archief')),
    );
    expect(before.filter((line) => line === 'INBOX 1/1/0')).toHaveLength(2);
  });

  it('looks at the other folders in time, however often the inbox has news', async () => {
    const user = server.user('busy');
    await server.appendMany(user, plainMails(1));
    await server.appendMany(user, plainMails(1), { folder: 'Sent' });
    const { ledgers, told } = watching(server.plainPort, user, ['INBOX', 'Sent'], { patience: { round: 1_200 } });
    await until(() => told.includes('idle'));
    await server.appendMany(user, [plainMail(2)], { folder: 'Sent' });
    for (let number = 2; ledgers['Sent']?.mails.length !== 2 && number < 100; number += 1) {
      await server.appendMany(user, [plainMail(number)]);
      await until(() => ledgers['INBOX']?.mails.length === number);
    }
    expect(ledgers['Sent']?.mails).toHaveLength(2);
    expect(ledgers['INBOX']?.mails.length).toBeGreaterThan(2);
  });

  it('looks at once when poked', async () => {
    const user = server.user('poked');
    await server.appendMany(user, plainMails(1));
    await server.appendMany(user, plainMails(1), { folder: 'Sent' });
    const { ledgers, told, watch } = watching(server.plainPort, user, ['INBOX', 'Sent']);
    await until(() => told.includes('idle'));
    await server.appendMany(user, [plainMail(2)], { folder: 'Sent' });
    watch.poke();
    await until(() => ledgers['Sent']?.mails.length === 2);
    expect(ledgers['Sent']?.mails.map(({ uid }) => uid)).toEqual([1, 2]);
  });

  it('begins anew when UIDVALIDITY changes between two looks', async () => {
    const user = server.user('epoch');
    await server.appendMany(user, plainMails(1));
    await server.appendMany(user, plainMails(2), { folder: 'Sent' });
    const { ledgers, told, watch } = watching(server.plainPort, user, ['INBOX', 'Sent']);
    await until(() => told.includes('idle'));
    server.recreate(user, 'Sent');
    await server.appendMany(user, plainMails(2), { folder: 'Sent' });
    watch.poke();
    await until(() => ledgers['Sent']?.epochs.length === 2 && ledgers['Sent'].mails.length === 2);
    expect(ledgers['Sent']?.mails.map(({ uid }) => uid)).toEqual([2, 1]);
  });

  it('watches the others when one folder cannot be opened', async () => {
    const user = server.user('missing');
    await server.appendMany(user, plainMails(1));
    const { ledgers, told, obstacles } = watching(server.plainPort, user, ['INBOX', 'Not there', 'bad\r\nname']);
    await until(() => told.includes('idle'));
    expect(ledgers['INBOX']?.mails).toHaveLength(1);
    expect(obstacles.map(([folder, { code }]) => [folder, code])).toEqual([
      ['Not there', 'imap-folder-missing'],
      ['bad\r\nname', 'imap-folder-missing'],
    ]);
  });

  it('ends when it is called off: while waiting, and in the middle of a pull', async () => {
    const user = server.user('called-off');
    await server.appendMany(user, plainMails(200));
    const waiting = watching(server.plainPort, user, ['INBOX']);
    await until(() => waiting.told.includes('idle'));
    waiting.off.abort();
    expect(await waiting.watch.ended).toEqual({ ok: true, value: 'ended' });
    const pulling = watching(server.plainPort, user, ['INBOX'], { onProgress: ({ done }) => done > 0 && off() });
    const off = () => pulling.off.abort();
    expect(await pulling.watch.ended).toEqual({ ok: true, value: 'ended' });
    expect(pulling.ledgers['INBOX']?.mails).toHaveLength(50);
  });

  it('names what ended the line: a cut, a line that went dead unnoticed, a refused login', async () => {
    const user = server.user('broken');
    await server.appendMany(user, plainMails(1));
    await throughProxy();
    const first = watching(proxy.port, user, ['INBOX']);
    await until(() => first.told.includes('idle'));
    proxy.cut();
    expect(await first.watch.ended).toMatchObject({ failure: { code: 'imap-broken-off', reason: 'closed' } });
    const second = watching(proxy.port, user, ['INBOX'], { patience: { probe: 200, farewell: 200 } });
    await until(() => second.told.includes('idle'));
    proxy.freeze();
    second.watch.poke();
    expect(await second.watch.ended).toMatchObject({ failure: { code: 'imap-broken-off', reason: 'timeout' } });
    const wrong = { kind: 'password', password: 'wrong' } as const;
    const third = watching(server.plainPort, user, ['INBOX'], { credential: wrong });
    expect(await third.watch.ended).toMatchObject({ failure: { code: 'imap-login-refused', reason: 'credentials' } });
  });

  it('rejects when a ledger throws', async () => {
    const user = server.user('full');
    await server.appendMany(user, plainMails(1));
    const ledger = memoryLedger(() => {
      throw new Error('disk full');
    });
    const { watch } = watching(server.plainPort, user, [], { folders: [{ path: 'INBOX', ledger }] });
    open = [];
    await expect(watch.ended).rejects.toThrow('disk full');
  });
});

describe('watching a server without IDLE', () => {
  it('asks now and then', async () => {
    const server = await startDovecot({ capabilities: 'IMAP4rev1' });
    try {
      const user = server.user('polling');
      await server.appendMany(user, plainMails(1));
      const { ledgers, told, watch, off } = watching(server.plainPort, user, ['INBOX'], { patience: { poll: 50 } });
      await until(() => told.includes('polling'));
      await server.appendMany(user, [plainMail(2)]);
      await until(() => ledgers['INBOX']?.mails.length === 2);
      off.abort();
      expect(await watch.ended).toEqual({ ok: true, value: 'ended' });
    } finally {
      await server.stop();
    }
  });
});
