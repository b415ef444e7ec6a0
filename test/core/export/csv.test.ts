import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '#core/export/csv.ts';

const read = (text: string) => parse(text, { bom: true });

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '|cmd',
  '%0A',
  '  =1',
  '\u00A0=1',
  '\u200B=1',
  '\uFEFF=1',
  '\t=1',
  'a\r\n=1',
  'a\n@b',
  '＝1',
  '＋1',
  '－1',
  '＠x',
])('no line of a cell starts a formula (OWASP CSV injection): %j', (cell) => {
  const [[written = ''] = []] = read(csvText([[cell]]));
  for (const line of written.split(/\r\n|\r|\n/))
    expect(line).not.toMatch(/^[\s\u00A0\u200B\uFEFF]*[=+\-@|%＝＋－＠]/u);
  expect(written.replaceAll("'", '')).toBe(cell);
});

test('whatever is in a cell stays in its cell and can be read back (RFC 4180)', () => {
  const harmless = fc.string({ unit: 'binary' }).map((text) => `x${text.replaceAll(/[\r\n]/g, ' ')}`);
  fc.assert(
    fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      expect(read(csvText(rows))).toEqual(rows);
    }),
  );
});
