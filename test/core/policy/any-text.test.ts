import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPolicy } from '#core/policy/check-policy.ts';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import { policyText } from '#test/support/policy-fixture.ts';

function passagesOf({ rows, gaps }: PolicyReport) {
  return [...rows, ...gaps].flatMap(({ passage }) => (passage === undefined ? [] : [passage]));
}

function holds(text: string): void {
  const report = checkPolicy(text);
  for (const { quote, start, end } of passagesOf(report)) expect(text.slice(start, end)).toBe(quote);
  const ids = report.rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(checkPolicy(text)).toEqual(report);
}

const files = ['kraaft-nl.txt', 'poor-fr.txt', 'poor-en.txt', 'thirty-days-en.txt', 'long-fr.txt', 'wrapped-nl.txt'];

describe('whatever the text', () => {
  test('nothing is thrown, every quote stands in it, and the answer is always the same', () => {
    const check = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds);
    expect(() => fc.assert(check)).not.toThrow();
  });

  test('also where pieces of policies are cut, shuffled and joined by any sign', async () => {
    const pieces = (await Promise.all(files.map(policyText))).flatMap((text) => text.split(/(?<=[.\n])/));
    const sign = fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '\u00A0',
      ' | ',
      '\u2028',
      '(',
      '„',
      ';',
      ':\n- ',
      '\t',
      '\u00AD',
      '',
    );
    const shuffled = fc.array(fc.tuple(fc.constantFrom(...pieces), sign), { maxLength: 30 });
    const check = fc.property(shuffled, (parts) => holds(parts.flat().join('')));
    expect(() => fc.assert(check, { numRuns: 150 })).not.toThrow();
  });

  test('an empty text is read as one in no language, without rows and gaps', () => {
    expect(checkPolicy('')).toEqual({ language: 'und', rows: [], gaps: [] });
  });
});

const megabyte = 1_000_000;
const heavy: readonly (readonly [string, (policy: string) => string])[] = [
  ['a policy over and over', (policy) => policy.repeat(Math.ceil(megabyte / policy.length))],
  ['one word', () => 'a'.repeat(megabyte)],
  ['one sentence', () => 'recht op bezwaar en inzage in uw gegevens '.repeat(megabyte / 42)],
  ['brackets that never close', () => 'de gegevens van uw ((((('.repeat(megabyte / 24)],
  ['blanks', () => `de het een van uw${' '.repeat(megabyte)}gegevens`],
  ['line ends', () => `de het een van uw gegevens${'\n'.repeat(megabyte)}bewaard`],
  ['digits and dots', () => `uw verzoek ${'01.23 '.repeat(megabyte / 6)}`],
  ['signs of addresses', () => `uw verzoek ${'a.b-c@'.repeat(megabyte / 6)}`],
  ['postal codes', () => `uw verzoek ${'12, 3511 AB Utrecht, '.repeat(megabyte / 21)}`],
  [
    'names of companies',
    () => `wij delen uw gegevens met ontvangers: ${'Aap Noot Mies B.V. en '.repeat(megabyte / 22)}`,
  ],
  ['dashes and stops', () => `uw gegevens ${'- . ; : , '.repeat(megabyte / 10)}`],
  ['cells of a table', () => `uw verzoek\n${'a | b | c\n'.repeat(megabyte / 10)}`],
];

test.each(heavy)('a megabyte of %s ends, quotes what is there and stays within bounds', async (_name, make) => {
  const text = make(await policyText('kraaft-nl.txt')).slice(0, megabyte);
  const report = checkPolicy(text);
  for (const { quote, start, end } of passagesOf(report)) expect(text.slice(start, end) === quote).toBe(true);
  expect(report.rows.length).toBeLessThan(5000);
});
