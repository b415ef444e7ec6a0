import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { workerUrls } from '#host/worker-urls.ts';
import { extractAttachment } from '#mail/mime/attachment.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { convertOutlook } from '#mail/outlook/convert-outlook.ts';
import { outlookMessage, type OutlookSketch } from '#test/support/outlook-message.ts';
import { present, unwrap } from '#test/support/present.ts';

const arrived = [
  'Received: from mx.example.net by mail.example.com; Tue, 3 Mar 2026 09:15:00 +0100',
  'DKIM-Signature: v=1; a=rsa-sha256; d=example.org;',
  '\ts=k1; b=abcd',
  'From: =?utf-8?Q?Ren=C3=A9e_Voorbeeld?= <renee@example.org>',
  'To: dpo@example.com',
  'Subject: Inzage in mijn gegevens',
  'Message-ID: <one@example.org>',
  'In-Reply-To: <zero@example.org>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\tboundary="gone"',
  '',
].join('\r\n');

const request: OutlookSketch = {
  header: arrived,
  subject: 'Inzage in mijn gegevens',
  body: 'Graag ontvang ik een kopie van mijn gegevens – alles.\r\nRenée',
  files: [{ name: 'bijlage “één”.pdf', type: 'application/pdf', octets: Buffer.from('%PDF-1.7 invented') }],
  deliveredAt: new Date('2026-03-03T08:15:02.000Z'),
};

async function read(sketch: OutlookSketch) {
  const result = convertOutlook(outlookMessage(sketch));
  if (!result.ok) throw new Error(result.failure);
  const converted = result.value;
  return { ...converted, text: Buffer.from(converted.raw).toString(), mail: unwrap(await parseMail(converted.raw)) };
}

