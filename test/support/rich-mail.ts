// A mail as people send them: HTML beside text, links, pictures, attachments of many kinds. And the small files it needs.

import { deflateSync } from 'node:zlib';

const crcTable = Uint32Array.from({ length: 256 }, (_, octet) => {
  let value = octet;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const crc = body.reduce((sum, octet) => (crcTable[(sum ^ octet) & 0xff] ?? 0) ^ (sum >>> 8), 0xffffffff);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A picture of one colour; `claimed` writes other measures into its header than it has. */
export function pngPicture(width = 160, height = 60, claimed?: readonly [number, number]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claimed?.[0] ?? width, 0);
  head.writeUInt32BE(claimed?.[1] ?? height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([36, 80, 122]))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Three pages of words; `extra` goes into the catalog, such as a script that wants to run. */
export function pdfFile(extra = '', pages = 3): Buffer {
  const contents = (page: number) =>
    `BT /F1 24 Tf 72 720 Td (Page ${page} of a request for access) Tj 0 -40 Td /F1 12 Tf (Anna Voorbeeld, 5 March 2026) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: pages }, (_, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> ` +
        `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (http://leak.example/link) >> >>] >>`,
      `<< /Length ${contents(at + 1).length} >>\nstream\n${contents(at + 1)}\nendstream`,
    ]).flat(),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

export interface AttachedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly contentId?: string;
}

/** `text` and `html` as alternatives, then the files. */
export function richMail(options: {
  readonly subject?: string;
  readonly text?: string;
  readonly html: string;
  readonly files?: readonly AttachedFile[];
}): Buffer {
  const { subject = 'Inzageverzoek', text = 'Graag ontvang ik inzage in mijn gegevens.', html, files = [] } = options;
  const head = [
    'From: Anna Voorbeeld <anna@example.org>',
    'To: dpo@example.com',
    `Subject: ${subject}`,
    'Date: Thu, 5 Mar 2026 09:00:00 +0100',
    `Message-ID: <${subject.replace(/\W/g, '')}.${html.length}@example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="mixed"',
  ];
  const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  const parts = files.map(({ name, type, bytes, contentId }) =>
    [
      '--mixed',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${contentId === undefined ? 'attachment' : 'inline'}; filename="${name}"`,
      ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
      '',
      base64(bytes),
    ].join('\r\n'),
  );
  const alternative = [
    '--mixed',
    'Content-Type: multipart/alternative; boundary="alt"',
    '',
    '--alt',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--alt',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(html)),
    '--alt--',
  ].join('\r\n');
  return Buffer.from([head.join('\r\n'), '', alternative, ...parts, '--mixed--', ''].join('\r\n'));
}
