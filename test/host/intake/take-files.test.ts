import { expect, onTestFinished, test } from 'vitest';
import type { Notice } from '#core/desk/views.ts';
import { createJobs } from '#host/jobs.ts';
import { createNotices } from '#host/notices.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { takeFiles, type FileTransfer } from '#host/intake/take-files.ts';
import type { OpenSession } from '#host/session.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { outlookMessage } from '#test/support/outlook-message.ts';
import { present, unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

function session(): OpenSession & { readonly told: Notice[] } {
  const pool = createParserPool({ workerUrl: workerUrls.parser });
  onTestFinished(async () => pool.close());
  const notices = createNotices();
  const told: Notice[] = [];
  const jobs = createJobs({ ...notices, tell: (notice) => void told.push(notice) }, createRecordingLog());
  return { open: throwawayDesk().open, pool, jobs, told } as unknown as OpenSession & { readonly told: Notice[] };
}

interface Given {
  readonly path: string;
  readonly octets: Buffer;
  readonly isNamed?: boolean;
}

/** Hands a file over as the page does, until the desk wants no more of it. Returns the octets that were handed over. */
async function give(transfer: FileTransfer, { path, octets, isNamed = true }: Given, piece = 1000): Promise<number> {
  for (let start = 0; ; start += piece) {
    const end = Math.min(start + piece, octets.length);
    const isLast = end === octets.length;
    const more = await transfer.append({ path, isNamed, modifiedAt: 0, octets: octets.subarray(start, end), isLast });
    if (isLast || !more) return end;
  }
}

const folder = [...Array(3).keys()]
  .map((n) => `From a@example.org Tue Mar  3 09:15:00 2026\n${plainMail(n).toString()}\n`)
  .join('');

test('mails, an mbox and an Outlook message come in piece by piece; a picture in a folder does not', async () => {
  const current = session();
  const transfer = unwrap(takeFiles(current));
  await give(transfer, { path: 'one.eml', octets: plainMail(10) }, 7);
  await give(transfer, { path: 'inbox/archive', isNamed: false, octets: Buffer.from(folder) }, 100);
  await give(transfer, { path: 'inbox/new/1772525700.M1.host', isNamed: false, octets: plainMail(11) });
  const picture = Buffer.alloc(500_000, 0xff);
  expect(await give(transfer, { path: 'inbox/holiday.jpg', isNamed: false, octets: picture })).toBeLessThan(10_000);
  const saved = outlookMessage({ subject: 'Inzage', body: 'Graag inzage in mijn gegevens.' });
  await give(transfer, { path: 'saved.msg', octets: saved });
  await give(transfer, { path: 'again.msg', octets: saved });
  const { count, failures } = unwrap(await transfer.finish());
  expect(count).toMatchObject({ seen: 7, stored: 6, duplicates: 1, unreadable: 0 });
  expect(failures).toEqual([]);
  expect(current.told.at(-1)?.kind).toBe('changed');
  const { desk } = current.open;
  const converted = present(desk.messages.all().find(({ mail }) => mail?.subject === 'Inzage'));
  expect(desk.messages.text(converted.id).text).toBe('Graag inzage in mijn gegevens.');
  expect(desk.journal.of([converted.id])[0]?.event).toMatchObject({
    source: 'saved.msg',
    convertedFrom: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
  });
});

test('an Outlook file that cannot be converted is stored as it is and shown as unreadable', async () => {
  const current = session();
  const transfer = unwrap(takeFiles(current));
  const broken = outlookMessage({ subject: 'Inzage', body: 'x' }).subarray(0, 600);
  await give(transfer, { path: 'broken.msg', octets: broken });
  expect(unwrap(await transfer.finish()).count).toMatchObject({ stored: 1, unreadable: 1 });
  const message = present(current.open.desk.messages.all()[0]);
  expect(Buffer.from(current.open.desk.messages.raw(message.id))).toEqual(broken);
});

test('while one taking-in goes on, another is refused', async () => {
  const current = session();
  const transfer = unwrap(takeFiles(current));
  expect(takeFiles(current)).toEqual({ ok: false, failure: { code: 'job-running' } });
  await transfer.finish();
  expect(takeFiles(current).ok).toBe(true);
});

test('broken off in the middle of a file, what came whole stays and the half mail does not', async () => {
  const current = session();
  const transfer = unwrap(takeFiles(current));
  await give(transfer, { path: 'one.eml', octets: plainMail(1) });
  const half = plainMail(2, 'x'.repeat(5000));
  await transfer.append({
    path: 'two.eml',
    isNamed: true,
    modifiedAt: 0,
    octets: half.subarray(0, 2000),
    isLast: false,
  });
  await transfer.cancel();
  const { count } = unwrap(await transfer.finish());
  expect(count.stored).toBe(1);
  expect(await transfer.append({ path: 'x', isNamed: true, modifiedAt: 0, octets: half, isLast: true })).toBe(false);
});

test('a file that the page leaves before its end is no mail, whether another follows or none', async () => {
  const current = session();
  const transfer = unwrap(takeFiles(current));
  const half = { isNamed: true, modifiedAt: 0, octets: plainMail(2).subarray(0, 300), isLast: false };
  await transfer.append({ ...half, path: 'left.eml' });
  await give(transfer, { path: 'whole.eml', octets: plainMail(3) });
  await transfer.append({ ...half, path: 'last.eml' });
  const { count, failures } = unwrap(await transfer.finish());
  expect(count).toMatchObject({ stored: 1 });
  expect(failures).toEqual([
    { name: 'left.eml', code: 'unreadable-file' },
    { name: 'last.eml', code: 'unreadable-file' },
  ]);
});

test('pieces that come all at once are taken in their order', async () => {
  const current = session();
  const transfer = unwrap(takeFiles(current));
  const octets = plainMail(4, 'x'.repeat(2000));
  const starts = [...Array(Math.ceil(octets.length / 500)).keys()].map((n) => n * 500);
  const pieces = starts.map((start) => ({
    path: 'one.eml',
    isNamed: true,
    modifiedAt: 0,
    octets: octets.subarray(start, start + 500),
    isLast: start + 500 >= octets.length,
  }));
  await Promise.all(pieces.map((piece) => transfer.append(piece)));
  expect(unwrap(await transfer.finish()).count).toMatchObject({ seen: 1, stored: 1 });
  const { messages } = current.open.desk;
  expect(Buffer.from(messages.raw(present(messages.all()[0]).id))).toEqual(octets);
});

test('after the end nothing is wanted, and nobody waits for ever', async () => {
  const transfer = unwrap(takeFiles(session()));
  await transfer.finish();
  const piece = { path: 'late.eml', isNamed: true, modifiedAt: 0, octets: plainMail(5), isLast: false };
  expect([await transfer.append(piece), await transfer.append(piece)]).toEqual([false, false]);
});
