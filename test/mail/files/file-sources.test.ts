import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileItem } from '#mail/files/file-item.ts';
import { readMailFiles } from '#mail/files/file-sources.ts';
import { plainMail } from '#test/support/mail-samples.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dpo-desk-files-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(...paths: string[]): Promise<FileItem[]> {
  const items: FileItem[] = [];
  for await (const item of readMailFiles(paths)) items.push(item);
  return items;
}

/** Source below the root, and the first line of the mail or the failure. */
async function outline(...paths: string[]): Promise<string[]> {
  return (await all(...paths)).map((item) => {
    const source = item.source.replace(`${root}/`, '');
    return 'raw' in item ? `${source}: ${item.raw.toString().split(/\r?\n/u)[0]}` : `${source}: ${item.failure.code}`;
  });
}

const mail = (subject: string) => `Subject: ${subject}\nFrom: a@example.org\n\nHello\n`;

describe('single files', () => {
  it('takes what is named, whatever it is called', async () => {
    const path = put('letter.txt', plainMail(1));
    expect(await all(path)).toEqual([{ source: path, raw: plainMail(1) }]);
  });

  it('says what is not there or no file', async () => {
    expect(await outline(join(root, 'gone.eml'), join(put('a.eml', mail('a')), 'below'))).toEqual([
      'gone.eml: not-found',
      'a.eml/below: not-found',
    ]);
    const pipe = join(root, 'pipe.eml');
    execFileSync('mkfifo', [pipe]);
    expect(await outline(pipe)).toEqual(['pipe.eml: not-a-file']);
    expect(await outline('/dev/zero')).toEqual(['/dev/zero: not-a-file']);
  });

  it('leaves what is too large', async () => {
    const path = put('large.eml', '');
    truncateSync(path, 150_000_001);
    expect(await outline(path)).toEqual(['large.eml: too-large']);
  });

  it('says what cannot be opened', async () => {
    const path = join(root, 'circle.eml');
    symlinkSync(path, path);
    expect(await outline(path)).toEqual(['circle.eml: unreadable-file']);
  });
});

describe('an mbox', () => {
  it('becomes its mails, numbered, with the delivery time of the From_ line', async () => {
    const path = put(
      'archive.mbox',
      `From a@example.org Thu Mar  5 10:00:00 2026\n${mail('one')}\nFrom b@example.org Fri Mar  6 11:30:00 +0100 2026\n${mail('two')}`,
    );
    expect(await all(path)).toEqual([
      {
        source: `${path}#1`,
        raw: Buffer.from(mail('one')),
        deliveredAt: '2026-03-05T10:00:00.000Z',
        evidence: 'mbox-line',
      },
      {
        source: `${path}#2`,
        raw: Buffer.from(mail('two')),
        deliveredAt: '2026-03-06T10:30:00.000Z',
        evidence: 'mbox-line',
      },
    ]);
  });

  it('unquotes From lines once (mboxrd) and leaves other quotes alone', async () => {
    const path = put(
      'rd',
      'From x Thu Mar  5 10:00:00 2026\nSubject: a\n\n>From the start\n>>From a reply\n> From elsewhere\n>Fromage\n',
    );
    const [item] = await all(path);
    expect((item as { raw: Buffer }).raw.toString()).toBe(
      'Subject: a\n\nFrom the start\n>From a reply\n> From elsewhere\n>Fromage\n',
    );
  });

  it('does not take a sentence for the next mail', async () => {
    const sentence = 'From now on I want no mail.\n\nFrom Monday on neither.\nFrom 10:00 it is quiet.\n';
    const path = put('sentences', `From x Thu Mar  5 10:00:00 2026\nSubject: a\n\n${sentence}`);
    expect(await all(path)).toMatchObject([{ raw: Buffer.from(`Subject: a\n\n${sentence}`) }]);
  });

  it.each([
    ['Thunderbird', 'From - Thu Mar  5 10:00:00 2026'],
    ['Takeout', 'From 1798112345678901234@xxx Thu Mar 05 10:00:00 +0000 2026'],
    ['Outlook for Mac', 'From anna@example.org  Thu Mar  5 10:00:00 2026'],
  ])('reads the separators of %s, with CRLF and with LF', async (_who, line) => {
    for (const end of ['\n', '\r\n']) {
      const text = `${line}\n${mail('one')}\n${line}\n${mail('two')}\n`.replaceAll('\n', end);
      const items = await all(put('box', text));
      expect(items).toMatchObject([
        { raw: Buffer.from(mail('one').replaceAll('\n', end)), deliveredAt: '2026-03-05T10:00:00.000Z' },
        { raw: Buffer.from(mail('two').replaceAll('\n', end)), deliveredAt: '2026-03-05T10:00:00.000Z' },
      ]);
    }
  });

  it('is streamed: mails across the edges of blocks, very long lines, octets unchanged', async () => {
    const bodies = [100, 70_000, 1_048_570, 3_000_000, 5].map((length, index) =>
      Buffer.concat([
        Buffer.from(`Subject: ${index}\n\n`),
        Buffer.alloc(length, index % 2 === 0 ? 'lines of text\n' : 'x'),
        Buffer.from('\xff\xfe\n', 'latin1'),
      ]),
    );
    const path = put(
      'large',
      Buffer.concat(
        bodies.flatMap((body) => [Buffer.from('From x Thu Mar  5 10:00:00 2026\n'), body, Buffer.from('\n')]),
      ),
    );
    const items = await all(path);
    expect(items).toHaveLength(5);
    for (const [index, item] of items.entries())
      expect('raw' in item && item.raw.equals(bodies[index] ?? Buffer.alloc(0))).toBe(true);
  });

  it('leaves out one mail that is too large and goes on with the next', async () => {
    const path = put('bomb', '');
    const line = 'From x Thu Mar  5 10:00:00 2026\n';
    const chunk = Buffer.alloc(10_000_000, 'words and words\n');
    writeFileSync(
      path,
      Buffer.concat([
        Buffer.from(`${line}${mail('one')}\n${line}Subject: huge\n\n`),
        ...Array.from({ length: 16 }, () => chunk),
      ]),
    );
    writeFileSync(path, `\n${line}${mail('three')}`, { flag: 'a' });
    expect(await outline(path)).toEqual(['bomb#1: Subject: one', 'bomb#2: too-large', 'bomb#3: Subject: three']);
  });
});

