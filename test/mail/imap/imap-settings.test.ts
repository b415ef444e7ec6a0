import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImapUrl } from '#mail/imap/imap-settings.ts';

const read = (url: string, plaintext = false) => parseImapUrl(url, { plaintext });

describe('reading an IMAP address', () => {
  it.each([
    [
      'imaps://dpo@mail.example.org',
      { host: 'mail.example.org', port: 993, security: 'tls', user: 'dpo', folder: 'INBOX' },
    ],
    ['imaps://dpo@mail.example.org:14993/INBOX', { port: 14993, folder: 'INBOX' }],
    ['imap://dpo@mail.example.org/', { port: 143, security: 'starttls', folder: 'INBOX' }],
    ['IMAPS://dpo@MAIL.example.org', { port: 993, security: 'tls' }],
    [
      'imaps://dpo%40example.org@mail.example.org/Rights%20requests/2026',
      { user: 'dpo@example.org', folder: 'Rights requests/2026' },
    ],
    ['imaps://dpo@example.org@mail.example.org', { user: 'dpo@example.org', host: 'mail.example.org' }],
    ['imaps://dpo@mail.example.org/Antr%C3%A4ge', { folder: 'Anträge' }],
    ['imaps://dpo@mail.example.org/Anträge/', { folder: 'Anträge' }],
    ['imaps://dpo@[::1]:1143/INBOX', { host: '::1', port: 1143 }],
    ['imaps://dpo@127.0.0.1', { host: '127.0.0.1' }],
  ])('%s', (url, expected) => {
    const result = read(url);
    expect(result).toMatchObject({ ok: true, value: expected });
  });

  it('leaves TLS out only where that is said, and never for imaps', () => {
    expect(read('imap://dpo@localhost', true)).toMatchObject({ ok: true, value: { security: 'plaintext', port: 143 } });
    expect(read('imaps://dpo@localhost', true)).toMatchObject({ ok: true, value: { security: 'tls' } });
  });

  it.each([
    'imaps://dpo:secret@mail.example.org',
    'imaps://dpo:@mail.example.org',
    'imap://:secret@mail.example.org/INBOX',
  ])('refuses a password: %s', (url) => {
    expect(read(url)).toEqual({ ok: false, failure: { code: 'imap-url-password' } });
  });

  it.each([
    ['', 'unreadable'],
    ['mail.example.org', 'unreadable'],
    ['https://dpo@mail.example.org', 'scheme'],
    ['pop3s://dpo@mail.example.org', 'scheme'],
    ['imaps://mail.example.org', 'user'],
    ['imaps:///INBOX', 'host'],
    ['imaps://dpo@mail.example.org:99999', 'unreadable'],
    ['imaps://dpo%0d%0a@mail.example.org', 'user'],
    ['imaps://dpo@mail.example.org/INBOX%0d%0aX', 'folder'],
    ['imaps://dpo@mail.example.org/%ff', 'folder'],
    ['imaps://dpo@mail.example.org/INBOX?x', 'folder'],
    ['imaps://dpo@mail.example.org/INBOX#x', 'folder'],
    ['imaps://dpo@mail%2fexample.org/', 'host'],
  ])('refuses %s', (url, reason) => {
    expect(read(url)).toEqual({ ok: false, failure: { code: 'imap-url', reason } });
  });

  it('answers to any text with a value, never with control characters in it', () => {
    const inFolder = fc.string().map((text) => `imaps://dpo@h/${text}`);
    const isClean = (url: string) => {
      const result = read(url);
      return !result.ok || !/\p{Cc}/u.test(`${result.value.user}${result.value.folder}`);
    };
    expect(() => fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), inFolder), isClean))).not.toThrow();
  });
});
