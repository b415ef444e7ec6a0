import { createRouterClient } from '@orpc/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import type { DnsQuestion } from '#core/case/sender-check.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { account, location, mailbox, senderCheck } from '#db/schema.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import type { HandlerTools } from '#host/handlers/handler-tools.ts';
import { answerMessages } from '#host/handlers/messages.ts';
import { answerSender } from '#host/handlers/sender.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { createNotices } from '#host/notices.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createNewMailChecks } from '#host/sender/check-new-mail.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';
import { answering } from '#rpc/answer.ts';
import { unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { deadDns, fakeDns, signingDomain, signMail, zoneOf } from '#test/support/signed-mail.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const moment = '2026-03-09T12:00:00.000Z' as Instant;
const home = signingDomain('example.org');
const policy = 'v=DMARC1; p=reject';

function letter(number: number, top: readonly string[] = []): string {
  return [
    ...top,
    'From: Anna Voorbeeld <anna@example.org>',
    'To: dpo@example.com',
    `Subject: Inzageverzoek ${number}`,
    'Date: Thu, 05 Mar 2026 09:00:00 +0000',
    `Message-ID: <${number}@example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ik verzoek u om inzage in mijn persoonsgegevens.',
    '',
  ].join('\r\n');
}

/** The obstacle, which must be there. */
function unwrapFailure(result: Result<unknown, Obstacle>): Obstacle {
  if (result.ok) throw new Error('the test expected an obstacle');
  return result.failure;
}

interface Scene {
  readonly client: ReturnType<typeof clientOf>;
  readonly ids: readonly MessageId[];
  readonly asked: DnsQuestion[];
  readonly open: OpenDesk;
  readonly tools: HandlerTools;
}

let pool: ParserPool;
beforeAll(() => {
  pool = createParserPool({ workerUrl: workerUrls.parser, size: 1 });
  return async () => await pool.close();
});

/** A real desk that holds these mails, behind the real handlers; the name servers are the test's. */
async function scene(
  mails: readonly string[],
  options: { readonly dns?: AskDns; readonly host?: string } = {},
): Promise<Scene> {
  const { open, setNow } = throwawayDesk();
  setNow(moment);
  const internalDate = '2026-03-05T09:00:10.000Z' as Instant;
  const ids = open.desk.transact(() =>
    mails.map((raw) => open.intake.store({ raw: Buffer.from(raw), source: 'INBOX', internalDate }).id),
  );
  if (options.host !== undefined) locate(open, options.host, ids);
  await readWaiting(open, pool);
  const asked: DnsQuestion[] = [];
  const dns = options.dns ?? fakeDns(zoneOf(home, policy));
  const askDns: AskDns = async (question) => {
    asked.push(question);
    return await dns(question);
  };
  const log = createRecordingLog();
  const session = { open };
  const tools = {
    os: answering(log, () => 'f1'),
    ports: { now: () => moment, askDns },
    workers: workerUrls,
    notices: createNotices(),
    session: { current: () => session },
  } as unknown as HandlerTools;
  return { client: clientOf(tools), ids, asked, open, tools };
}

function clientOf(tools: HandlerTools) {
  return createRouterClient({ sender: answerSender(tools), messages: answerMessages(tools) });
}

/** As if they had been fetched from the inbox on this server. */
function locate({ database: { orm } }: OpenDesk, host: string, ids: readonly MessageId[]): void {
  orm.insert(account).values({ id: 'a1', host, port: 993, security: 'tls', user: 'dpo' }).run();
  orm.insert(mailbox).values({ id: 'b1', accountId: 'a1', folder: 'INBOX' }).run();
  for (const [uid, messageId] of ids.entries())
    orm
      .insert(location)
      .values({ mailboxId: 'b1', uidValidity: '1', uid: uid + 1, messageId })
      .run();
}

describe('checking who sent a message', () => {
  test('asks nobody until told to; then the finding and its evidence are on record', async () => {
    const { client, ids, asked, open } = await scene([await signMail(letter(1), home), letter(2)]);
    const [id = '' as MessageId, plain = '' as MessageId] = ids;
    const before = unwrap(await client.messages.show({ id })).sender;
    expect(before).toMatchObject({ verdict: 'unchecked', faults: [], own: [], evidence: [], checkedAt: undefined });
    expect(asked).toEqual([]);

    const sender = unwrap(await client.sender.check({ id }));
    expect(sender).toMatchObject({
      verdict: 'aligned',
      domain: 'example.org',
      checkedAt: expect.any(String) as string,
    });
    expect(sender.evidence).toContainEqual(
      expect.objectContaining({ name: 'post._domainkey.example.org', type: 'TXT', values: [home.record] }),
    );
    expect(asked.map(({ name }) => name)).toContain('post._domainkey.example.org');
    expect(unwrap(await client.messages.show({ id })).sender).toEqual(sender);
    expect(unwrap(await client.sender.check({ id: plain })).verdict).toBe('unproved');
    const questions = asked.length;
    expect(unwrap(await client.sender.repeat({ id }))).toEqual({ isSame: true });
    expect(unwrap(await client.sender.repeat({ id: plain }))).toEqual({ isSame: true });
    expect(asked).toHaveLength(questions);

    const { database, desk } = open;
    expect(rebuildLists(database, { keep: false })).toEqual([]);
    expect(verifyDesk(database)).toMatchObject({ ok: true });
    database.sqlite.exec('DELETE FROM sender_check');
    expect(rebuildLists(database, { keep: true }).map(({ list }) => list)).toEqual(['senders', 'senders']);
    expect(desk.senders.checkOf(id)?.check.verdict).toBe('aligned');
    // What the evidence was of goes with the mail.
    desk.transact(() => {
      desk.messages.erase(id);
      desk.journal.erase(id);
    });
    expect(desk.senders.checkOf(id)).toBeUndefined();
    expect(rebuildLists(database, { keep: false })).toEqual([]);
    expect(database.orm.select().from(senderCheck).all()).toHaveLength(1);
  });

  test('offline nothing is said and nothing is recorded', async () => {
    const { client, ids } = await scene([await signMail(letter(1), home)], { dns: deadDns });
    const [id = '' as MessageId] = ids;
    expect(unwrapFailure(await client.sender.check({ id })).code).toBe('sender-no-answer');
    expect(unwrap(await client.messages.show({ id })).sender).toMatchObject({
      verdict: 'unchecked',
      checkedAt: undefined,
    });
  });

  test('a proof stands when the key is gone later', async () => {
    let zone = zoneOf(home, policy);
    const { client, ids, open } = await scene([await signMail(letter(1), home)], {
      dns: async (q) => fakeDns(zone)(q),
    });
    const [id = '' as MessageId] = ids;
    expect(unwrap(await client.sender.check({ id })).verdict).toBe('aligned');
    zone = {};
    expect(unwrap(await client.sender.check({ id })).verdict).toBe('aligned');
    const { database, desk } = open;
    expect(desk.journal.of([id]).filter(({ event }) => event?.act === 'mail.sender-checked')).toHaveLength(2);
    expect(rebuildLists(database, { keep: false })).toEqual([]);
  });

  test('a desk that was locked meanwhile takes no finding', async () => {
    const { tools, ids, open } = await scene([await signMail(letter(1), home)]);
    const [id = '' as MessageId] = ids;
    let sessions = 0;
    const current = () => (sessions++ === 0 ? tools.session.current() : undefined);
    const client = clientOf({ ...tools, session: { ...tools.session, current } });
    expect(unwrapFailure(await client.sender.check({ id })).code).toBe('desk-locked');
    expect(open.desk.senders.checkOf(id)).toBeUndefined();
  });

  test('a message that is not there cannot be checked', async () => {
    const { client } = await scene([]);
    expect(unwrapFailure(await client.sender.check({ id: 'mnone' })).code).toBe('message-unknown');
  });

  test('an ambiguous From is not worth a question', async () => {
    const two = `From: Bram <bram@example.net>\r\n${await signMail(letter(1), home)}`;
    const { client, ids, asked } = await scene([two]);
    const [id = '' as MessageId] = ids;
    expect(unwrap(await client.messages.show({ id })).sender).toMatchObject({
      verdict: 'ambiguous',
      domain: '',
      faults: ['several-from-fields', 'readers-disagree'],
    });
    expect(unwrap(await client.sender.check({ id })).verdict).toBe('ambiguous');
    expect(asked).toEqual([]);
  });
});

describe('what the provider states', () => {
  const stated =
    'Authentication-Results: mx.example.com; dkim=pass header.d=example.org; dmarc=pass header.from=example.org';
  const received = 'Received: from out.example.org by mx.example.com with ESMTPS; Thu, 05 Mar 2026 09:00:05 +0000';

  test('counts above the topmost Received of its own server, for mail that lies there', async () => {
    const mails = [letter(1, [stated, received]), letter(2, [received, stated])];
    const { client, ids } = await scene(mails, { host: 'imap.example.com' });
    const [above = '' as MessageId, below = '' as MessageId] = ids;
    expect(unwrap(await client.messages.show({ id: above })).sender).toMatchObject({
      verdict: 'stated',
      stated: { by: 'mx.example.com' },
    });
    expect(unwrap(await client.messages.show({ id: below })).sender.verdict).toBe('unchecked');
    expect(unwrap(await client.sender.path({ id: above }))).toEqual([
      { by: 'mx.example.com', at: '2026-03-05T09:00:05.000Z', isOwn: true },
    ]);
  });

  test('counts for nothing in a file, nor by another server’s name until the user names it', async () => {
    const file = await scene([letter(1, [stated, received])]);
    expect(unwrap(await file.client.messages.show({ id: file.ids[0] ?? '' })).sender.stated).toBeUndefined();
    const other = await scene([letter(1, [stated, received])], { host: 'imap.example.net' });
    const show = async () => unwrap(await other.client.messages.show({ id: other.ids[0] ?? '' })).sender;
    expect((await show()).stated).toBeUndefined();
    const preference = { checksNewMail: false, trusted: ['mx.example.com'], nameServers: [] };
    unwrap(await other.client.sender.preference.keep(preference));
    expect((await show()).verdict).toBe('stated');
  });
});

describe('the preference', () => {
  test('is off, is kept, and refuses what cannot be meant', async () => {
    const { client } = await scene([]);
    expect(unwrap(await client.sender.preference.read())).toEqual({
      checksNewMail: false,
      trusted: [],
      nameServers: [],
    });
    const kept = {
      checksNewMail: true,
      trusted: ['mx.example.org'],
      nameServers: ['192.0.2.53', '[2001:db8::1]:5353'],
    };
    unwrap(await client.sender.preference.keep({ ...kept, trusted: ['MX.Example.org.'] }));
    expect(unwrap(await client.sender.preference.read())).toEqual(kept);
    const wrong = async (change: Partial<typeof kept>) =>
      unwrapFailure(await client.sender.preference.keep({ ...kept, ...change }));
    expect(await wrong({ trusted: ['localhost'] })).toEqual({ code: 'sender-preference-invalid', reason: 'provider' });
    expect(await wrong({ nameServers: ['ns.example.org'] })).toEqual({
      code: 'sender-preference-invalid',
      reason: 'name-server',
    });
    expect(unwrap(await client.sender.preference.read())).toEqual(kept);
  });

  test.each([
    ['off: new mail is left alone', false],
    ['on: new mail is checked by itself, each once, but not what was there before', true],
  ])('%s', async (_, checksNewMail) => {
    const { client, asked, ids, open, tools } = await scene([await signMail(letter(1), home), letter(2)]);
    const [id = ''] = ids;
    unwrap(await client.sender.preference.keep({ checksNewMail, trusted: [], nameServers: [] }));
    const { notices, ports, session } = tools;
    const senderTools = { askDns: ports.askDns, now: ports.now, current: session.current };
    const look = async (since: string) => {
      const checks = createNewMailChecks(senderTools, { notices, log: createRecordingLog(), since: since as Instant });
      checks.look();
      await checks.settled();
    };
    const checksOnRecord = () =>
      ids.flatMap((one) => open.desk.journal.of([one])).filter(({ event }) => event?.act === 'mail.sender-checked')
        .length;
    await look('2030-01-01T00:00:00.000Z');
    expect(asked).toEqual([]);
    await look('2026-01-01T00:00:00.000Z');
    await look('2026-01-01T00:00:00.000Z');
    expect(checksOnRecord()).toBe(checksNewMail ? 2 : 0);
    expect(asked.length > 0).toBe(checksNewMail);
    expect(unwrap(await client.messages.show({ id })).sender.verdict).toBe(checksNewMail ? 'aligned' : 'unchecked');
  });
});
