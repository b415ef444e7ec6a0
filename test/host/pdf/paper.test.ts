import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '#core/base/day.ts';
import { openPaper, type Paper, type PaperFacts } from '#host/pdf/paper.ts';
import { present } from '#test/support/present.ts';

const facts: PaperFacts = {
  title: 'Verslag <2026> & meer',
  language: 'nl',
  author: 'KRAAFT',
  madeAt: present(parseInstant('2026-11-23T10:00:00.750Z')),
  style: 'report',
};

async function paperWith(write: (paper: Paper) => void, more: Partial<PaperFacts> = {}): Promise<Buffer> {
  const paper = openPaper({ ...facts, ...more });
  write(paper);
  return await paper.finish();
}

function everything(paper: Paper): void {
  paper.heading(1, 'Verslag');
  paper.paragraph([
    { text: 'Łódź, ' },
    { text: 'vet', isBold: true },
    { text: ' en ' },
    { text: 'schuin', isItalic: true },
  ]);
  paper.paragraph('שלום 😀');
  paper.list(['een', { parts: ['twee', { items: ['drie'], isOrdered: true }] }]);
  paper.table({ head: ['Recht', 'Aantal'], rows: [['Inzage', '11']], align: ['left', 'right'] });
  paper.figure({ alt: 'Een vlak', height: 20, draw: (doc, box) => doc.rect(box.x, box.y, 20, 20).fill('#24507a') });
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('paper', () => {
  test.each([true, false])(
    'is the same to the octet however often, and in another process and zone (archival: %s)',
    async (isArchival) => {
      const sums = new Set<string>();
      for (let turn = 0; turn < (isArchival ? 20 : 4); turn += 1)
        sums.add(sumOf(await paperWith(everything, { isArchival })));
      const script = `
      import { createHash } from 'node:crypto';
      import { openPaper } from '#host/pdf/paper.ts';
      const everything = ${everything.toString()};
      const paper = openPaper({ ...${JSON.stringify(facts)}, isArchival: ${isArchival} });
      everything(paper);
      process.stdout.write(createHash('sha256').update(await paper.finish()).digest('hex'));`;
      const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' },
      });
      expect(run.stderr).toBe('');
      sums.add(run.stdout);
      expect(sums.size).toBe(1);
    },
  );

  test('is never archival and locked at once (ISO 19005-3 6.1.3)', () => {
    expect(() => openPaper({ ...facts, isArchival: true, password: 'geheim' })).toThrow('never encrypted');
    expect(() => openPaper({ ...facts, password: '' })).toThrow('cannot be set');
    expect(() => openPaper({ ...facts, password: 'é'.repeat(64) })).toThrow('cannot be set');
  });

  test('escapes its title in the XML of its metadata, which pdfkit does not', async () => {
    const pdf = (await paperWith((paper) => paper.paragraph('x'), { isArchival: true })).toString('latin1');
    expect(pdf).toContain('<rdf:li xml:lang="x-default">Verslag &lt;2026&gt; &amp; meer</rdf:li>');
    expect(pdf).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('compresses nothing where it is archival, so that its octets hang on no processor', async () => {
    const pdf = (await paperWith(everything, { isArchival: true })).toString('latin1');
    expect(pdf).not.toContain('FlateDecode');
  });

  test('without a word is a page all the same', async () => {
    expect((await paperWith(() => undefined)).toString('latin1')).toMatch(/^%PDF-1\.7\n/);
  });
});
