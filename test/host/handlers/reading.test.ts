import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { strikeAttachment } from '#mail/mime/strike-attachment.ts';
import { makePageFolder } from '#test/support/page-folder.ts';
import { pdfFile, pngPicture, richMail } from '#test/support/rich-mail.ts';
import { startScreenDesk, testPassphrase, type ScreenDesk } from '#test/support/screen-desk.ts';
import { takeMail } from '#test/support/take-mail.ts';

let desk: ScreenDesk;
let folder: string;
beforeAll(async () => {
  folder = await makePageFolder();
  desk = await startScreenDesk({ rendererFolder: folder, now: '2026-11-23T08:40:00Z' as Instant });
  const created = await desk.client.desk.create({ profile: 'kraaft', passphrase: testPassphrase });
  if (!created.ok) throw new Error(created.failure.code);
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

const locked = Buffer.concat([pdfFile(), Buffer.from('trailer << /Encrypt 9 0 R >>')]);
const files = [
  { name: 'photo.pdf', type: 'application/pdf', bytes: pngPicture() },
  { name: 'secret.pdf', type: 'application/pdf', bytes: locked },
  { name: '..\\..\\CON.txt', type: 'image/png', bytes: Buffer.from('text') },
  { name: 'invoice.pdf.exe', type: 'application/pdf', bytes: Buffer.from('MZ\u0090\0') },
];

describe('an attachment', () => {
  it('is what its octets say, under a name that can be written, with what to mind', async () => {
    const id = await takeMail(desk.client, richMail({ html: '<p>x</p>', files }));
    const taken = await Promise.all(files.map((_, index) => desk.client.reading.attachment({ id, index })));
    expect(taken.map((answer) => answer.ok && [answer.value.fileName, answer.value.kind, answer.value.risk])).toEqual([
      ['photo.pdf', 'png', 'disguised'],
      ['secret.pdf', 'pdf', 'encrypted'],
      [expect.not.stringMatching(/[\\/]|^CON/), 'text', 'none'],
      ['invoice.pdf.exe', 'program', 'double-extension'],
    ]);
    const [first] = taken;
    expect(
      first?.ok === true && Buffer.from(first.value.base64, 'base64').equals(files[0]?.bytes ?? Buffer.alloc(0)),
    ).toBe(true);
    expect(await desk.client.reading.attachment({ id, index: 9 })).toMatchObject({
      ok: false,
      failure: { code: 'attachment-absent', index: 9 },
    });
  });

  it('that was deleted says so', async () => {
    const struck = strikeAttachment(richMail({ subject: 'Struck', html: '<p>struck</p>', files }), 1);
    const id = await takeMail(desk.client, struck);
    expect(await desk.client.reading.attachment({ id, index: 0 })).toMatchObject({ ok: true });
    expect(await desk.client.reading.attachment({ id, index: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'attachment-erased' },
    });
  });
});

describe('the other views', () => {
  it('say why there is none', async () => {
    const plain = await takeMail(desk.client, Buffer.from('From: a@example.org\r\nSubject: plain\r\n\r\ntext'));
    expect(await desk.client.reading.formatted({ id: plain })).toMatchObject({
      failure: { code: 'mail-not-formatted' },
    });
    const id = 'none' as MessageId;
    for (const answer of [
      await desk.client.reading.formatted({ id }),
      await desk.client.reading.source({ id, from: 0 }),
      await desk.client.reading.attachment({ id, index: 0 }),
    ])
      expect(answer).toMatchObject({ ok: false, failure: { code: 'message-unknown' } });
  });

  it('give the source whole, in stretches, also of a mail that cannot be read', async () => {
    const raw = Buffer.from(`Subject: ${'x'.repeat(9_000_000)}\r\n\r\nbody`);
    const id = await takeMail(desk.client, raw);
    expect(await desk.client.reading.formatted({ id })).toMatchObject({
      ok: false,
      failure: { code: 'mail-not-shown' },
    });
    const pieces: Buffer[] = [];
    for (let from: number | undefined = 0; from !== undefined;) {
      const answer = await desk.client.reading.source({ id, from });
      if (!answer.ok) throw new Error(answer.failure.code);
      pieces.push(Buffer.from(answer.value.base64, 'base64'));
      from = answer.value.next;
      expect(answer.value.fileName).toMatch(/^mail-\d{4}-\d{2}-\d{2}-\w+\.eml$/);
    }
    expect(pieces.length).toBe(3);
    expect(Buffer.concat(pieces).equals(raw)).toBe(true);
  });

  it('are over with the lock, also for who asked just before', async () => {
    const id = await takeMail(desk.client, richMail({ subject: 'Locked', html: '<p>locked</p>', files }));
    const asked = [desk.client.reading.formatted({ id }), desk.client.reading.attachment({ id, index: 0 })];
    await desk.client.desk.lock();
    for (const answer of await Promise.all(asked))
      expect(answer).toEqual({ ok: false, failure: { code: 'desk-locked' } });
    await desk.client.desk.unlock({ passphrase: testPassphrase });
    expect(await desk.client.reading.formatted({ id })).toMatchObject({ ok: true });
  });
});