describe('a message that Outlook saved', () => {
  test('keeps the header fields that it arrived with, its words and its files', async () => {
    const { mail, raw, deliveredAt } = await read(request);
    expect(mail).toMatchObject({
      messageId: 'one@example.org',
      inReplyTo: ['zero@example.org'],
      from: [{ name: 'Renée Voorbeeld', address: 'renee@example.org' }],
      subject: 'Inzage in mijn gegevens',
      receivedHeader: '2026-03-03T08:15:00.000Z',
      text: 'Graag ontvang ik een kopie van mijn gegevens – alles.\nRenée',
      attachments: [{ fileName: 'bijlage “één”.pdf', mediaType: 'application/pdf', size: 17 }],
    });
    expect(deliveredAt).toBe('2026-03-03T08:15:02.000Z');
    const attachment = present(await extractAttachment(raw, 0));
    expect(Buffer.from(attachment.bytes).toString()).toBe('%PDF-1.7 invented');
  });

  test.each([
    [
      28592,
      'Zażółć gęślą jaźń',
      [0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6, 0x20, 0x67, 0xea, 0xb6, 0x6c, 0xb1, 0x20, 0x6a, 0x61, 0xbc, 0xf1],
    ],
    [28605, 'cœur 5 €', [0x63, 0xbd, 0x75, 0x72, 0x20, 0x35, 0x20, 0xa4]],
    [1252, 'één', [0xe9, 0xe9, 0x6e]],
    [932, '日本', [0x93, 0xfa, 0x96, 0x7b]],
    [99_999, 'één', [0xe9, 0xe9, 0x6e]],
  ] as const)('in code page %i has its own letters: %s', async (codepage, words, octets) => {
    const html = Buffer.concat([Buffer.from('<p>'), Buffer.from(octets), Buffer.from('</p>')]);
    expect((await read({ subject: 'x', html, codepage })).mail.text).toBe(words);
  });

  test('gives up the description of parts that are made anew, and says of a signature that it stood there', async () => {
    const { text } = await read(request);
    expect(text).not.toMatch(/multipart\/related|^DKIM-Signature/mu);
    expect(text).toMatch(/^X-Before-Conversion-DKIM-Signature: v=1;.*\r\n\ts=k1/mu);
    expect(text).toMatch(/^X-Converted-From: Outlook message\r$/mu);
  });

  test('that never travelled gets its header fields from what Outlook knows', async () => {
    const { mail } = await read({
      subject: 'Demande d’accès à mes données, très long sujet pour qu’il faille plusieurs mots codés',
      sender: { name: 'Müller, "Jo"', address: 'jo@example.org' },
      to: [
        { name: 'Délégué', address: 'dpo@example.com' },
        { name: 'Inside', address: '/O=FIRM/CN=INSIDE' },
      ],
      body: 'Bonjour',
      submittedAt: new Date('2026-03-03T08:00:00.000Z'),
      messageId: '<made@example.org>',
    });
    expect(mail).toMatchObject({
      messageId: 'made@example.org',
      from: [{ name: 'Müller, "Jo"', address: 'jo@example.org' }],
      to: [
        { name: 'Délégué', address: 'dpo@example.com' },
        { name: 'Inside', address: '' },
      ],
      subject: 'Demande d’accès à mes données, très long sujet pour qu’il faille plusieurs mots codés',
      date: '2026-03-03T08:00:00.000Z',
      receivedHeader: undefined,
    });
  });

  test('is read from its formatted words where there are no plain ones', async () => {
    const { mail } = await read({ header: arrived, html: '<p>Wissen Sie <b>alles</b>, bitte löschen.</p>' });
    expect(mail).toMatchObject({ isHtmlOnly: true, text: 'Wissen Sie alles, bitte löschen.' });
  });

  test('with a message attached keeps that one as a mail', async () => {
    const { mail } = await read({ ...request, attached: [{ subject: 'Earlier', body: 'Please delete my data.' }] });
    expect(mail.attachments.map(({ mediaType }) => mediaType)).toEqual(['application/pdf', 'message/rfc822']);
  });

  test('gives the same octets each time, so that it is known when it comes again', () => {
    const file = outlookMessage(request);
    expect(convertOutlook(file)).toEqual(convertOutlook(file));
  });

  test('cannot smuggle header fields in through its subject, names or file names', async () => {
    const evil = 'x\r\nBcc: mallory@example.net\r\n\r\nbody';
    const { mail, text } = await read({
      subject: evil,
      sender: { name: evil, address: 'jo@example.org>\r\nBcc: m@example.net' },
      messageId: evil,
      body: 'Hi',
      files: [{ name: evil, type: 'text/plain\r\nBcc: m', octets: Buffer.from('1') }],
    });
    const header = text.slice(0, text.indexOf('\r\n\r\n'));
    expect(header).not.toMatch(/^Bcc:/imu);
    expect(mail.text).toBe('Hi');
    expect(mail.attachments).toHaveLength(1);
  });

  test('nested too deep is refused', () => {
    let sketch: OutlookSketch = { subject: 'core', body: 'x' };
    for (let level = 0; level < 12; level += 1) sketch = { subject: `level ${level}`, body: 'x', attached: [sketch] };
    expect(convertOutlook(outlookMessage(sketch))).toEqual({ ok: false, failure: 'too-deep' });
  });
});

describe('what is no message', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('From: a@example.org\n\nHello')],
    ['a signature and nothing more', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('%s is refused', (_what, octets) => {
    expect(convertOutlook(octets).ok).toBe(false);
  });

  // In its worker, as at the desk: chains of sectors that lead in a circle keep the reader busy until it is stopped.
  test('a file with octets changed or cut off is a value, never the end of the desk', { timeout: 60_000 }, async () => {
    const pool = createParserPool({ workerUrl: workerUrls.outlook, wallMilliseconds: 1_000, heapMegabytes: 128 });
    onTestFinished(async () => await pool.close());
    const file = outlookMessage(request);
    const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(file.length), async (changes, end) => {
        const damaged = Buffer.from(file);
        for (const [at, value] of changes) damaged[at] = value;
        const answers = await Promise.all([pool.work(damaged), pool.work(damaged.subarray(0, end))]);
        for (const { ok } of answers) expect([true, false]).toContain(ok);
      }),
      { numRuns: 150 },
    );
  });
});
