import { describe, expect, it } from 'vitest';
import { readHeader } from '#mail/mime/header-fields.ts';
import { placedStatements } from '#mail/sender/placed-statements.ts';
import { receivedBy } from '#mail/sender/received-steps.ts';

const stated = (by: string) => `Authentication-Results: ${by}; dmarc=pass header.from=example.org`;
const received = (by: string, from = 'out.example.org') =>
  `Received: from ${from} by ${by} with ESMTPS id 1; Thu, 05 Mar 2026 09:00:05 +0000`;
const placed = (...lines: readonly string[]) =>
  placedStatements(readHeader(Buffer.from([...lines, 'From: anna@example.org', '', ''].join('\r\n')))).map(
    ({ by, place }) => `${place} ${by}`,
  );

describe('Authentication-Results by their place', () => {
  it.each([
    ['above all', [stated('mx.example.com'), received('mx.example.com')], ['above mx.example.com']],
    [
      'two above all',
      [stated('a.example.com'), stated('b.example.com'), received('mx.example.com')],
      ['above a.example.com', 'above b.example.com'],
    ],
    ['without any Received', [stated('mx.example.com')], []],
    ['beneath its own server', [received('mx.google.com'), stated('mx.google.com')], ['below mx.google.com']],
    [
      'beneath its own server and an address',
      [received('2002:a05::1'), received('mx.google.com'), stated('mx.google.com')],
      ['below mx.google.com'],
    ],
    ['beneath a stranger’s server', [received('mx.example.com'), stated('mx.google.com')], []],
    [
      'beneath its own server, which is beneath a stranger’s',
      [received('mx.example.com'), received('mx.google.com'), stated('mx.google.com')],
      [],
    ],
    ['the second one beneath', [received('mx.google.com'), stated('x.example.net'), stated('mx.google.com')], []],
    [
      'beneath, when there is one above',
      [stated('a.example.com'), received('mx.google.com'), stated('mx.google.com')],
      ['above a.example.com'],
    ],
    ['one that breaks the grammar', ['Authentication-Results: spf=pass', received('mx.example.com')], []],
  ])('%s', (_, lines, expected) => expect(placed(...lines)).toEqual(expected));

  it('no more than a few', () =>
    expect(
      placed(...Array.from({ length: 50 }, () => stated('a.example.com')), received('mx.example.com')),
    ).toHaveLength(8));
});

describe('the host that wrote a Received field', () => {
  it.each([
    ['from a.example (b.example [192.0.2.1]) by MX.Example.com. (Postfix) with ESMTPS', 'mx.example.com'],
    ['by 2002:a05:6402:11 with SMTP id 1', '2002:a05:6402:11'],
    ['from a by [192.0.2.5] with LMTP', '192.0.2.5'],
    ['from a by [IPv6:2001:db8::1] with LMTP', '2001:db8::1'],
    ['from a (by mx.example.net) by mx.example.com', 'mx.example.com'],
    ['from a (x \\) by mx.example.net) by mx.example.com', 'mx.example.com'],
    ['(qmail 123 invoked by uid 89); 5 Mar 2026 09:00:05 -0000', ''],
    ['', ''],
  ])('%s', (field, expected) => expect(receivedBy(field)).toBe(expected));
});
