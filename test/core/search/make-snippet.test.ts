import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeQuery } from '#core/search/complete-query.ts';
import { makeSnippet, markText } from '#core/search/make-snippet.ts';
import { matchersOf } from '#core/search/matcher.ts';
import { parseQuery } from '#core/search/parse-query.ts';

const marked = (text: string, query: string, isWithin = false) => {
  const snippet = makeSnippet(text, matchersOf(parseQuery(query).query, { isWithin }));
  return snippet.marks.map(([from, to]) => snippet.text.slice(from, to));
};

describe('what was found is shown where it stands', () => {
  test.each([
    ['Je souhaite accéder à mes données.', 'acceder donnees', ['accéder', 'données']],
    ['Ik vraag INZAGE in mijn dossier', 'inzage', ['INZAGE']],
    ['een inzageverzoek', 'inzage*', ['inzageverzoek']],
    ['een inzageverzoek', 'inzage', []],
    ['het recht van inzage', '"recht van inzage"', ['recht van inzage']],
    ['het recht\n> van   inzage', '"recht van inzage"', ['recht van inzage']],
    ['van jan.devries@example.org aan', 'jan.devries@example.org', ['jan.devries@example.org']],
    ['zonder', '-zonder', []],
    ['een e\u0301cole', 'école', ['e\u0301cole']],
  ])('%s / %s', (text, query, expected) => expect(marked(text, query)).toEqual(expected));

  test('inside a compound where parts of words count', () => {
    expect(marked('onze gegevensbeschermingsfunctionaris', 'bescherming', true)).toEqual([
      'gegevensbeschermingsfunctionaris',
    ]);
  });

  test('a long text is cut around it, on one line', () => {
    const text = `${'vulling en\nnog meer vulling. '.repeat(200)}de kern van de zaak${' slot'.repeat(300)}`;
    const snippet = makeSnippet(text, matchersOf(parseQuery('kern zaak').query, { isWithin: false }));
    expect(snippet.text).toMatch(/^… .*de kern van de zaak slot.* …$/);
    expect(snippet.text).not.toContain('\n');
    expect(snippet.text.length).toBeLessThan(230);
    expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['kern', 'zaak']);
  });

  test('marks lie inside the text, in order and apart, whatever both are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.string({ maxLength: 8 }), (text, query) => {
        const matchers = matchersOf(parseQuery(query).query, { isWithin: true });
        for (const { text: shown, marks } of [makeSnippet(text, matchers), markText(text, matchers)]) {
          let last = 0;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(shown.length);
            last = to;
          }
        }
      }),
    );
  });
});

describe('completions', () => {
  const inserts = (text: string, language: 'en' | 'nl' | 'fr') =>
    completeQuery(text, text.length, language).map(({ insert }) => insert);

  test.each([
    ['x on', 'nl', ['onderwerp:', 'ontvangen:']],
    ['-is:o', 'nl', ['is:open', 'is:onleesbaar']],
    ['recht:inz', 'nl', ['recht:inzage']],
    ['lang:', 'en', ['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl'].map((value) => `lang:${value}`)],
    ['due:', 'fr', ['due:<7', 'due:<14', 'due:<30', 'due:depasse']],
    ['http:', 'en', []],
  ] as const)('%s in %s', (text, language, expected) => expect(inserts(text, language)).toEqual(expected));

  test('an empty place offers every operator', () => expect(inserts('a ', 'en').length).toBeGreaterThan(12));

  test('replaces the whole piece under the cursor', () => {
    const [first] = completeQuery('from:a is:opqr b', 12, 'en');
    expect(first).toMatchObject({ from: 7, to: 14, insert: 'is:open' });
  });
});
