// The anchor folder of a real mailbox: made, read, written; and nothing else of the mailbox touched.

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { composeAnchor } from '#mail/anchor/compose-anchor.ts';
import { visitAnchors, type AnchorVisit } from '#mail/anchor/open-anchors.ts';
import type { AnchorsRead } from '#mail/anchor/read-anchors.ts';
import { textOfAnchor } from '#mail/anchor/text-of-anchor.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { present } from '#test/support/present.ts';
import { startRewritingProxy, type RewritingProxy } from '#test/support/rewriting-proxy.ts';

let server: Dovecot;

beforeAll(async () => {
  server = await startDovecot();
});

afterAll(async () => {
  await server?.stop();
});

const log = 'AAAAAAAAAAAAAAAAAAAAAA';
const text = `dpo-desk.local/${log}\n12\n${'A'.repeat(43)}=\n\n— dpo-desk.local/${log} ${'B'.repeat(92)}\nprevious -\n`;
const anchorOf = (size: number) =>
  composeAnchor({ log, size, hash: 'h'.repeat(43), text, at: '2026-03-05T09:00:00.000Z' as Instant });

async function through(rewrite?: (text: string) => string, port = server.plainPort): Promise<RewritingProxy> {
  const proxy = await startRewritingProxy(port, rewrite);
  onTestFinished(() => proxy.stop());
  return proxy;
}

interface Visited {
  readonly read: AnchorsRead | undefined;
  readonly kept: { readonly uid: number; readonly uidValidity: string; readonly raw: Buffer } | undefined;
}

async function visit(
  user: string,
  port: number,
  options: Partial<Pick<AnchorVisit, 'since'>> & { readonly size?: number } = {},
): Promise<Visited> {
  let seen: AnchorsRead | undefined;
  const visited = await visitAnchors({
    server: { host: '127.0.0.1', port, security: 'plaintext', user },
    credential: { kind: 'password', password: server.password },
    since: options.since,
    onRead: async (read) => {
      seen = read;
      return options.size === undefined ? undefined : anchorOf(options.size);
    },
  });
  if (!visited.ok) throw new Error(JSON.stringify(visited.failure));
  return { read: seen, kept: visited.value };
}

const verbsIn = (said: string) => [...said.matchAll(/^\w+ ((?:UID )?[A-Z]+)/gm)].map(([, verb]) => verb);

