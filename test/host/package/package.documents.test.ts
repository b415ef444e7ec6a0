import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MadePackage, PackageFormat, PackageRight } from '#core/desk/case-file-views.ts';
import { startDeskWithCase, type DeskWithCase } from '#test/support/desk-with-case.ts';
import { unwrap } from '#test/support/present.ts';
import { pngPicture } from '#test/support/rich-mail.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const run = promisify(execFile);

/** Names as a hostile system or sender writes them. */
const hostile = [
  '../../outside.csv',
  String.raw`..\..\outside.csv`,
  String.raw`C:\Windows\outside.csv`,
  '/etc/outside.csv',
  'nul\0name.csv',
  'evil\u202Evsc.exe',
  `${'x'.repeat(300)}.csv`,
  'CON.csv',
  'Same.csv',
  'sAME.csv',
  '=HYPERLINK("https://evil.example")',
  'Kanarievogel.exe',
];
const table = 'naam;plaats\r\n"Kanarievogel; Wilhelmina";Łódź\r\n=1+1;0012\r\n';

let desk: DeskWithCase;
beforeAll(async () => {
  desk = await startDeskWithCase();
});
afterAll(async () => {
  await desk.close();
});

async function pack(right: PackageRight, format: PackageFormat, names: readonly string[]): Promise<MadePackage> {
  const files = [];
  for (const name of names) {
    const { id } = await desk.bring(name, Buffer.from(name === 'records.json' ? '[{"a":1,"b":{"c":"é"}}]' : table));
    files.push({ id, description: 'Klantgegevens', system: 'CRM' });
  }
  return unwrap(await desk.client.caseFiles.pack({ ref: desk.ref, right, format, language: 'nl', files, letters: [] }));
}

async function writePackage({ file }: MadePackage): Promise<{ folder: string; path: string }> {
  const folder = temporaryFolder();
  const path = join(folder, file.name);
  await writeFile(path, await desk.read(file.id));
  return { folder, path };
}

describe('a package as a ZIP file (Art. 15(3) GDPR)', () => {
  test('opens in 7-Zip with its code alone, and every part is the file that its index says', async () => {
    const made = await pack('access', 'zip', ['klanten.csv']);
    expect(made.code).toMatch(/^(?:\d{5}-){4}\d{5}$/);
    const { folder, path } = await writePackage(made);
    await expect(run('7z', ['t', '-p00000-00000-00000-00000-00000-00000', path])).rejects.toThrow('Command failed');
    await run('7z', ['x', `-p${made.code}`, `-o${folder}/out`, path]);
    expect(await readFile(join(folder, 'out', 'data', '001.csv'), 'utf8')).toBe(table);
    const index = JSON.parse(await readFile(join(folder, 'out', 'index.json'), 'utf8'));
    expect(index).toMatchObject({
      case: desk.ref,
      article: 'GDPR 15(3)',
      files: [
        {
          entry: 'data/001.csv',
          name: 'klanten.csv',
          system: 'CRM',
          media_type: 'text/csv',
          size: Buffer.byteLength(table),
        },
      ],
    });
    const readme = await readFile(join(folder, 'out', 'README.txt'), 'utf8');
    expect(readme).toContain('artikel 15, lid 3');
    expect(readme).toContain('data/001.csv  klanten.csv');
  });

  test('shows whoever lacks the code no name of a person, and is AES-256 throughout', async () => {
    const made = await pack('access', 'zip', hostile);
    const { path } = await writePackage(made);
    const { stdout } = await run('7z', ['l', '-slt', path]);
    expect(stdout.match(/Method = AES-256/g)).toHaveLength(hostile.length + 3);
    expect(stdout.toLowerCase()).not.toContain('kanarie');
    const { stdout: seen } = await run('python3', [
      '-c',
      'import sys,zipfile\nprint("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))',
      path,
    ]);
    for (const name of seen.trim().split('\n'))
      expect(name).toMatch(/^(?:README\.txt|index\.(?:json|csv)|(?:data|documents)\/\d{3}\.[a-z]{3,4})$/);
    const octets = await readFile(path);
    expect(octets.includes('Kanarievogel')).toBe(false);
  });

  test('writes nothing outside its folder, whatever its files were called', async () => {
    const made = await pack('access', 'zip', hostile);
    const { folder, path } = await writePackage(made);
    await run('7z', ['x', `-p${made.code}`, `-o${folder}/out`, path]);
    expect((await readdir(folder)).toSorted()).toEqual(['out', made.file.name].toSorted());
    const all = (await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(all).toHaveLength(hostile.length + 3);
    const csv = await readFile(join(folder, 'out', 'index.csv'), 'utf8');
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
  });

  test('for portability has each table as CSV and as JSON, with its values untouched (Art. 20(1))', async () => {
    const made = await pack('portability', 'zip', ['klanten.csv', 'records.json']);
    const { folder, path } = await writePackage(made);
    await run('7z', ['x', `-p${made.code}`, `-o${folder}/out`, path]);
    const records: unknown = JSON.parse(await readFile(join(folder, 'out', 'data', '001.json'), 'utf8'));
    expect(records).toEqual([
      { naam: 'Kanarievogel; Wilhelmina', plaats: 'Łódź' },
      { naam: '=1+1', plaats: '0012' },
    ]);
    expect(await readFile(join(folder, 'out', 'data', '002.csv'), 'utf8')).toBe('a,b\r\n1,"{""c"":""é""}"\r\n');
  });

  test('is kept in the case as proof of what was handed over; its code is nowhere in the journal', async () => {
    const made = await pack('access', 'zip', ['klanten.csv']);
    const journal = unwrap(await desk.client.cases.journal({ ref: desk.ref }));
    const line = journal.find(({ event }) => event?.act === 'case.file-added' && event.file === made.file.id);
    expect(line?.event).toMatchObject({ sha256: made.file.sha256, origin: { kind: 'package' } });
    expect(JSON.stringify(journal)).not.toContain(made.code);
  });
});

describe('a package as a PDF', () => {
  test('opens with its code alone, and has every value on paper', async () => {
    const { id } = await desk.bring('foto.png', pngPicture());
    const csv = await desk.bring('klanten.csv', Buffer.from('naam,plaats\r\nKanarievogel,Łódź\r\n'));
    const files = [csv.id, id].map((file) => ({ id: file, description: '', system: 'CRM' }));
    const made = unwrap(
      await desk.client.caseFiles.pack({
        ref: desk.ref,
        right: 'access',
        format: 'pdf',
        language: 'nl',
        files,
        letters: [],
      }),
    );
    const { path } = await writePackage(made);
    await expect(run('qpdf', ['--password=wrong', '--check', path])).rejects.toThrow('Command failed');
    await run('qpdf', [`--password=${made.code}`, '--check', path]);
    const { stdout } = await run('pdftotext', ['-upw', made.code, path, '-']);
    expect(stdout).toContain('Uw persoonsgegevens');
    expect(stdout).toContain('plaats: Łódź');
    const { stdout: images } = await run('pdfimages', ['-list', '-upw', made.code, path]);
    expect(images).toMatch(/160 +60/);
  });

  test('is refused for what cannot be printed', async () => {
    const { id } = await desk.bring('film.mp4', Buffer.from('\0\0\0\u0018ftypmp42', 'latin1'));
    const files = [{ id, description: '', system: '' }];
    const answer = await desk.client.caseFiles.pack({
      ref: desk.ref,
      right: 'access',
      format: 'pdf',
      language: 'nl',
      files,
      letters: [],
    });
    expect(answer).toEqual({ ok: false, failure: { code: 'package-not-printable', count: 1 } });
  });
});