describe('a Maildir', () => {
  it('gives the mails of cur and new with their delivery time, and not those under way in tmp', async () => {
    const name = '1772704803.M1P1.host,S=20:2,S';
    const path = put(`Maildir/cur/${name}`, mail('read'));
    utimesSync(path, 1_772_790_000, 1_772_790_000);
    put('Maildir/new/1772704900.M2P1.host', mail('unread'));
    put('Maildir/tmp/1772704900.M3P1.host', mail('under way'));
    put('Maildir/dovecot-uidlist', 'x');
    const items = await all(join(root, 'Maildir'));
    expect(items).toMatchObject([
      { source: path, deliveredAt: '2026-03-05T10:00:03.000Z' },
      { raw: Buffer.from(mail('unread')) },
    ]);
  });

  it('goes into Maildir++ subfolders, but into no other hidden folder', async () => {
    for (const folder of ['M', 'M/.Archive', 'M/.Archive.2025']) {
      mkdirSync(join(root, folder, 'cur'), { recursive: true });
      put(`${folder}/new/1772704900.M1P1.host`, mail(folder));
    }
    put('M/.git/x.eml', mail('hidden'));
    expect(await outline(join(root, 'M'))).toEqual([
      'M/new/1772704900.M1P1.host: Subject: M',
      'M/.Archive/new/1772704900.M1P1.host: Subject: M/.Archive',
      'M/.Archive.2025/new/1772704900.M1P1.host: Subject: M/.Archive.2025',
    ]);
  });
});

describe('a folder', () => {
  it('gives its mails in sorted order, recursively, and passes over what is none', async () => {
    put('b/two.EML', mail('two'));
    put('a/one.eml', mail('one'));
    put('a/README.md', 'From now on: read me');
    put('a/scan.png', '\u0089PNG');
    put('a/.hidden.eml', mail('hidden'));
    put('c/Inbox', `From x Thu Mar  5 10:00:00 2026\n${mail('three')}`);
    put('c/empty.mbox', '');
    expect(await outline(root)).toEqual([
      'a/one.eml: Subject: one',
      'b/two.EML: Subject: two',
      'c/Inbox#1: Subject: three',
    ]);
  });

  it('follows no link out of the tree, nor in circles, but a link that was named', async () => {
    const outside = put('outside/secret.eml', mail('secret'));
    put('inside/one.eml', mail('one'));
    symlinkSync(outside, join(root, 'inside/link.eml'));
    symlinkSync(join(root, 'outside'), join(root, 'inside/folder'));
    symlinkSync(join(root, 'inside'), join(root, 'inside/circle'));
    expect(await outline(join(root, 'inside'))).toEqual(['inside/one.eml: Subject: one']);
    expect(await outline(join(root, 'inside/link.eml'))).toEqual(['inside/link.eml: Subject: secret']);
  });

  it('takes paths in the order in which they are named', async () => {
    const [b, a] = [put('b.eml', mail('b')), put('a.eml', mail('a'))];
    expect(await outline(b, a, b)).toEqual(['b.eml: Subject: b', 'a.eml: Subject: a', 'b.eml: Subject: b']);
  });
});
