import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { FoundServer, FoundSettings } from '#core/desk/account-views.ts';
import { findSettings } from '#mail/settings/find-settings.ts';
import { readMailAddress, type MailAddress } from '#mail/settings/mail-address.ts';
import type { SettingsNetwork } from '#mail/settings/network-ports.ts';
import { readProviderTable } from '#mail/settings/provider-table.ts';

const file = new URL('../../../resources/mail-providers/providers.json', import.meta.url);
const table = readProviderTable(JSON.parse(readFileSync(file, 'utf8')));

interface World {
  readonly texts?: Readonly<Record<string, string>>;
  readonly mx?: readonly string[];
  readonly srv?: Readonly<Record<string, readonly { readonly host: string; readonly port: number }[]>>;
  readonly greeting?: readonly string[];
}

interface FakeNetwork extends SettingsNetwork {
  readonly questions: string[];
}

function network({ texts = {}, mx = [], srv = {}, greeting = [] }: World): FakeNetwork {
  const questions: string[] = [];
  return {
    questions,
    fetchText: async (url) => {
      questions.push(url);
      return texts[url];
    },
    resolveMx: async (domain) => {
      questions.push(`MX ${domain}`);
      return mx;
    },
    resolveSrv: async (name) => {
      questions.push(`SRV ${name}`);
      return srv[name] ?? [];
    },
    probeTls: async (host, port) => {
      questions.push(`TLS ${host}:${port}`);
      return greeting.includes(host);
    },
  };
}

async function find(text: string, world: World = {}, mayAsk = true): Promise<FoundSettings & { questions: string[] }> {
  const fake = network(world);
  const address = readMailAddress(text) as MailAddress;
  return { ...(await findSettings(address, { table, network: fake, mayAsk })), questions: fake.questions };
}

const line = ({ source, host, port, security, user, signIn, needsAppPassword }: FoundServer) =>
  `${source} ${security} ${user} ${host}:${port} ${needsAppPassword ? 'app-password' : signIn}`;

const config = (host: string, domain = 'example.org') => `<clientConfig><emailProvider id="${domain}">
  <incomingServer type="imap"><hostname>${host}</hostname><port>143</port><socketType>STARTTLS</socketType>
  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
  <incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType>
  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
  </emailProvider></clientConfig>`;

describe('the built-in table', () => {
  test('holds what it was asked to, each row with a source and a day, each name once', () => {
    expect(table.providers.length).toBeGreaterThanOrEqual(60);
    for (const { source, asOf } of table.providers) expect([source, asOf]).toEqual([expect.stringMatching(/./), asOf]);
    const names = table.providers.flatMap(({ domains }) => domains);
    expect(new Set(names).size).toBe(names.length);
    const ids = table.providers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { signIn, provider } of table.providers) expect(signIn.includes('oauth')).toBe(provider !== undefined);
  });

  test.each([
    [
      'dpo@gmail.com',
      ['tls dpo@gmail.com imap.gmail.com:993 oauth', 'tls dpo@gmail.com imap.gmail.com:993 app-password'],
    ],
    ['dpo@outlook.fr', ['tls dpo@outlook.fr outlook.office365.com:993 oauth']],
    ['dpo@firma.onmicrosoft.com', ['tls dpo@firma.onmicrosoft.com outlook.office365.com:993 oauth']],
    ['dpo@icloud.com', ['tls dpo imap.mail.me.com:993 app-password']],
    ['dpo@ziggo.nl', ['tls dpo@ziggo.nl imap.ziggo.nl:993 password']],
    ['dpo@free.fr', ['tls dpo imap.free.fr:993 password']],
    ['dpo@skynet.be', ['tls dpo@skynet.be imap.proximus.be:993 password']],
    ['dpo@t-online.de', ['tls dpo@t-online.de secureimap.t-online.de:993 app-password']],
  ])('knows %s without asking anybody', async (address, servers) => {
    for (const mayAsk of [true, false]) {
      const found = await find(address, {}, mayAsk);
      expect(found.servers.map(line)).toEqual(servers.map((one) => `provider-table ${one}`));
      expect([found.asked, found.questions, found.needsConsent]).toEqual([[], [], false]);
    }
  });

  test('says of Proton that only its bridge reads the mail, and of Tuta that nothing does', async () => {
    expect(await find('dpo@proton.me')).toMatchObject({ servers: [], hint: 'bridge-only', needsConsent: false });
    expect(await find('dpo@tuta.com')).toMatchObject({ servers: [], hint: 'no-imap' });
    expect(await find('dpo@gmx.de')).toMatchObject({ hint: 'switch-on-imap' });
  });
});

