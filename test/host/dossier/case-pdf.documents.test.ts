import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { unpackZip } from '#host/dossier/zip.ts';
import { textOf } from '#test/support/evidence-file.ts';
import { readPdf, wordsOf } from '#test/support/pdf-tools.ts';
import { present } from '#test/support/present.ts';
import { deskWithCase, dossierOf, ref } from '#test/support/sample-dossier.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import type { MailSketch } from '#test/support/throwaway-desk.ts';

async function partsOf(sketch: MailSketch = {}) {
  const throwaway = deskWithCase(sketch);
  actOnCase(throwaway.desk, {
    ref,
    commands: [{ act: 'verify-identity', method: 'known-contact', note: 'belde terug' }],
  });
  const parts = present(await unpackZip((await dossierOf(throwaway)).zip));
  const pdf = Buffer.from(present(parts.find(({ name }) => name === 'case.pdf')).bytes);
  return { throwaway, parts, pdf };
}

describe('the document of an evidence file', () => {
  test('is tagged PDF 1.7 that says PDF/A-3a, with every typeface in it, unlocked', async () => {
    const { pdf } = await partsOf();
    const read = readPdf(pdf);
    expect(read.faults).toBe('');
    expect(read.info).toMatchObject({
      Tagged: 'yes',
      Encrypted: 'no',
      JavaScript: 'no',
      'PDF version': '1.7',
      Subject: ref,
    });
    expect(read.fonts.every(({ isEmbedded, hasUnicode }) => isEmbedded && hasUnicode)).toBe(true);
    const xml = pdf.toString('latin1');
    expect(xml).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xml).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('holds case.json and clock.json as they are in the file, and the journal for programs', async () => {
    const { pdf, parts, throwaway } = await partsOf();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'case.pdf'), pdf);
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, 'case.pdf')]);
    const taken = (name: string) => readFileSync(join(folder, name), 'utf8');
    for (const name of ['case.json', 'clock.json']) expect(taken(name)).toBe(textOf(parts, name));
    const journal = JSON.parse(taken('journal.json')) as { seq: number; event: { act: string } }[];
    const caseId = present(throwaway.desk.cases.byRef(ref)).id;
    expect(journal.map(({ event }) => event.act)).toEqual(
      expect.arrayContaining(throwaway.desk.journal.of([caseId]).map(({ event }) => event?.act)),
    );
  });

  test.each([
    ['nl', ['Waarom deze datum', 'AVG art. 12 lid 3', 'Verloop van de zaak', 'Logboek', 'dinsdag 7 april 2026']],
    ['fr', ['Pourquoi cette date', 'RGPD', 'Déroulement du dossier', 'Journal', 'mardi 7 avril 2026']],
    ['en', ['Why this date', 'GDPR Art. 12(3)', 'Course of the case', 'Journal', 'Tuesday 7 April 2026']],
  ])(
    'says in the words of the case (%s) what was asked, why until when, and what was done',
    async (language, phrases) => {
      const { pdf, throwaway } = await partsOf({ language });
      const text = wordsOf(readPdf(pdf).text);
      for (const phrase of phrases) expect(text).toContain(phrase);
      for (const { sha256 } of throwaway.desk.messages
        .ofCase(present(throwaway.desk.cases.byRef(ref)).id)
        .map(({ id }) => present(throwaway.desk.messages.find(id))))
        expect(text.replaceAll(' ', '')).toContain(sha256);
      expect(text).toContain('belde terug');
    },
  );

  test('follows what a mail calls itself nowhere: hostile words stay words', async () => {
    const { pdf } = await partsOf({ subject: '(javascript:alert(1)) /JS << >> \\) endstream', name: '</rdf:li><x>' });
    const read = readPdf(pdf);
    expect(read.faults).toBe('');
    expect(wordsOf(read.text)).toContain('(javascript:alert(1)) /JS << >> \\) endstream');
    for (const word of ['/JavaScript', '/Launch', '/OpenAction', '/URI'])
      expect(read.objects).not.toContain(`${word} `);
  });
});
