import { afterAll, describe, expect, it } from 'vitest';
import type { FormattedMail } from '#core/desk/reading-views.ts';
import { formatMail } from '#mail/html/format-mail.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { createMailReader } from '#mail/html/mail-reader.ts';
import { describeLink } from '#mail/html/mail-link.ts';
import { mailBombs } from '#test/support/mail-bombs.ts';
import { pngPicture, richMail } from '#test/support/rich-mail.ts';

async function formatted(html: string): Promise<FormattedMail> {
  const files = [
    { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') },
    { name: 'logo.png', type: 'image/png', bytes: pngPicture(), contentId: 'logo@example.org' },
  ];
  const result = await formatMail(richMail({ html, files }));
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

describe('the formatted view', () => {
  it('numbers links behind their text and finds pictures among the attachments', async () => {
    const view = await formatted(
      '<p>See <a href="https://example.org">here</a>: <img src="cid:logo@example.org" alt="L"></p>',
    );
    expect(view.pieces).toEqual([
      { kind: 'markup', html: '<p>See <u>here</u>' },
      { kind: 'link', number: 1 },
      { kind: 'markup', html: ': ' },
      { kind: 'picture', index: 1, text: 'L' },
      { kind: 'markup', html: '</p>' },
    ]);
    expect(view.links).toMatchObject([{ number: 1, text: 'here', host: 'example.org', kind: 'web' }]);
  });

  it('counts pictures from elsewhere, and names only those with words', async () => {
    const view = await formatted('<img src="https://t.example/p"><img src="https://t.example/b" alt="Banner">');
    expect(view.remotePictures).toBe(2);
    expect(view.pieces).toEqual([{ kind: 'remote-picture', text: 'Banner' }]);
  });

  it('there is none of a plain mail, and none of what is no mail', async () => {
    expect(await formatMail(Buffer.from('From: a@example.org\r\n\r\ntext'))).toEqual({ ok: false, failure: 'no-html' });
    expect(await formatMail(Buffer.alloc(0))).toEqual({ ok: false, failure: 'empty' });
  });
});

describe('where a link leads', () => {
  it.each([
    ['https://bank.example/login', 'https://evil.example/', true],
    ['www.bank.example', 'https://bank.example.evil.example/', true],
    ['https://bank.example@evil.example/', 'https://evil.example/', false],
    ['bank.example', 'https://bank.example@evil.example/', true],
    ['bank.example', 'https://www.bank.example/a', false],
    ['news.bank.example', 'https://bank.example', false],
    ['bank.example', 'mailto:someone@evil.example', true],
    ['bank.example', 'javascript:alert(1)', true],
    ['bаnk.example', 'https://bank.example', true],
    ['Read more', 'https://evil.example/', false],
    ['version 2.0 of the form', 'https://evil.example/', false],
  ])('of "%s" to %s: names another site is %s', (text, target, isDifferent) => {
    expect(describeLink(1, text, target).isDifferentFromText).toBe(isDifferent);
  });

  it('shows a host in both ways of writing it', () => {
    expect(describeLink(1, 'x', 'https://münchen.example/')).toMatchObject({
      host: 'münchen.example',
      asciiHost: 'xn--mnchen-3ya.example',
    });
    expect(describeLink(1, 'x', 'mailto:a@xn--mnchen-3ya.example?subject=b')).toMatchObject({
      kind: 'mail',
      host: 'münchen.example',
    });
  });
});

describe('the reader’s worker', () => {
  const reader = createMailReader(workerUrls.reading);
  afterAll(async () => {
    await reader.close();
  });

  it('answers every bomb of markup with a value, and the honest mail after it', async () => {
    const bombs = Object.keys(mailBombs).filter((name) => name.startsWith('HTML'));
    expect(bombs.length).toBeGreaterThan(10);
    for (const name of bombs) {
      const answer = await reader.formatted(mailBombs[name]?.() ?? Buffer.alloc(0));
      expect.soft(answer.ok ? 'shown' : answer.failure, name).toMatch(/^(?:shown|too-deep|no-html)$/);
    }
    expect(await reader.formatted(richMail({ html: '<p>x</p>' }))).toMatchObject({ ok: true });
  });

  it('takes an attachment out whole, and says when there is none', async () => {
    const png = pngPicture();
    const mail = richMail({ html: 'x', files: [{ name: 'a.png', type: 'image/png', bytes: png }] });
    const taken = await reader.attachment(mail, 0);
    expect(taken.ok && Buffer.from(taken.value.bytes).equals(png)).toBe(true);
    expect(await reader.attachment(mail, 1)).toEqual({ ok: false, failure: 'absent' });
  });
});
