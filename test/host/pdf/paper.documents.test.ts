import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '#core/base/day.ts';
import { openPaper, type Paper, type PaperFacts } from '#host/pdf/paper.ts';
import { readPdf, wordsOf } from '#test/support/pdf-tools.ts';
import { present } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

async function pdfOf(write: (paper: Paper) => void, more: Partial<PaperFacts> = {}): Promise<Buffer> {
  const paper = openPaper({
    title: 'Rapport',
    language: 'fr',
    author: 'KRAAFT',
    madeAt: present(parseInstant('2026-11-23T10:00:00Z')),
    style: 'report',
    ...more,
  });
  write(paper);
  return await paper.finish();
}

describe('paper, as poppler and qpdf read it', () => {
  test('is tagged, in its language, with its title, and every typeface is in it', async () => {
    const pdf = readPdf(await pdfOf((paper) => paper.paragraph([{ text: 'un ' }, { text: 'deux', isBold: true }])));
    expect(pdf.faults).toBe('');
    expect(pdf.info).toMatchObject({
      Title: 'Rapport',
      Author: 'KRAAFT',
      Tagged: 'yes',
      Encrypted: 'no',
      JavaScript: 'no',
    });
    expect(pdf.objects).toMatch(/\/Lang \(fr\)/);
    expect(pdf.objects).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.fonts).toHaveLength(2);
    for (const font of pdf.fonts) expect(font).toMatchObject({ isEmbedded: true, isSubset: true, hasUnicode: true });
  });

  test('gives back every letter of Europe, with ligatures, as it was put in', async () => {
    const text =
      'Łódź Iași Ağaoğlu Île cœur œuvre ĳs Straße GROẞ Θεσσαλονίκη Ω Жанна Đurđević Þór ŵ ž fi ffi fl «\u00A0oui\u00A0» €\u00A05 – — … ’ “ ”';
    const pdf = readPdf(await pdfOf((paper) => paper.paragraph(text)));
    expect(wordsOf(pdf.text)).toContain(wordsOf(text));
    expect(pdf.text).not.toContain('□');
  });

  test('sets a box for what its type lacks, gives the characters back to whoever copies, and says so', async () => {
    const pdf = readPdf(await pdfOf((paper) => paper.paragraph('avant 漢字 après')));
    expect(wordsOf(pdf.text)).toContain('avant 漢字 après');
    expect(wordsOf(pdf.text)).toContain('□ remplace un caractère');
  });

  test('tells heads, lists, tables, links and figures apart (ISO 32000-1 14.8.4)', async () => {
    const pdf = readPdf(
      await pdfOf((paper) => {
        paper.heading(1, 'Titre');
        paper.heading(2, 'Chapitre');
        paper.list(['premier', 'second'], true);
        paper.table({ caption: 'Demandes', head: ['Droit', 'Nombre'], rows: [['Accès', '3']] });
        paper.paragraph([{ text: 'Voir ' }, { text: 'la CNIL', href: 'https://www.cnil.fr/fr' }, { text: '.' }]);
        paper.figure({
          alt: 'Trois demandes',
          height: 20,
          draw: (doc, box) => doc.rect(box.x, box.y, 9, 9).fill('#000'),
        });
      }),
    );
    const tags = pdf.structure.replaceAll(/\s+/gu, ' ');
    expect(tags).toContain('H1 (block) "Titre" H2 (block) "Chapitre" L (block)');
    expect(tags).toContain('LI (block) Lbl (block) "2." LBody (block) P (block) "second"');
    expect(tags).toContain('Caption "Demandes" THead TR TH: /Scope /Column "Droit"');
    expect(tags).toMatch(/TBody TR TD "Accès" TD "3"/);
    expect(tags).toMatch(/"Voir " Link \(inline\) "la CNIL" Object \d+ 0 "\."/);
    expect(tags).toContain('Figure');
    expect(pdf.objects).toMatch(/\/Alt \(Trois demandes\)/);
    // Page numbers are no part of the text for a reader's software.
    expect(pdf.structure).not.toContain('Page 1 sur 1');
    expect(pdf.text).toContain('Page 1 sur 1');
  });

  test('follows links to https and mailto only, and holds no script', async () => {
    const hrefs = [
      'https://a.example/x',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://c.example/',
    ];
    const pdf = readPdf(await pdfOf((paper) => paper.paragraph(hrefs.map((href) => ({ text: `${href} `, href })))));
    const uris = [...pdf.objects.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, uri]) => uri);
    expect(uris).toEqual(['https://a.example/x', 'mailto:a@b.example']);
    for (const word of ['/JavaScript', '/JS', '/Launch', '/OpenAction', '/AA ', '/SubmitForm', '/GoToR'])
      expect(pdf.objects).not.toContain(word);
    expect(wordsOf(pdf.text)).toContain('javascript:alert(1)');
  });

  test('breaks an address or a word that is longer than a line, and loses none of it', async () => {
    const long = `https://voorbeeld.example/${'heel-lang/'.repeat(30)}einde?x=${'y'.repeat(200)}`;
    const pdf = readPdf(
      await pdfOf((paper) => {
        paper.paragraph(long);
        paper.table({ head: ['a', 'b'], rows: [[long, 'W'.repeat(400)]] });
      }),
    );
    const text = pdf.text.replaceAll(/\s/gu, '');
    expect(text).toContain(long);
    expect(text.match(/W/gu)).toHaveLength(400);
  });

  test('repeats the heads of a long table on each page, for the eye only', async () => {
    const rows = Array.from({ length: 120 }, (_none, at) => [`regel ${at}`, String(at)]);
    const pdf = readPdf(await pdfOf((paper) => paper.table({ head: ['Kolom', 'Getal'], rows })));
    const pages = pdf.text.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Kolom');
    expect(pdf.structure.match(/"Kolom"/gu)).toHaveLength(1);
    for (const [first] of rows) expect(pdf.text).toContain(first);
  });

  test('splits a row that is longer than a page, and goes on with the next', async () => {
    const cell = Array.from({ length: 400 }, (_none, at) => `woord${at}`).join('\n');
    const pdf = readPdf(await pdfOf((paper) => paper.table({ head: ['Kolom'], rows: [[cell], ['daarna']] })));
    expect(Number(pdf.info['Pages'])).toBeGreaterThan(4);
    for (const word of ['woord0', 'woord200', 'woord399', 'daarna']) expect(pdf.text).toContain(word);
  });

  test('keeps together what fits on a page, and a heading with what it heads', async () => {
    const filler = (paper: Paper, count: number) => {
      for (let at = 0; at < count; at += 1) paper.paragraph(`vulling ${at}`);
    };
    for (let count = 24; count < 34; count += 1) {
      const pdf = readPdf(
        await pdfOf((paper) => {
          filler(paper, count);
          paper.heading(2, 'Kop');
          paper.paragraph('eronder');
          paper.keep(() => {
            paper.paragraph('samen één');
            paper.paragraph('samen twee');
          });
        }),
      );
      const pageOf = (word: string) => pdf.text.split('\f').findIndex((page) => page.includes(word));
      expect(pageOf('Kop')).toBe(pageOf('eronder'));
      expect(pageOf('samen één')).toBe(pageOf('samen twee'));
    }
  });

  test('opens with its password only: AES-256 with the slow hash of ISO 32000-2 (revision 6)', async () => {
    const password = 'Sésame, ouvre-toi 9';
    const bytes = await pdfOf((paper) => paper.paragraph('geheim'), { password });
    const path = join(temporaryFolder(), 'locked.pdf');
    writeFileSync(path, bytes);
    expect(() => execFileSync('pdftotext', [path, '-'], { stdio: 'pipe' })).toThrow('Incorrect password');
    expect(() => execFileSync('qpdf', ['--password=anders', '--check', path], { stdio: 'pipe' })).toThrow(
      'invalid password',
    );
    const shown = execFileSync('qpdf', [`--password=${password}`, '--show-encryption', path], { encoding: 'utf8' });
    expect(shown).toContain('R = 6');
    expect(shown).toContain('stream encryption method: AESv3');
    expect(shown).toContain('extract for accessibility: allowed');
    expect(readPdf(bytes, password)).toMatchObject({ faults: '', text: expect.stringContaining('geheim') as string });
    expect(bytes.includes('KRAAFT')).toBe(false);
  });

  test('holds files that can be taken out again, as they were put in (PDF/A-3)', async () => {
    const json = Buffer.from('{"zaak":"KRA-2026-0001"}');
    const attachments = [{ name: 'case.json', mediaType: 'application/json', bytes: json, description: 'De zaak' }];
    const bytes = await pdfOf((paper) => paper.paragraph('x'), { isArchival: true, attachments });
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.pdf'), bytes);
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, 'a.pdf')]);
    expect(execFileSync('cat', [join(folder, 'case.json')])).toEqual(json);
    const pdf = readPdf(bytes);
    expect(pdf.faults).toBe('');
    expect(pdf.objects).toMatch(/\/AFRelationship \/Data/);
    expect(pdf.objects).toMatch(/\/OutputIntents/);
  });
});
