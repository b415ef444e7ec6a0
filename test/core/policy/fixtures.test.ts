import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPolicy } from '#core/policy/check-policy.ts';
import { gapRules } from '#core/policy/gap.ts';
import { factLine } from '#test/support/policy-fact-line.ts';
import { policyText } from '#test/support/policy-fixture.ts';

interface Expected {
  readonly language: string;
  readonly rows: readonly string[];
  readonly gaps: readonly string[];
}

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/policy/expected.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Expected>>;

describe.each(Object.entries(expected))('the policy %s', (name, { language, rows, gaps }) => {
  test('is read in its language, row by row', async () => {
    const report = checkPolicy(await policyText(name));
    expect(report.language).toBe(language);
    expect(report.rows.map(factLine)).toEqual(rows);
  });

  test('has these gaps and no other', async () => {
    const report = checkPolicy(await policyText(name));
    expect(report.gaps.map(({ id }) => id)).toEqual(gaps);
  });

  test('is quoted letter by letter', async () => {
    const text = await policyText(name);
    const { rows: found, gaps: missing } = checkPolicy(text);
    for (const passage of [...found, ...missing].map((one) => one.passage)) {
      if (passage === undefined) continue;
      expect(passage.quote).not.toBe('');
      expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
    }
  });
});

test.each(['model-nl.txt', 'model-en.md', 'model-fr.html'])(
  '%s follows the law: no conflict, nothing missing',
  async (name) => {
    const { gaps } = checkPolicy(await policyText(name));
    expect(gaps.filter(({ id }) => gapRules[id].weight !== 'note')).toEqual([]);
  },
);

test('a gap for something absent says in which words it was looked for', async () => {
  const { gaps } = checkPolicy(await policyText('poor-en.txt'));
  for (const gap of gaps.filter(({ passage }) => passage === undefined)) expect(gap.lookedFor).toMatch(/\p{L}{3}/u);
});

test('Loi 78-17, Décret 2019-536: cited where France is concerned, and nowhere else', async () => {
  const french = checkPolicy(await policyText('poor-fr.txt')).gaps.flatMap(({ articles }) => articles);
  expect(french).toContain('Décret 2019-536 Art. 77');
  const irish = checkPolicy(await policyText('poor-en.txt')).gaps.flatMap(({ articles }) => articles);
  expect(irish.filter((article) => !/^(?:GDPR|EDPB|Reg\.|CJEU)/.test(article))).toEqual([]);
});
