import { describe, expect, test } from 'vitest';
import { policyTextOfHtml } from '#host/policy/html-policy.ts';
import { largestPolicy, readPolicy } from '#host/policy/read-policy.ts';
import { policyOctets, policyText } from '#test/support/policy-fixture.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** A page with a drawing and no text; readers find their way without a table of places. */
const drawnPdf = pdfOf(1, '0 0 100 100 re f');

function pdfOf(pages: number, content: string): string {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 4} 0 R`);
  return [
    '%PDF-1.4',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    `2 0 obj <</Type /Pages /Kids [${kids.join(' ')}] /Count ${pages}>> endobj`,
    `3 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    ...kids.map(
      (kid) =>
        `${kid.replace('R', 'obj')} <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 3 0 R>> endobj`,
    ),
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}

describe('text', () => {
  test.each([
    ['UTF-8', utf8('Données\r\npersonnelles')],
    ['UTF-8 with a mark', utf8('\uFEFFDonnées\npersonnelles')],
    ['Latin-1', latin1('Données\rpersonnelles')],
    ['UTF-16', utf16('Données\npersonnelles')],
  ])('%s', async (_name, octets) => {
    expect(await readPolicy({ name: 'a.txt', octets })).toEqual({ ok: true, value: 'Données\npersonnelles' });
  });

  test.each(['a.md', 'A.TXT', 'policy'])('%s is read as text', async (name) => {
    expect(await readPolicy({ name, octets: utf8('# Privacy') })).toEqual({ ok: true, value: '# Privacy' });
  });
});

describe('HTML', () => {
  test('rows of tables on one line, lists as lists; no menu, script or style', async () => {
    const text = await policyText('table-nl.html');
    expect(text).toContain('\nUw bestelling leveren | naam, adres, e-mailadres | uitvoering van de overeenkomst\n');
    expect(text).toContain(' 1. Recht op inzage\n');
    expect(text).toContain('formulier op onze website (https://kruidhof.example/avg)');
    expect(text).not.toMatch(/serif|bewaren alle gegevens altijd|cookie-banner|mailto/);
    expect(await policyText('model-fr.html')).not.toMatch(/Accueil|du texte/);
  });

  test('is known by what it holds, whatever its name', async () => {
    const octets = utf8('<!DOCTYPE html><html><body><p>Privacy</p></body></html>');
    expect(await readPolicy({ name: 'saved.txt', octets })).toEqual({ ok: true, value: 'Privacy' });
  });

  test('a table that lays out a page does not run its paragraphs together', () => {
    const page = '<table><tr><td><h2>Rights</h2><p>You may ask.</p><p>We answer.</p></td></tr></table>';
    expect(policyTextOfHtml(page).split(/\n+/)).toEqual(['Rights', 'You may ask.', 'We answer.']);
  });

  test('deep nesting and open tags end', () => {
    expect(policyTextOfHtml(`${'<div>'.repeat(20_000)}Privacy`)).toEqual(expect.any(String));
    expect(policyTextOfHtml('<table><tr><td>'.repeat(5000))).toEqual(expect.any(String));
    expect(policyTextOfHtml('<'.repeat(200_000))).toEqual(expect.any(String));
  });
});

describe('PDF', () => {
  test('printed from a browser: headings and sentences in their order', async () => {
    const text = await policyText('printed-en.pdf');
    expect(text).toMatch(/^Privacy statement of Tin Whistle Press\n\nVersion 2/);
    expect(text).toContain('\n\n4. Your rights\n\nThe right of access to your personal data\n');
    expect(text.replace(/\s+/g, ' ')).toContain('Postbus 93347, 2509 AJ Den Haag.');
  });

  test('is known by what it holds, whatever its name', async () => {
    const read = await readPolicy({ name: 'policy.txt', octets: policyOctets('printed-en.pdf') });
    expect(read.ok).toBe(true);
  });

  test.each([
    ['behind a password', policyOctets('locked-en.pdf'), 'policy-encrypted'],
    ['with pictures of pages only', utf8(drawnPdf), 'policy-without-text'],
    ['cut off', policyOctets('printed-en.pdf').subarray(0, 900), 'policy-damaged'],
    ['that is none', utf8('%PDF-1.7 and then nothing of the kind'), 'policy-damaged'],
    ['of too many pages', utf8(pdfOf(201, '')), 'policy-too-long'],
  ])('%s', async (_what, octets, code) => {
    const read = await readPolicy({ name: 'a.pdf', octets });
    expect(read.ok ? read.value : read.failure.code).toBe(code);
  });

  test('the octets of the caller stay its own', async () => {
    const octets = policyOctets('printed-en.pdf');
    const { length } = octets;
    await readPolicy({ name: 'a.pdf', octets });
    expect(octets).toHaveLength(length);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a word processor’s file', 'policy.docx', utf8('PK\u0003\u0004\u0014\0\u0006\0'), 'policy-type-unknown'],
    ['a picture', 'policy.png', latin1('\u0089PNG\r\n\u001A\n\0\0'), 'policy-type-unknown'],
    ['a text of a kind unknown', 'policy.rtf', utf8('{\\rtf1 Privacy}'), 'policy-type-unknown'],
    ['a PDF by name only', 'policy.pdf', utf8('Privacy'), 'policy-damaged'],
    ['an empty file', 'policy.txt', utf8(' \n'), 'policy-empty'],
    ['a page without words', 'policy.html', utf8('<html><script>1</script></html>'), 'policy-empty'],
  ])('%s', async (_what, name, octets, code) => {
    const read = await readPolicy({ name, octets });
    expect(read.ok ? read.value : read.failure.code).toBe(code);
  });

  test('a file that is too large is not even looked at', async () => {
    const octets = new Uint8Array(largestPolicy * 1_000_000 + 1);
    expect(await readPolicy({ name: 'a.txt', octets })).toEqual({
      ok: false,
      failure: { code: 'policy-too-large', megabytes: largestPolicy + 1, most: largestPolicy },
    });
  });
});