describe('an address that the table does not know', () => {
  test('is not asked about without consent', async () => {
    const found = await find('dpo@example.org', {}, false);
    expect(found).toEqual({ servers: [], asked: [], needsConsent: true, questions: [] });
  });

  test('is never part of a question: only its domain is', async () => {
    const { questions } = await find('geheim@example.org', { mx: ['mx.hoster.example.net'] });
    expect(questions.length).toBeGreaterThan(6);
    expect(questions.filter((question) => /geheim|@|%40/u.test(question))).toEqual([]);
    expect(questions.filter((question) => question.startsWith('http:'))).toEqual([]);
  });

  test('gets what its domain says, TLS from the start first, and nobody else is asked', async () => {
    const url = 'https://autoconfig.example.org/mail/config-v1.1.xml';
    const found = await find('dpo@example.org', { texts: { [url]: config('mail.example.org') } });
    expect(found.servers.map(line)).toEqual([
      'autoconfig tls dpo@example.org mail.example.org:993 password',
      'autoconfig starttls dpo@example.org mail.example.org:143 password',
    ]);
    expect(found.asked).toEqual(['autoconfig.example.org', 'example.org']);
  });

  test('gets the well-known file where there is no autoconfig host', async () => {
    const url = 'https://example.org/.well-known/autoconfig/mail/config-v1.1.xml';
    const found = await find('dpo@example.org', { texts: { [url]: config('mail.example.org') } });
    expect(found.servers[0]?.source).toBe('well-known');
  });

  test.each([
    ['smtp.google.com', 'oauth', 'imap.gmail.com', 'google'],
    ['aspmx3.googlemail.com', 'oauth', 'imap.gmail.com', 'google'],
    ['example-org.mail.protection.outlook.com', 'oauth', 'outlook.office365.com', 'microsoft'],
    ['example-org.a-v1.mx.microsoft', 'oauth', 'outlook.office365.com', 'microsoft'],
    ['in1-smtp.messagingengine.com', 'password', 'imap.fastmail.com', undefined],
    ['spool.mail.gandi.net', 'password', 'mail.gandi.net', undefined],
    ['mx1.mail.ovh.net', 'password', 'ssl0.ovh.net', undefined],
  ])('with its mail at %s gets that provider’s settings', async (mx, signIn, host, provider) => {
    const found = await find('dpo@example.org', { mx: [mx] });
    expect(found.servers[0]).toMatchObject({ source: 'provider-table', signIn, host, provider });
    expect(found.asked).not.toContain('autoconfig.thunderbird.net');
  });

  test('is not taken for a provider’s by a name that only looks like it', async () => {
    const found = await find('dpo@example.org', { mx: ['smtp.google.com.example.net', 'xsmtp.google.com'] });
    expect(found.servers).toEqual([]);
  });

  test('is looked up in Mozilla’s database, by its own name and by its hoster’s', async () => {
    const url = 'https://autoconfig.thunderbird.net/v1.1/hoster.co.uk';
    const world = { mx: ['mx1.in.hoster.co.uk'], texts: { [url]: config('imap.hoster.co.uk') } };
    const found = await find('dpo@example.org', world);
    expect(found.servers.map(line)[0]).toBe('ispdb tls dpo@example.org imap.hoster.co.uk:993 password');
    expect(found.questions).toContain('https://autoconfig.thunderbird.net/v1.1/example.org');
  });

  test('signs in as the table says where a file names a server of the table', async () => {
    const url = 'https://autoconfig.example.org/mail/config-v1.1.xml';
    const found = await find('dpo@example.org', { texts: { [url]: config('outlook.office365.com') } });
    expect(found.servers.map(line)).toEqual(['autoconfig tls dpo@example.org outlook.office365.com:993 oauth']);
  });

  test('gets its SRV records (RFC 6186); a dot says that there is no such service', async () => {
    const srv = {
      '_imaps._tcp.example.org': [{ host: '', port: 0 }],
      '_imap._tcp.example.org': [
        { host: 'mail.example.org', port: 143 },
        { host: 'mail.internal', port: 143 },
      ],
    };
    const found = await find('dpo@example.org', { srv });
    expect(found.servers.map(line)).toEqual(['srv starttls dpo@example.org mail.example.org:143 password']);
  });

  test('gets a guess only where an IMAP server greets behind a valid certificate', async () => {
    const found = await find('dpo@example.org', { greeting: ['mail.example.org'] });
    expect(found.servers.map(line)).toEqual(['guess tls dpo@example.org mail.example.org:993 password']);
    expect(found.asked.slice(-2)).toEqual(['imap.example.org', 'mail.example.org']);
    expect((await find('dpo@example.org')).servers).toEqual([]);
  });
});