test('the folder is made at the first anchor, unsubscribed; the mail lies there read, with a UID and the server’s date', async () => {
  const user = server.user('first');
  await server.appendMany(user, plainMails(2));
  const proxy = await through();
  const { read, kept } = await visit(user, proxy.port, { size: 12 });
  expect(read).toBeUndefined();
  expect(kept?.uid).toBe(1);
  expect(textOfAnchor(present(kept).raw)).toContain(text);
  const said = proxy.said();
  expect(said).toMatch(/CREATE "DPO Desk\/Anchors"\r\n/);
  // RFC 3501 6.3.2: EXAMINE, so that nothing of it changes. No other command that writes.
  const verbs = verbsIn(said);
  expect(verbs.filter((verb) => ['CREATE', 'APPEND'].includes(verb ?? ''))).toEqual(['CREATE', 'APPEND']);
  expect(verbs).not.toEqual(expect.arrayContaining(['SELECT']));
  for (const verb of [
    'SELECT',
    'SUBSCRIBE',
    'UID STORE',
    'STORE',
    'EXPUNGE',
    'UID MOVE',
    'UID COPY',
    'DELETE',
    'RENAME',
  ])
    expect(verbs).not.toContain(verb);
  expect(said.match(/APPEND [^{]*/g)).toEqual(['APPEND "DPO Desk/Anchors" (\\Seen) ']);
  const client = await server.client(user);
  const listed = await client.list();
  const folder = present(listed.find(({ path }) => path === 'DPO Desk/Anchors'));
  expect(folder.subscribed ?? false).toBe(false);
  expect(await client.status('DPO Desk/Anchors', { unseen: true })).toMatchObject({ unseen: 0 });
  expect(await client.status('INBOX', { unseen: true, messages: true })).toMatchObject({ unseen: 2, messages: 2 });
  await client.logout();
});

test('a later visit reads what came since the last; all of it once the server renumbers the folder', async () => {
  const user = server.user('later');
  const first = await visit(user, server.plainPort, { size: 1 });
  await visit(user, server.plainPort, { size: 2 });
  const { uidValidity } = present(first.kept);
  const second = await visit(user, server.plainPort, { since: { uidValidity, lastUid: 1 } });
  expect(second.read?.uids).toEqual([1, 2]);
  expect(second.read?.mails.map(({ uid }) => uid)).toEqual([2]);
  expect(second.kept).toBeUndefined();
  const anew = await visit(user, server.plainPort, { since: { uidValidity: '1', lastUid: 7 } });
  expect(anew.read?.mails.map(({ uid }) => uid)).toEqual([1, 2]);
});

test('without UIDPLUS the mail is found by its Message-ID (RFC 4315)', async () => {
  const user = server.user('old');
  await visit(user, server.plainPort, { size: 1 });
  const proxy = await through((said) => said.replace(/\[APPENDUID [^\]]*\] /, ''));
  const { kept } = await visit(user, proxy.port, { size: 2 });
  expect(kept?.uid).toBe(2);
  expect(proxy.said()).toMatch(/HEADER MESSAGE-ID/i);
});

test('a server that divides otherwise and has a namespace of its own is respected (RFC 2342)', async () => {
  const courier = await startDovecot({ prefix: 'INBOX.' });
  onTestFinished(() => courier.stop());
  const proxy = await through(undefined, courier.plainPort);
  const { kept } = await visit(courier.user('courier'), proxy.port, { size: 1 });
  expect(kept?.uid).toBe(1);
  expect(proxy.said()).toMatch(/APPEND "INBOX\.DPO Desk\.Anchors" /);
});

test('a namespace that would lead a command elsewhere is refused', async () => {
  const user = server.user('hostile');
  const long = 'x'.repeat(300);
  const proxy = await through((said) => said.replace(/\* NAMESPACE \(\("" "\/"\)\)/, `* NAMESPACE (("${long}/" "/"))`));
  await expect(visit(user, proxy.port, { size: 1 })).rejects.toThrow(/imap-protocol/);
  expect(proxy.said()).not.toMatch(/APPEND|CREATE/);
});

test('a server that refuses the folder, and one that refuses the mail, is an obstacle', async () => {
  const user = server.user('refuses');
  const noFolder = await through((said) => said.replace(/^(\w+) OK (\[[^\]]*\] )?Create/m, '$1 NO Create'));
  await expect(visit(user, noFolder.port, { size: 1 })).rejects.toThrow(/imap-folder-refused/);
  const noMail = await through((said) => said.replace(/^(\w+) OK (\[[^\]]*\] )?Append/m, '$1 NO Append'));
  await expect(visit(user, noMail.port, { size: 1 })).rejects.toThrow(/command-refused/);
});

test.each([
  ['base64', (body: string) => Buffer.from(body).toString('base64').replaceAll(/.{76}/g, '$&\r\n')],
  [
    'quoted-printable',
    (body: string) => body.replaceAll('=', '=3D').replaceAll('—', '=E2=80=94').replaceAll('/', '=2F=\r\n'),
  ],
  ['8bit', (body: string) => body],
])('a server that wrote the mail anew in %s is read all the same', (encoding, encode) => {
  const raw = Buffer.from(
    `Content-Transfer-Encoding: ${encoding}\r\nX: y\r\n\r\n${encode(text.replaceAll('\n', '\r\n'))}`,
  );
  expect(textOfAnchor(raw)).toContain(text);
});
