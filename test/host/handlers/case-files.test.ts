import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileId } from '#core/base/id.ts';
import { largestFile } from '#core/desk/case-file-limits.ts';
import { startDeskWithCase, type DeskWithCase } from '#test/support/desk-with-case.ts';
import { unwrap } from '#test/support/present.ts';

let desk: DeskWithCase;
beforeAll(async () => {
  desk = await startDeskWithCase();
});
afterAll(async () => {
  await desk.close();
});

const begin = (name: string, size: number) => desk.client.caseFiles.begin({ ref: desk.ref, name, size });

describe('a file on its way into a case', () => {
  test('arrives as it was sent, in pieces, under a name that can be written', async () => {
    const octets = Buffer.alloc(17_000_000, 'abcdefg');
    const file = await desk.bring('..\\..\\CON.txt', octets);
    expect(file.name).not.toMatch(/[\\/]|^CON/);
    expect((await desk.read(file.id)).equals(octets)).toBe(true);
  });

  test('is refused before an octet comes where it is too large or empty', async () => {
    expect(await begin('film.mp4', 120_000_000)).toEqual({
      ok: false,
      failure: { code: 'file-too-large', megabytes: 120, most: largestFile },
    });
    expect(await begin('nothing.txt', 0)).toEqual({ ok: false, failure: { code: 'file-empty' } });
  });

  test('is not kept where fewer or more octets come than were announced', async () => {
    for (const size of [3, 5]) {
      const { id } = unwrap(await begin('changed.txt', size));
      unwrap(await desk.client.caseFiles.append({ id, base64: Buffer.from('four').toString('base64') }));
      expect(await desk.client.caseFiles.finish({ id })).toEqual({ ok: false, failure: { code: 'file-incomplete' } });
    }
  });

  test('that was cancelled is gone', async () => {
    const { id } = unwrap(await begin('a.txt', 4));
    await desk.client.caseFiles.cancel({ id });
    expect(await desk.client.caseFiles.append({ id, base64: 'AAAA' })).toMatchObject({
      failure: { code: 'transfer-unknown' },
    });
  });
});

describe('the text of a file', () => {
  test('of a mail is what its reader sees: no name hides in an encoding', async () => {
    const mail = [
      'From: =?utf-8?B?V2lsaGVsbWluYSBLYW5hcmlldm9nZWw=?= <w@example.org>',
      'To: dpo@example.com',
      'Subject: =?utf-8?Q?K=61narie?=',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Dear Kanarievogel, all is well.').toString('base64'),
    ].join('\r\n');
    const { id } = await desk.bring('mail.eml', Buffer.from(mail));
    const { text } = unwrap(await desk.client.caseFiles.text({ id }));
    expect(text.match(/Kanarie/g)).toHaveLength(3);
    const at = text.indexOf('Kanarievogel,');
    const made = unwrap(
      await desk.client.caseFiles.redactText({ id, passages: [{ from: at, to: at + 12, why: 'other-person' }] }),
    );
    // The name in the header still stands, and the desk says so.
    expect(made.elsewhere).toEqual({ words: 1, times: 1 });
    expect(made.file).toMatchObject({ mediaType: 'text/plain', origin: { of: id, passages: 1 } });
    expect((await desk.read(made.file.id)).toString()).toContain('Dear ████, all is well.');
  });

  test('is none of an office file, of a page with scripts or of a picture', async () => {
    for (const content of ['PK\u0003\u0004 [Content_Types].xml', '<!doctype html><p>x', '\u0089PNG\r\n\u001a\n']) {
      const { id } = await desk.bring('file', Buffer.from(content, 'latin1'));
      expect(await desk.client.caseFiles.text({ id })).toEqual({
        ok: false,
        failure: { code: 'redaction-not-possible' },
      });
    }
  });

  test('is redacted only where something is marked, and the file is there', async () => {
    const { id } = await desk.bring('a.txt', Buffer.from('some text'));
    const redact = (of: FileId, to: number) =>
      desk.client.caseFiles.redactText({ id: of, passages: [{ from: 0, to, why: 'other' }] });
    expect(await redact(id, 0)).toEqual({ ok: false, failure: { code: 'redaction-empty' } });
    expect(await redact(id, 900)).toEqual({ ok: false, failure: { code: 'redaction-empty' } });
    expect(await redact('f0' as FileId, 1)).toEqual({ ok: false, failure: { code: 'file-unknown', id: 'f0' } });
  });
});
