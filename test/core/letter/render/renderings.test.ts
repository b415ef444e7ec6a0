import { describe, expect, test } from 'vitest';
import { parseDay } from '#core/base/day.ts';
import type { Block, Inline, Mark } from '#core/desk/letter-document.ts';
import { letterHtml } from '#core/letter/render/html.ts';
import type { PrintedLetter } from '#core/letter/render/printed-letter.ts';
import { letterText } from '#core/letter/render/text.ts';
import { present } from '#test/support/present.ts';

const text = (words: string, ...marks: Mark[]): Inline =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks };
const p = (...content: Inline[]) => ({ type: 'paragraph', content }) as const;
const item = (...content: (ReturnType<typeof p> | Extract<Block, { type: 'bulletList' | 'orderedList' }>)[]) =>
  ({ type: 'listItem', content }) as const;
const row = (type: 'tableHeader' | 'tableCell', ...cells: string[]) =>
  ({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [p(text(cell))] })) }) as const;

function letterOf(...content: Block[]): PrintedLetter {
  return {
    document: { type: 'doc', content },
    subject: 'Uw verzoek',
    language: 'nl',
    to: [{ name: 'Anna', address: 'anna@example.org' }],
    from: {
      controller: 'KRAAFT',
      postalAddress: undefined,
      country: 'FR',
      officer: { name: '', contact: 'dpo@kraaft.example' },
    },
    reference: 'KRA-2026-0001',
    day: present(parseDay('2026-03-05')),
  };
}

const long =
  'De betrokkene heeft het recht om van de verwerkingsverantwoordelijke uitsluitsel te verkrijgen over het al dan niet verwerken van hem betreffende persoonsgegevens.';

describe('a letter as text (RFC 3676)', () => {
  test('has paragraphs that a reader puts together again: lines that go on end in a space', () => {
    const lines = letterText(letterOf(p(text(long)), p(text('Kort.')))).split('\n');
    expect(lines.every((line) => line.length <= 78)).toBe(true);
    const flowed = lines.join('\n').replaceAll(' \n', ' ');
    expect(flowed).toBe(`${long}\n\nKort.\n`);
  });

  test('stuffs lines that would be taken for a quote or a mailbox separator (RFC 3676 4.4)', () => {
    expect(letterText(letterOf(p(text('> van iemand')), p(text('From hier'))))).toBe(' > van iemand\n\n From hier\n');
  });

  test('writes lists with dashes and numbers, further lines under the words, and lists within lists', () => {
    const inner: Block = { type: 'orderedList', content: [item(p(text('eerst'))), item(p(text('dan')))] };
    const list: Block = { type: 'bulletList', content: [item(p(text(long)), inner), item(p(text('twee')))] };
    const lines = letterText(letterOf(list)).split('\n');
    expect(lines[0]).toMatch(/^- De betrokkene/);
    expect(lines[1]).toMatch(/^ {2}\S/);
    expect(lines.slice(-4)).toEqual(['  1. eerst', '  2. dan', '- twee', '']);
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
  });

  test('writes a table in columns where they fit, else a line for each cell under its head', () => {
    const small: Block = {
      type: 'table',
      content: [row('tableHeader', 'Recht', 'Termijn'), row('tableCell', 'Inzage', '1 maand')],
    };
    expect(letterText(letterOf(small))).toBe('Recht   Termijn\nInzage  1 maand\n');
    const wide: Block = {
      type: 'table',
      content: [row('tableHeader', 'Recht', 'Waarom'), row('tableCell', 'Inzage', long)],
    };
    expect(letterText(letterOf(wide))).toMatch(/^Recht: Inzage\nWaarom: De betrokkene/);
  });

  test('gives the address of a link once, and marks what is still to be filled in', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://www.cnil.fr/' } };
    const gap: Inline = { type: 'gap', attrs: { name: 'day', prompt: 'de dag' } };
    const letter = letterOf(
      p(text('De '), text('CNIL', link), text(', '), text('www.cnil.fr', link), text(' op '), gap, text('.')),
    );
    expect(letterText(letter)).toBe('De CNIL <https://www.cnil.fr/>, www.cnil.fr op [de dag].\n');
  });

  test('says what sections say, where they stand', () => {
    const section: Block = { type: 'section', attrs: { element: 'receipt' }, content: [p(text('Ontvangen.'))] };
    expect(letterText(letterOf(section, p(text('Einde'), { type: 'hardBreak' }, text('KRAAFT'))))).toBe(
      'Ontvangen.\n\nEinde\nKRAAFT\n',
    );
  });
});

describe('a letter as HTML', () => {
  test('escapes every word, in text, in prompts and in addresses', () => {
    const hostile = `<img src=x onerror="alert('1')"> & </title>`;
    const html = letterHtml({
      ...letterOf(
        p(text(hostile), { type: 'gap', attrs: { name: 'x', prompt: hostile } }),
        p(text('x', { type: 'link', attrs: { href: `https://a.example/?"onclick='x'` } })),
      ),
      subject: hostile,
    });
    expect(html).not.toMatch(/<img|<\/title>.*<\/title>|"onclick/);
    expect(html.match(/&lt;img/g)).toHaveLength(3);
  });

  test('fetches nothing and runs nothing: no address but those of links to https and mailto', () => {
    const hrefs = ['https://a.example/', 'mailto:a@b.example', 'javascript:alert(1)', 'http://c.example/'];
    const html = letterHtml(letterOf(...hrefs.map((href) => p(text('hier', { type: 'link', attrs: { href } })))));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(hrefs.slice(0, 2));
    expect(html).not.toMatch(/src=|url\(|<script|<link|@import|<style/);
  });

  test('says its language, and marks blanks and heads of tables as what they are', () => {
    const table: Block = { type: 'table', content: [row('tableHeader', 'Recht'), row('tableCell', 'Inzage')] };
    const html = letterHtml(letterOf(table, p({ type: 'gap', attrs: { name: 'day', prompt: 'de dag' } })));
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toMatch(/<th scope="col"[^>]*>Recht<\/th>/);
    expect(html).toMatch(/<mark [^>]*>\[de dag\]<\/mark>/);
  });
});
