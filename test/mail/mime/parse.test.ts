import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { plainMail } from '#test/support/mail-samples.ts';

async function read(raw: string | Buffer): Promise<ParsedMail> {
  const result = await parseMail(typeof raw === 'string' ? Buffer.from(raw.replace(/\r?\n/gu, '\r\n')) : raw);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const code = async (raw: string | Buffer) => {
  const result = await parseMail(Buffer.from(raw as string));
  return result.ok ? 'read' : result.failure.code;
};

/** Octets as they are written, one a character. */
const octets = (text: string) => Buffer.from(text.replace(/\r?\n/gu, '\r\n'), 'latin1');

describe('reading a plain mail', () => {
  it('finds every field', async () => {
    expect(await read(plainMail(7))).toEqual({
      messageId: 'request-7@example.org',
      inReplyTo: [],
      references: [],
      from: [{ name: 'Anna Voorbeeld', address: 'anna@example.org' }],
      replyTo: [],
      to: [{ name: '', address: 'dpo@example.com' }],
      cc: [],
      subject: 'Inzageverzoek 7',
      date: '2026-03-05T08:59:58.000Z',
      receivedHeader: '2026-03-05T09:00:00.000Z',
      received: [{ by: 'mail.example.com', at: '2026-03-05T09:00:00.000Z' }],
      origin: { faults: [], statements: [] },
      text: expect.stringMatching(/^Geachte heer, mevrouw,\n\nIk verzoek u om inzage/u) as string,
      ownText: expect.stringContaining('Kenmerk 7.') as string,
      isHtmlOnly: false,
      attachments: [],
      headers: { 'return-path': '<anna@example.org>' },
      mediaType: 'text/plain',
      partTypes: ['text/plain'],
    });
  });

  it('takes the topmost Received field, which the own server wrote', async () => {
    const mail = await read(`Received: by mx.example.com; Fri, 6 Mar 2026 08:00:00 +0100
Received: by far.example.org; Thu, 5 Mar 2026 10:00:00 +0100
From: a@example.org

x`);
    expect(mail.receivedHeader).toBe('2026-03-06T07:00:00.000Z');
  });

  it('keeps thread names apart, folded or not, with or without brackets', async () => {
    const mail = await read(`From: a@example.org
Message-ID:  <One.Two@Example.org>
In-Reply-To: <first@example.org> (your mail)
References: <first@example.org>
 <second@example.org>\t<third@example.org>

x`);
    expect(mail.messageId).toBe('One.Two@Example.org');
    expect(mail.inReplyTo).toEqual(['first@example.org']);
    expect(mail.references).toEqual(['first@example.org', 'second@example.org', 'third@example.org']);
    expect((await read('From: a@example.org\nMessage-ID: bare@example.org\n\nx')).messageId).toBe('bare@example.org');
  });

  it.each(['', 'Message-ID:\n', 'Message-ID: <>\n', 'Message-ID:   \n'])('has no Message-ID in %j', async (line) => {
    expect((await read(`From: a@example.org\n${line}\nx`)).messageId).toBeUndefined();
  });

  it('notices the fields that tell people from programs, the first of each', async () => {
    const mail = await read(`From: a@example.org
Auto-Submitted: auto-replied
Auto-Submitted: no
List-Unsubscribe: <https://example.org/u>,
 <mailto:u@example.org>
Precedence: bulk
X-Secret: not noticed

x`);
    expect(mail.headers).toEqual({
      'auto-submitted': 'auto-replied',
      'list-unsubscribe': '<https://example.org/u>, <mailto:u@example.org>',
      precedence: 'bulk',
    });
  });

  it('has no date where the Date field says none, and never the current time', async () => {
    expect((await read('From: a@example.org\nDate: soon\n\nx')).date).toBeUndefined();
  });
});

describe('addresses', () => {
  it('shows all mailboxes of two From fields, for that is a sign of fraud', async () => {
    const mail = await read('From: A <a@example.org>\nFrom: B <b@example.net>\nTo: dpo@example.com\n\nx');
    expect(mail.from).toEqual([
      { name: 'A', address: 'a@example.org' },
      { name: 'B', address: 'b@example.net' },
    ]);
  });

  it.each([
    ['=?utf-8?B?w4lsb8Ovc2U=?= <E.D@Example.ORG>', [{ name: 'Éloïse', address: 'e.d@example.org' }]],
    [
      '"Doe, John" <j@example.org>, k@example.org',
      [
        { name: 'Doe, John', address: 'j@example.org' },
        { name: '', address: 'k@example.org' },
      ],
    ],
    [
      'Friends: a@example.org, b@example.org;',
      [
        { name: '', address: 'a@example.org' },
        { name: '', address: 'b@example.org' },
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['Name only', [{ name: 'Name only', address: '' }]],
    ['"admin@bank.example" <x@example.net>', [{ name: 'admin@bank.example', address: 'x@example.net' }]],
    ['x@xn--bcher-kva.example', [{ name: '', address: 'x@xn--bcher-kva.example' }]],
    ['"exe.\u202Efdp\u0007" <x@example.org>', [{ name: 'exe.fdp', address: 'x@example.org' }]],
    ['', []],
  ])('%j', async (from, expected) => {
    expect((await read(`Subject: x\nFrom: ${from}\n\nx`)).from).toEqual(expected);
  });
});

describe('characters', () => {
  const utf8 = 'droit d’accès à mes données';

  it('reads what is labelled', async () => {
    const latin = octets('From: a@example.org\nContent-Type: text/plain; charset=iso-8859-15\n\nL\xf6schung 5 \xa4');
    expect((await read(latin)).text).toBe('Löschung 5 €');
    const base64 = `From: a@example.org\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(utf8).toString('base64')}`;
    expect((await read(base64)).text).toBe(utf8);
    const quoted =
      'From: a@example.org\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nd=92acc=E8s =\nau=\n fond';
    expect((await read(quoted)).text).toBe('d’accès au fond');
    const japanese = octets(
      'From: a@example.org\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B8D?M>pJs\x1b(B',
    );
    expect((await read(japanese)).text).toBe('個人情報');
  });

  it.each([
    ['no label', ''],
    ['a label of ASCII', 'Content-Type: text/plain; charset=us-ascii\n'],
    ['a label of UTF-8 that is not true', 'Content-Type: text/plain; charset=utf-8\n'],
    ['a label of unknown-8bit', 'Content-Type: text/plain; charset=unknown-8bit\n'],
  ])('reads Windows-1252 and UTF-8 under %s', async (_what, field) => {
    expect((await read(octets(`From: a@example.org\n${field}\nd\x92acc\xe8s`))).text).toBe('d’accès');
    expect((await read(`From: a@example.org\n${field}\n${utf8}`)).text).toBe(utf8);
  });

  it('reads text in a charset that nobody knows as far as it goes', async () => {
    const mail = await read('From: a@example.org\nContent-Type: text/plain; charset=x-klingon\n\nI want access');
    expect(mail.text).toBe('I want access');
  });

  it('does not decode UTF-7, which can hide markup', async () => {
    const mail = await read('From: a@example.org\nContent-Type: text/plain; charset=utf-7\n\n+ADw-script+AD4-');
    expect(mail.text).toBe('+ADw-script+AD4-');
  });

  it('reads encoded and raw octets in the header', async () => {
    expect(
      (await read('From: a@example.org\nSubject: =?utf-8?Q?Droit_d=27acc=C3=A8s?=\n =?iso-8859-1?Q?_=E0?= x\n\nx'))
        .subject,
    ).toBe("Droit d'accès à x");
    expect(await read(octets('From: Ren\xe9 <r@example.org>\nSubject: Acc\xe8s\n\nx'))).toMatchObject({
      subject: 'Accès',
      from: [{ name: 'René', address: 'r@example.org' }],
    });
    expect((await read('From: René <r@example.org>\nSubject: Accès\n\nx')).subject).toBe('Accès');
    expect((await read('From: a@example.org\nSubject: =?x-none?Q?abc?=\n\nx')).subject).toContain('abc');
  });

  it('strips controls and overrides from the subject, NUL from the body', async () => {
    const mail = await read(
      'From: a@example.org\nSubject: a\u0000b\u202Ec\u0007\n\none\u0000two\u0007\tthree\u2028four',
    );
    expect(mail.subject).toBe('abc');
    expect(mail.text).toBe('onetwo\tthree\nfour');
  });
});

const multipart = (type: string, ...parts: string[]) =>
  `From: a@example.org\nContent-Type: multipart/${type}; boundary=b\n\npreamble\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\nepilogue`;

describe('words', () => {
  it('prefers the plain text of an alternative', async () => {
    const mail = await read(
      multipart('alternative', 'Content-Type: text/plain\n\nplain', 'Content-Type: text/html\n\n<p>html</p>'),
    );
    expect(mail).toMatchObject({ text: 'plain', isHtmlOnly: false, mediaType: 'multipart/alternative' });
    expect(mail.partTypes).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
  });

  it('takes the HTML where the plain text is empty', async () => {
    const mail = await read(
      multipart('alternative', 'Content-Type: text/plain\n\n  ', 'Content-Type: text/html\n\n<p>html</p>'),
    );
    expect(mail).toMatchObject({ text: 'html', isHtmlOnly: true });
  });

  it('joins the HTML of the sender and the footer of a list', async () => {
    const mail = await read(
      multipart('mixed', 'Content-Type: text/html\n\n<p>my request</p>', 'Content-Type: text/plain\n\nlist footer'),
    );
    expect(mail).toMatchObject({ text: 'my request\n\nlist footer', isHtmlOnly: false });
  });

  it('shows where links lead, quotes as quotes, and neither images, styles nor scripts', async () => {
    const mail = await read(`From: a@example.org
Content-Type: text/html; charset=utf-8

<html><head><title>T</title><style>p { color: red }</style><script>alert(1)</script></head><body>
<h1>Verzoek</h1><p>Klik <a href="https://evil.example/x">hier</a> of <a href="https://example.org">https://example.org</a>.</p>
<img src="https://tracker.example/p.gif" alt="pixel"><ul><li>een</li><li>twee</li></ul>
<style>.x{}</style><blockquote>eerder</blockquote>&euro;&nbsp;5 &lt;b&gt;</body></html>`);
    expect(mail.text).toBe(
      'Verzoek\n\nKlik hier <https://evil.example/x> of https://example.org.\n\n * een\n * twee\n\n> eerder\n\n€\u00A05 <b>',
    );
    expect(mail.isHtmlOnly).toBe(true);
  });

  it('keeps the last words of a mail that was cut off', async () => {
    for (const type of [
      'text/plain',
      'text/plain; charset=iso-8859-1',
      'text/html',
      'text/plain; charset=utf-8; format=flowed',
    ]) {
      for (const encoding of ['7bit', 'quoted-printable', 'base64']) {
        const words = 'these are the last words';
        const body = encoding === 'base64' ? Buffer.from(words).toString('base64') : words;
        const mail = await read(`From: a@example.org
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

first

--b
Content-Type: ${type}
Content-Transfer-Encoding: ${encoding}

${body}`);
        expect(mail.text, `${type} ${encoding}`).toBe(`first\n\n${words}`);
      }
    }
  });

  it('reads the report in a bounce, and takes a passed-on mail for an attachment', async () => {
    const mail = await read(
      multipart(
        'report',
        'Content-Type: text/plain\n\nDelivery failed.',
        'Content-Type: message/delivery-status\n\nAction: failed',
        'Content-Type: message/rfc822\n\nFrom: dpo@example.com\nSubject: inner\n\ninner',
      ),
    );
    expect(mail.text).toBe('Delivery failed.\n\nAction: failed');
    expect(mail.mediaType).toBe('multipart/report');
    expect(mail.attachments).toEqual([{ fileName: '', mediaType: 'message/rfc822', size: 46 }]);
    expect(mail.subject).toBe('');
  });

  it('does not wait for a mail within the mail that was cut off before it began', async () => {
    const cut = 'From: a@example.org\nContent-Disposition: inline\nContent-Type: message/rfc822\n';
    for (const end of ['', '\n', '\nFrom: b@example.org\n'])
      expect(await read(`${cut}${end}`)).toMatchObject({ text: '', attachments: [] });
  });

  it('gives the sender’s own words apart from what is quoted', async () => {
    const mail = await read(
      'From: a@example.org\n\nMy answer.\n\nOn Thu, 5 Mar 2026 at 10:00, DPO <dpo@example.com> wrote:\n> your letter\n',
    );
    expect(mail.text).toContain('your letter');
    expect(mail.ownText).toBe('My answer.');
  });
});

describe('attachments', () => {
  it('lists names, types and sizes in their order', async () => {
    const mail = await read(`From: a@example.org
Content-Type: multipart/mixed; boundary="=_b"

--=_b
Content-Type: text/plain; charset=utf-8
Content-Disposition: inline

see attached
--=_b
Content-Type: application/pdf; name="=?utf-8?Q?Vollmacht_M=C3=BCller.pdf?="
Content-Transfer-Encoding: base64
Content-Disposition: attachment;
 filename*0*=utf-8''Vollmacht%20;
 filename*1*=M%C3%BCller.pdf

QUJDREVG
--=_b
Content-Type: TEXT/CSV
Content-Disposition: attachment; filename="../../a\u202E\tb.csv"

1,2
--=_b--
`);
    expect(mail.text).toBe('see attached');
    expect(mail.attachments).toEqual([
      { fileName: 'Vollmacht Müller.pdf', mediaType: 'application/pdf', size: 6 },
      { fileName: '../../a b.csv', mediaType: 'text/csv', size: 3 },
    ]);
  });
});

describe('what is no mail', () => {
  it.each([
    ['', 'empty'],
    ['\r\n\r\n', 'empty'],
    ['just some words', 'not-a-mail'],
    ['Dear all: this is no header field', 'not-a-mail'],
    ['\u0000\u0001\u0002', 'not-a-mail'],
    ['%PDF-1.7\n%âãÏÓ\n1 0 obj', 'not-a-mail'],
    ['X-Only: strange\n\nFrom: not a header any more', 'not-a-mail'],
    ['From someone Thu Mar  5 10:00:00 2026\n', 'empty'],
    ['Subject: enough\n', 'read'],
    ['\n\nSubject: after empty lines\n\nx', 'read'],
    ['\uFEFFSubject: after a byte order mark\n\nx', 'read'],
    ['From a@example.org Thu Mar  5 10:00:00 2026\nSubject: saved from an mbox\n\nx', 'read'],
  ])('%j is %s', async (raw, expected) => {
    expect(await code(raw)).toBe(expected);
  });
});

describe('whatever the octets are', () => {
  it('never rejects: arbitrary octets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (raw) => {
        expect(typeof (await parseMail(raw)).ok).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });

  it('never rejects, and what it reads is well-formed: damaged mails', async () => {
    const fieldNames =
      'From To Subject Date Received Message-ID Content-Type Content-Transfer-Encoding Content-Disposition References List-Id';
    const field = fc.constantFrom(...fieldNames.split(' '));
    const values = [
      'multipart/mixed; boundary=b',
      'multipart/alternative; boundary="b"',
      'text/html',
      'text/plain; charset=utf-16',
      'message/rfc822',
      'base64',
      'quoted-printable',
      "attachment; filename*=utf-8''%ff%00",
      '=?utf-8?B?/////w==?=',
      'a <b@c>',
      '<',
      '"',
    ];
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...values));
    const lines = [
      '--b',
      '--b--',
      '',
      'Content-Type: text/html',
      'From: x@y',
      '=',
      '<b>',
      `--b\r\nContent-Type: ${values[0]}`,
    ];
    const line = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary', maxLength: 40 }));
    const fields = fc.array(fc.tuple(field, value), { maxLength: 8 });
    const isWellRead = async (header: [string, string][], body: string[]) => {
      const raw = `${header.map(([name, text]) => `${name}: ${text}\r\n`).join('')}\r\n${body.join('\r\n')}`;
      const result = await parseMail(Buffer.from(raw));
      // As JSON, controls other than tab and line feed show as an escape.
      return !result.ok || !/\\u00(?:0[0-8bcef]|1)|\u202E/u.test(JSON.stringify(result.value));
    };
    const everywhere = fc.asyncProperty(fields, fc.array(line, { maxLength: 12 }), isWellRead);
    await expect(fc.assert(everywhere, { numRuns: 600 })).resolves.toBeUndefined();
  });

  it('reads every mail of the sample inbox but the one that is none', async () => {
    const folder = new URL('../../../resources/sample-inbox/', import.meta.url);
    const names = readdirSync(folder).filter((file) => file.endsWith('.eml'));
    const unread: string[] = [];
    for (const name of names) {
      const result = await parseMail(readFileSync(new URL(name, folder)));
      if (!result.ok || !result.value.from[0]?.address.includes('@')) unread.push(name);
    }
    expect(names.length).toBeGreaterThan(40);
    expect(unread).toEqual([expect.stringContaining('unreadable')]);
  });
});
