import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { letterKinds, letterLanguages, type LetterKind, type LetterLanguage } from '#core/case/letter-kind.ts';
import { letterWords } from '#core/letter/render/text.ts';
import { letterBytes, makeLetter } from '#host/letter/print/make-letter.ts';
import { readPdf, wordsOf } from '#test/support/pdf-tools.ts';
import { sampleLetters } from '#test/support/sample-letters.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const letters = sampleLetters();
afterAll(() => letters.close());

/** Without the marks of lists, which every rendering writes in its own way, and without line ends. */
const plain = (text: string) => wordsOf(text.replaceAll(/^\s*(-|•|–|◦|\d+\.)(?=\s)/gmu, ''));

describe.each(letterLanguages)('every letter in %s', (language) => {
  test.each(letterKinds)('%s: PDF and DOCX say word for word what the text says, and hold', async (kind) => {
    const { printed, madeAt } = letters.write(kind, language);
    const words = plain(letterWords(printed));
    const bytes = await letterBytes(printed, 'pdf', madeAt);
    const pdf = readPdf(bytes);
    expect(pdf.faults).toBe('');
    expect(pdf.info).toMatchObject({ Tagged: 'yes', Title: printed.subject, Author: 'KRAAFT' });
    expect(pdf.objects).toContain(`/Lang (${language})`);
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(plain(structureWords(pdf.structure))).toContain(words);
    expect(wordsOf(pdf.text)).toContain('Anna Łukasiewicz-Îles');
    expect((await letterBytes(printed, 'pdf', madeAt)).equals(bytes)).toBe(true);
    const docx = await letterBytes(printed, 'docx', madeAt);
    expect(plain(await wordsOfDocx(docx))).toContain(words);
  });
});

describe('a letter as a Word document', () => {
  test('has real headings, lists and tables, its language, and links that go to https only', async () => {
    const { printed, madeAt } = letters.write('completion', 'fr');
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.docx'), await letterBytes(printed, 'docx', madeAt));
    execFileSync('7z', ['x', '-y', `-o${folder}`, join(folder, 'a.docx')], { stdio: 'ignore' });
    const read = (name: string) => execFileSync('cat', [join(folder, name)], { encoding: 'utf8' });
    const document = read('word/document.xml');
    for (const style of ['Heading1', 'Heading2', 'ListParagraph', 'LetterHead'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document).toContain('<w:numPr>');
    expect(read('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    const targets = [...read('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/gu)];
    expect(targets.every(([, target]) => /^(https:|mailto:)/u.test(target ?? ''))).toBe(true);
    expect(read('docProps/core.xml')).toContain('KRA-2026-0001');
  });
});

describe('a made letter', () => {
  test('is named by its reference and its kind, and nothing else', async () => {
    const { printed, madeAt } = letters.write('refusal', 'de');
    expect(await makeLetter(printed, 'refusal', 'text', madeAt)).toMatchObject({
      fileName: 'KRA-2026-0001-refusal.txt',
      mediaType: 'text/plain; charset=utf-8',
    });
  });

  test('has the window of its envelope on the right in France, on the left elsewhere (NF Z 11-001, DIN 5008)', async () => {
    const { printed, madeAt } = letters.write('extension' satisfies LetterKind, 'en' satisfies LetterLanguage);
    const columnOf = async (country: string) => {
      const path = join(temporaryFolder(), 'a.pdf');
      writeFileSync(path, await letterBytes({ ...printed, from: { ...printed.from, country } }, 'pdf', madeAt));
      const words = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
      return Number(/xMin="([\d.]+)"[^>]*>Łukasiewicz-Îles</u.exec(words)?.[1]);
    };
    expect(await columnOf('FR')).toBeGreaterThan(300);
    expect(await columnOf('DE')).toBeLessThan(150);
  });
});

/** mammoth's raw text leaves out line breaks within a paragraph; its HTML has them. */
async function wordsOfDocx(buffer: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer });
  return value
    .replaceAll(/<br \/>|<\/(p|h\d|li|td|th)>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The words of the tree of tags, one after the other; labels of lists and what stands around the letter among them. */
function structureWords(structure: string): string {
  const lines = structure.split('\n');
  return lines
    .filter((line, at) => line.trim().startsWith('"') && !/^\s*Lbl\b/u.test(lines[at - 1] ?? ''))
    .map((line) => line.trim().slice(1, -1))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}
