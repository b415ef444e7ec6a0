import { describe, expect, it } from 'vitest';
import { readMail } from '#mail/mime/read-mail.ts';
import { plainMail } from '#test/support/mail-samples.ts';

describe('reading a mail and suggesting what it asks', () => {
  it('says both for a request', async () => {
    expect(await readMail(plainMail(1))).toMatchObject({
      ok: true,
      mail: { messageId: 'request-1@example.org' },
      suggestion: { kind: 'request', rights: ['access'], language: 'nl' },
    });
  });

  it('suggests nothing for what is no mail', async () => {
    expect(await readMail(Buffer.from('no mail'))).toEqual({ ok: false, unreadable: { code: 'not-a-mail' } });
  });
});
