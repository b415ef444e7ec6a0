import { describe, expect, it } from 'vitest';
import { extractAttachment } from '#mail/mime/attachment.ts';
import { parseMail } from '#mail/mime/parse.ts';

const content = Buffer.from([0, 1, 2, 253, 254, 255]);
const mail = Buffer.from(
  `From a@example.org Thu Mar  5 10:00:00 2026
From: a@example.org
Content-Type: multipart/mixed; boundary=b

--b

text
--b
Content-Type: application/pdf
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="../../passport.pdf"

${content.toString('base64')}
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

${Buffer.from('second').toString('base64')}
--b--
`.replaceAll('\n', '\r\n'),
);

describe('taking an attachment out of a stored mail', () => {
  it('gives its octets under a safe name, by the place it has in the parsed mail', async () => {
    expect(await extractAttachment(mail, 0)).toEqual({
      fileName: '_.._passport.pdf',
      mediaType: 'application/pdf',
      bytes: content,
    });
    expect(await extractAttachment(mail, 1)).toEqual({
      fileName: 'attachment',
      mediaType: 'image/png',
      bytes: Buffer.from('second'),
    });
    const parsed = await parseMail(mail);
    expect(parsed).toMatchObject({ ok: true, value: { attachments: [{ size: 6 }, { size: 6 }] } });
  });

  it('finds none where there is none', async () => {
    expect(await extractAttachment(mail, 2)).toBeUndefined();
    expect(await extractAttachment(mail, -1)).toBeUndefined();
    expect(await extractAttachment(Buffer.from('no mail'), 0)).toBeUndefined();
    expect(await extractAttachment(Buffer.alloc(0), 0)).toBeUndefined();
  });
});
