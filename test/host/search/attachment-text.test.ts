import { buffer } from 'node:stream/consumers';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { attachmentText } from '#host/search/attachment-text.ts';
import { plainMail } from '#test/support/mail-samples.ts';

/** A mail with one attachment. */
function mailWith(fileName: string, mediaType: string, bytes: Uint8Array): Buffer {
  return Buffer.from(
    [
      'From: Anna <anna@example.org>',
      'Subject: bijlage',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'zie bijlage',
      '--b',
      `Content-Type: ${mediaType}; name="${fileName}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${fileName}"`,
      '',
      Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  );
}

async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return await buffer(zip.outputStream);
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = async () =>
  await zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Verzoek om')}${paragraph('dataportabiliteit')}</w:body></w:document>`,
  });
const odt = async () =>
  await zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text><text:p>Verzoek om</text:p><text:p>data<text:span>portabiliteit</text:span></text:p></office:text></office:body></office:document-content>`,
  });

/** One page that says these words. */
function pdf(words: string): Buffer {
  const stream = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n`);
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the words of an attachment', () => {
  test.each<[string, string, () => Promise<Buffer> | Buffer, string]>([
    ['a.txt', 'text/plain', () => Buffer.from('caf\xe9 au lait', 'latin1'), 'café au lait'],
    ['a.csv', 'application/octet-stream', () => Buffer.from('naam;bedrag\nLena;12'), 'naam;bedrag\nLena;12'],
    ['a.html', 'text/html', () => Buffer.from('<script>x()</script><p>Goede <b>dag</b></p>'), 'Goede dag'],
    [
      'a.ics',
      'text/calendar',
      () => Buffer.from('BEGIN:VEVENT\r\nSUMMARY:Over\r\n leg met Lena\r\n'),
      'Overleg met Lena',
    ],
    ['a.vcf', 'text/vcard', () => Buffer.from('BEGIN:VCARD\nFN:Lena Smit\n'), 'Lena Smit'],
    ['a.pdf', 'application/octet-stream', () => pdf('Verzoek om dataportabiliteit'), 'Verzoek om dataportabiliteit'],
    ['a.docx', docxType, docx, 'Verzoek om\n\ndataportabiliteit'],
    ['a.odt', 'application/vnd.oasis.opendocument.text', odt, 'Verzoek om\ndataportabiliteit'],
  ])('%s', async (name, type, bytes, text) => {
    expect(await attachmentText(mailWith(name, type, await bytes()), 0)).toEqual({ ok: true, state: 'read', text });
  });

  test('a mail inside: its people, its subject and its words', async () => {
    const read = await attachmentText(mailWith('a.eml', 'application/octet-stream', plainMail(7)), 0);
    expect(read.state).toBe('read');
    expect(read.text).toContain('@');
    expect(read.text.split('\n').length).toBeGreaterThan(2);
  });

  test.each<[string, string, Buffer, string]>([
    ['a.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff]), 'not-read'],
    ['a.pdf', 'application/pdf', Buffer.from('%PDF-1.7 broken'), 'without-text'],
    ['a.docx', docxType, Buffer.from('PK broken'), 'without-text'],
    ['a.txt', 'text/plain', Buffer.from('  \n '), 'without-text'],
    ['a.txt', 'text/plain', Buffer.alloc(20_000_001, 65), 'too-large'],
  ])('%s of type %s may have none', async (name, type, bytes, state) => {
    expect(await attachmentText(mailWith(name, type, bytes), 0)).toEqual({ ok: true, state, text: '' });
  });

  test('is cut where nobody reads on', async () => {
    const read = await attachmentText(mailWith('a.txt', 'text/plain', Buffer.alloc(900_000, 'woord ')), 0);
    expect(read.text.length).toBeLessThanOrEqual(200_000);
  });

  test('of an attachment that is not there there are none', async () => {
    expect(
      await attachmentText(readFileSync('resources/sample-inbox/11-naam-en-bedrijf-verkeerd.eml'), 99),
    ).toMatchObject({
      state: 'not-read',
    });
  });
});
