import { describe, expect, test } from 'vitest';
import { readHostName, readMailAddress, type MailAddress } from '#mail/settings/mail-address.ts';
import { largestConfig, readAutoconfig } from '#mail/settings/read-autoconfig.ts';

const address = readMailAddress('Privacy@example.org') as MailAddress;

interface Sketch {
  readonly type?: string;
  readonly host?: string;
  readonly port?: string;
  readonly socket?: string;
  readonly user?: string;
  readonly ways?: readonly string[];
}

function server({ type = 'imap', host = 'imap.example.org', port = '993', socket = 'SSL', ...more }: Sketch): string {
  const { user = '%EMAILADDRESS%', ways = ['password-cleartext'] } = more;
  return `<incomingServer type="${type}"><hostname>${host}</hostname><port>${port}</port>
    <socketType>${socket}</socketType><username>${user}</username>
    ${ways.map((way) => `<authentication>${way}</authentication>`).join('')}</incomingServer>`;
}

function file(...servers: readonly Sketch[]): string {
  const body = servers.map((one) => server(one)).join('\n');
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.org">${body}</emailProvider></clientConfig>`;
}

const read = (xml: string) => readAutoconfig(xml, address, 'autoconfig');
const places = (xml: string) =>
  read(xml).map(({ host, port, security, user }) => `${security} ${user} ${host}:${port}`);

describe('a settings file', () => {
  test('gives its IMAP servers in order, with the address filled in', () => {
    const xml = file(
      {},
      { type: 'pop3' },
      { socket: 'STARTTLS', port: '143', user: '%EMAILLOCALPART%', host: 'mail.%EMAILDOMAIN%' },
    );
    expect(places(xml)).toEqual([
      'tls Privacy@example.org imap.example.org:993',
      'starttls Privacy mail.example.org:143',
    ]);
  });

  test.each<[string, Sketch]>([
    ['no TLS', { socket: 'plain', port: '143' }],
    ['an unknown kind of encryption', { socket: 'none' }],
    ['an address of the inside', { host: '192.168.1.1' }],
    ['the loopback', { host: '127.0.0.1' }],
    ['IPv6', { host: '[::1]' }],
    ['a name of the inside', { host: 'mail.internal' }],
    ['one label', { host: 'localhost' }],
    ['no port', { port: '0' }],
    ['too high a port', { port: '65536' }],
    ['a port that is none', { port: '993x' }],
    ['a placeholder that nobody knows', { user: '%REALNAME%' }],
    ['a line break in the user', { user: 'a&#10;b' }],
    ['an entity in the user', { user: 'a&amp;b' }],
    ['a bidi mark in the user', { user: 'a\u202Eb' }],
    ['an overlong user', { user: 'a'.repeat(321) }],
    ['OAuth alone: a stranger does not choose where a token goes', { ways: ['OAuth2'] }],
    ['client certificates alone', { ways: ['TLS-client-cert'] }],
  ])('offers nothing with %s', (_what, sketch) => {
    expect(read(file(sketch))).toEqual([]);
  });

  test('takes the password where OAuth is offered beside it', () => {
    expect(read(file({ ways: ['OAuth2', 'password-cleartext'] }))[0]?.signIn).toBe('password');
  });

  test.each([
    ['', 'nothing'],
    ['<html><body>404</body></html>', 'a page'],
    ['{"clientConfig":{}}', 'JSON'],
    ['<clientConfig><emailProvider><incomingServer', 'half a file'],
    [`<!DOCTYPE x [<!ENTITY a "imap.example.org">]>${file({ host: '&a;' })}`, 'a document type'],
    [`<!doctype x SYSTEM "file:///etc/passwd">${file({})}`, 'an external one'],
    [`${file({})}<!-- ${'x'.repeat(largestConfig)} -->`, 'too much'],
    ['<clientConfig/>', 'no provider'],
    ['<clientConfig><emailProvider/></clientConfig>', 'no server'],
    ['<__proto__><polluted>yes</polluted></__proto__>', 'a name of the language'],
    ['<a>'.repeat(20_000), 'depth'],
  ])('%#: is empty for what is not one', (xml) => {
    expect(read(xml)).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('gives ten servers at most', () => {
    expect(read(file(...Array.from({ length: 30 }, (_, index) => ({ port: String(index + 1) }))))).toHaveLength(10);
  });
});

describe('an address', () => {
  test.each([
    ['dpo@example.org', 'dpo', 'example.org'],
    [' dpo@Example.ORG ', 'dpo', 'example.org'],
    ['dpo@bücher.example.com', 'dpo', 'xn--bcher-kva.example.com'],
    ['a.b+c@sub.example.org', 'a.b+c', 'sub.example.org'],
  ])('%s has its parts', (text, local, domain) => {
    expect(readMailAddress(text)).toEqual({ full: text.trim(), local, domain });
  });

  test.each(['', 'dpo', '@example.org', 'dpo@', 'dpo@localhost', 'dpo@10.0.0.1', 'dpo@[10.0.0.1]', 'd po@example.org'])(
    '%s is none',
    (text) => {
      expect(readMailAddress(text)).toBeUndefined();
    },
  );

  test.each(['dpo@a@example.org', 'dpo@exam ple.org', 'dpo@example.org/x', 'dpo@example.org?x', 'dpo@-x.example.org'])(
    '%s is none either',
    (text) => {
      expect(readMailAddress(text)).toBeUndefined();
    },
  );

  test('a host name ends in a public name', () => {
    expect(readHostName('MX.Example.org.')).toBe('mx.example.org');
    for (const host of ['printer.local', 'nas.home', 'x.onion', '1.2.3.4', '0x7f.1', '127.1', '::1', 'a..example.org'])
      expect([host, readHostName(host)]).toEqual([host, undefined]);
  });
});
