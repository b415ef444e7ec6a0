import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '#core/intake/sender/authentication-results.ts';

const pass = (method: string, domain: string, more: object = {}) => ({ method, result: 'pass', domain, ...more });

describe('Authentication-Results (RFC 8601)', () => {
  it.each([
    // The examples of appendix B, with other names.
    ['nothing done', 'example.org 1; none', { by: 'example.org', results: [] }],
    ['nothing done, no version', 'example.org; none', { by: 'example.org', results: [] }],
    ['an id alone', 'example.org', { by: 'example.org', results: [] }],
    [
      'SPF',
      'example.com; spf=pass smtp.mailfrom=example.net',
      { by: 'example.com', results: [pass('spf', 'example.net')] },
    ],
    [
      'two methods, one of them not known here',
      'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=anna@example.net',
      { by: 'example.com', results: [pass('spf', 'example.net')] },
    ],
    [
      'DKIM twice',
      'example.com; dkim=pass reason="good signature" header.i=@mail.example.net; dkim=fail reason="bad" header.i=@example.org',
      {
        by: 'example.com',
        results: [pass('dkim', 'mail.example.net'), { method: 'dkim', result: 'fail', domain: 'example.org' }],
      },
    ],
    [
      'comments everywhere',
      "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) .(like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
      undefined,
    ],
    [
      'comments between tokens, nested and escaped',
      'foo.example.net (a (b \\) c)) 1 (x); dkim (d) / 1 (e) = (f) fail (g) header.d (h) = (i) example.org',
      { by: 'foo.example.net', results: [{ method: 'dkim', result: 'fail', domain: 'example.org' }] },
    ],
    [
      'as Google writes it',
      'mx.google.com; dkim=pass header.i=@example.org header.s=post header.b=aB/c+d==; spf=pass (google.com: domain of anna@example.org designates 192.0.2.1 as permitted sender) smtp.mailfrom=anna@example.org; dmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=example.org',
      {
        by: 'mx.google.com',
        results: [
          pass('dkim', 'example.org', { selector: 'post' }),
          pass('spf', 'example.org'),
          pass('dmarc', 'example.org'),
        ],
      },
    ],
    [
      'a semicolon at the end',
      'a.example; dkim=none;',
      { by: 'a.example', results: [{ method: 'dkim', result: 'none', domain: '' }] },
    ],
    [
      'a quoted id',
      '"a.example"; spf=fail',
      { by: 'a.example', results: [{ method: 'spf', result: 'fail', domain: '' }] },
    ],
    [
      'capitals',
      'MX.Example.ORG; DMARC=Pass header.From=Example.NET',
      { by: 'mx.example.org', results: [pass('dmarc', 'example.net')] },
    ],
    [
      'a quoted value',
      'a.example; spf=pass smtp.mailfrom="anna@example.net"',
      { by: 'a.example', results: [pass('spf', 'example.net')] },
    ],
    [
      'a result of its own making',
      'a.example; spf=bestguesspass smtp.mailfrom=b.example',
      { by: 'a.example', results: [] },
    ],
    [
      'the first of two equal properties',
      'a.example; dkim=pass header.d=b.example header.d=c.example',
      { by: 'a.example', results: [pass('dkim', 'b.example')] },
    ],
    // What is no such field.
    ['nothing', '', undefined],
    [
      'no id, as one large provider writes it',
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.net; dkim=pass',
      undefined,
    ],
    ['another version', 'a.example 2; dkim=pass', undefined],
    ['a comment that does not close', 'a.example; dkim=pass (header.d=b.example', undefined],
    ['a quote that does not close', 'a.example; dkim=pass reason="x; dmarc=pass header.from=b.example', undefined],
    ['a method without a result', 'a.example; dkim', undefined],
    ['a result that is empty', 'a.example; dkim=; dmarc=pass', undefined],
    ['none beside results', 'a.example; none; dkim=pass', undefined],
    ['words behind a result', 'a.example; dkim=pass yes', undefined],
    ['an empty statement in the middle', 'a.example;; dkim=pass', undefined],
    ['far too long', `a.example; ${'x'.repeat(30_000)}`, undefined],
    ['far too many', `a.example${'; dkim=pass'.repeat(60)}`, undefined],
  ])('%s', (_, field, expected) => expect(parseAuthenticationResults(field)).toEqual(expected));

  it('does not believe what stands in a comment or a quoted string', () => {
    const field = 'a.example; dkim=fail (; dmarc=pass header.from=b.example) reason="; spf=pass" header.d=b.example';
    expect(parseAuthenticationResults(field)?.results).toEqual([
      { method: 'dkim', result: 'fail', domain: 'b.example' },
    ]);
  });

  it('never throws, and never finds more than is written', () => {
    const pieces = fc.constantFrom(
      'a.example',
      ' ',
      ';',
      '=',
      '/',
      '(',
      ')',
      '"',
      '\\',
      'dkim',
      'pass',
      'none',
      '1',
      'header.d',
      '.',
      '@',
      '\r\n ',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const found = parseAuthenticationResults(value);
        expect(found?.results.length ?? 0).toBeLessThanOrEqual(value.split('=').length - 1);
      }),
      { numRuns: 3_000 },
    );
  });
});
