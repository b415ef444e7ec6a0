// How long a first pull takes against the bare fetch of the same mails, and how fast mail is read. Run it by node:
// `node test/bench/pull.bench.ts [MAILS] [ROUNDS]`; only the ratios mean something on another machine.

import { ImapFlow } from 'imapflow';
import { instantOf } from '#core/base/day.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import type { FolderLedger } from '#mail/imap/folder-ledger.ts';
import { pullFolder } from '#mail/imap/pull.ts';
import { readMail } from '#mail/mime/read-mail.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMail } from '#test/support/mail-samples.ts';

const [count = 2_000, rounds = 3] = process.argv.slice(2).map(Number);

/** One in ten with an attachment of 20 to 300 kB, one in three with 6 kB of HTML beside the text. */
function corpusMail(number: number): Buffer {
  const mail = plainMail(number).toString();
  if (number % 10 === 0) {
    const attachment = `${'QUJD'.repeat(19)}\r\n`.repeat(250 + ((number * 37) % 3_600));
    return multipart(
      mail,
      'mixed',
      `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}`,
    );
  }
  if (number % 3 !== 0) return Buffer.from(mail);
  return multipart(
    mail,
    'alternative',
    `Content-Type: text/html\r\n\r\n${'<p>Ik verzoek u om <b>inzage</b>.</p>\r\n'.repeat(160)}`,
  );
}

function multipart(mail: string, type: string, part: string): Buffer {
  const [header = '', body = ''] = mail.split(/\r\n\r\n(.*)/su);
  const fields = header.replace('text/plain; charset=utf-8', `multipart/${type}; boundary=b`);
  return Buffer.from(`${fields}\r\n\r\n--b\r\n\r\n${body}\r\n--b\r\n${part}\r\n--b--\r\n`);
}

async function rawFetch(server: Dovecot, isTls: boolean): Promise<void> {
  const client = new ImapFlow({
    host: server.host,
    port: isTls ? server.tlsPort : server.plainPort,
    secure: isTls,
    ...(isTls ? { tls: { ca: server.caPem } } : { doSTARTTLS: false }),
    auth: { user: 'dpo', pass: server.password },
    logger: false,
    disableAutoIdle: true,
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  let octets = 0;
  for await (const mail of client.fetch('1:*', { uid: true, source: true })) octets += mail.source?.length ?? 0;
  await client.logout();
}

async function pull(server: Dovecot, isTls: boolean): Promise<void> {
  const ledger: FolderLedger = {
    open: () => ({ mark: undefined, has: () => false, present: () => [], withheld: () => [] }),
    store: () => undefined,
    miss: () => undefined,
    lose: () => undefined,
    level: () => undefined,
  };
  const { host, tlsPort, plainPort, password, caPem } = server;
  const way = isTls
    ? ({ port: tlsPort, security: 'tls' } as const)
    : ({ port: plainPort, security: 'plaintext' } as const);
  const result = await pullFolder({
    settings: { host, user: 'dpo', folder: 'INBOX', caPem, ...way },
    credential: { kind: 'password', password },
    now: () => instantOf(Date.now()),
    ledger,
  });
  if (!result.ok || result.value.stored !== count) throw new Error('the pull is not complete');
}

async function inThisThread(mails: readonly Buffer[]): Promise<void> {
  for (const mail of mails) await readMail(mail);
}

async function inWorkers(mails: readonly Buffer[]): Promise<void> {
  const pool = createParserPool({ workerUrl: new URL('../../mail/mime/parse-worker.ts', import.meta.url) });
  await Promise.all(mails.map(async (mail) => pool.work(mail)));
  await pool.close();
}

async function measure(what: string, work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  process.stdout.write(
    `${what.padEnd(28)}${(median / 1000).toFixed(2)} s  ${Math.round(count / (median / 1000))} mails/s\n`,
  );
  return median;
}

const server = await startDovecot();
const mails = Array.from({ length: count }, (_, index) => corpusMail(index + 1));
await server.appendMany('dpo', mails);
const megabytes = mails.reduce((sum, mail) => sum + mail.length, 0) / 1e6;
process.stdout.write(`${count} mails, ${megabytes.toFixed(0)} MB\n`);
await rawFetch(server, false);
for (const isTls of [false, true]) {
  const over = isTls ? 'TLS' : 'plain';
  const raw = await measure(`raw fetch, ${over}`, async () => rawFetch(server, isTls));
  const pulled = await measure(`pull, ${over}`, async () => pull(server, isTls));
  process.stdout.write(`${'ratio'.padEnd(28)}${(pulled / raw).toFixed(2)}\n`);
}
await server.stop();
await measure('read in this thread', async () => inThisThread(mails));
await measure('read in two workers', async () => inWorkers(mails));
process.stdout.write(
  `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, of which mails ${megabytes.toFixed(0)} MB\n`,
);
