import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { rights } from '#core/law/right.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { printQuery } from '#core/search/print-query.ts';
import { has, places, states, type Clause, type Query, type SignedTerm, type Term } from '#core/search/query.ts';

const words = (text: string, more: object = {}) => ({
  kind: 'words',
  field: 'any',
  text,
  isPhrase: false,
  isPrefix: false,
  ...more,
});

/** The one term that a text is read as. */
function only(text: string): unknown {
  const { query, faults } = parseQuery(text);
  expect(faults).toEqual([]);
  expect(query).toHaveLength(1);
  expect(query[0]).toHaveLength(1);
  return query[0]?.[0].term;
}

describe('reading a query', () => {
  test.each([
    ['inzage', words('inzage')],
    ['inzage*', words('inzage', { isPrefix: true })],
    ['"recht van inzage"', words('recht van inzage', { isPhrase: true })],
    ['« droit d’accès »', words('droit d’accès', { isPhrase: true })],
    ['„Recht auf Auskunft“', words('Recht auf Auskunft', { isPhrase: true })],
    ['jan.devries@example.org', words('jan.devries@example.org')],
    ['AND', words('AND')],
    ['NEAR(a', words('NEAR(a')],
    ['subject:boete', words('boete', { field: 'subject' })],
    ['onderwerp:"mijn dossier"', words('mijn dossier', { field: 'subject', isPhrase: true })],
    ['objet:accès', words('accès', { field: 'subject' })],
    ['From:jan*', words('jan', { field: 'from', isPrefix: true })],
    ['van:jan', words('jan', { field: 'from' })],
    ['de:jean', words('jean', { field: 'from' })],
    ['à:dpo', words('dpo', { field: 'to' })],
    ['verzoeker:lena', words('lena', { field: 'requester' })],
    ['right:access', { kind: 'right', right: 'access' }],
    ['recht:inzage', { kind: 'right', right: 'access' }],
    ['droit:accès', { kind: 'right', right: 'access' }],
    ['right:17', { kind: 'right', right: 'erasure' }],
    ['right:"art. 17"', { kind: 'right', right: 'erasure' }],
    ['droit:"décision automatisée"', { kind: 'right', right: 'automated-decision' }],
    ['due:<7', { kind: 'due', comparison: '<', than: 7 }],
    ['due:≤7', { kind: 'due', comparison: '<=', than: 7 }],
    ['due:>=14d', { kind: 'due', comparison: '>=', than: 14 }],
    ['due:2026-12-01', { kind: 'due', comparison: '=', than: '2026-12-01' }],
    ['due:<2026-12-01', { kind: 'due', comparison: '<', than: '2026-12-01' }],
    ['uiterlijk:verstreken', { kind: 'overdue' }],
    ['échéance:dépassé', { kind: 'overdue' }],
    ['lang:FR', { kind: 'language', language: 'fr' }],
    ['taal:frans', { kind: 'language', language: 'fr' }],
    ['langue:néerlandais', { kind: 'language', language: 'nl' }],
    ['lang:sv', { kind: 'language', language: 'sv' }],
    ['has:attachment', { kind: 'has', what: 'attachment' }],
    ['met:bijlage', { kind: 'has', what: 'attachment' }],
    ['avec:prolongation', { kind: 'has', what: 'extension' }],
    ['is:set-aside', { kind: 'is', state: 'set-aside' }],
    ['is:onleesbaar', { kind: 'is', state: 'unreadable' }],
    ['est:clos', { kind: 'is', state: 'closed' }],
    ['case:2026-0014', { kind: 'case', ref: '2026-0014' }],
    ['dossier:kra-2026-0014', { kind: 'case', ref: 'KRA-2026-0014' }],
    ['kenmerk:ab-12', { kind: 'reference', ref: 'AB-12' }],
    ['before:2026-03-05', { kind: 'received', relation: 'before', period: '2026-03-05' }],
    ['na:2026', { kind: 'received', relation: 'after', period: '2026' }],
    ['received:2026-03', { kind: 'received', relation: 'in', period: '2026-03' }],
    ['reçu:5/3/2026', { kind: 'received', relation: 'in', period: '2026-03-05' }],
    ['received:<30', { kind: 'received-within', days: 30 }],
    ['ontvangen:vandaag', { kind: 'received-within', days: 1 }],
    ['in:files', { kind: 'in', place: 'files' }],
    ['dans:courriels', { kind: 'in', place: 'mails' }],
  ])('%s', (text, expected) => expect(only(text)).toEqual(expected));

  test('a minus takes out, OR and | join neighbours, everything else must all be there', () => {
    const { query, faults } = parseQuery('a -b OR c | from:d e');
    expect(faults).toEqual([]);
    expect(printQuery(query)).toBe('a -b OR c OR from:d e');
    expect(query.map((clause) => clause.length)).toEqual([1, 3, 1]);
    expect(query[1]?.map(({ isNegated }) => isNegated)).toEqual([true, false, false]);
  });

  test('says where each term stands', () => {
    const text = '  -from:jan "a b"OR c';
    const { places: found } = parseQuery(text);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['-from:jan', '"a b"', 'c']);
  });

  test('while typing, the last word stands for all that begin so', () => {
    const last = (text: string) => parseQuery(text, { isTyping: true }).query.at(-1)?.[0].term;
    expect(last('a inz')).toMatchObject({ text: 'inz', isPrefix: true });
    expect(last('a inz ')).toMatchObject({ isPrefix: false });
    expect(last('a i')).toMatchObject({ isPrefix: false });
    expect(last('from:ja')).toMatchObject({ field: 'from', isPrefix: true });
    expect(last('"a in')).toMatchObject({ isPhrase: true, isPrefix: false });
  });
});

describe('what cannot be understood is named, and the rest is looked for', () => {
  test.each([
    ['is:opne x', 'value-unknown', ['open']],
    ['right:inzge x', 'value-unknown', ['inzage']],
    ['recht: inzage', 'value-missing', ['access', 'rectification', 'erasure']],
    ['from:"" x', 'value-missing', []],
    ['due:soon x', 'day-unreadable', ['<7', 'overdue', '2026-12-01']],
    ['due:<99999999 x', 'number-too-large', ['<7', 'overdue', '2026-12-01']],
    ['before:2026-02-30 x', 'day-unreadable', ['2026-03-05', '2026-03']],
    ['form:jan', 'operator-unknown', ['from']],
    ['onderwrp:boete', 'operator-unknown', ['onderwerp']],
  ])('%s', (text, code, suggestions) => {
    const { query, faults } = parseQuery(text);
    expect(faults).toEqual([expect.objectContaining({ code, suggestions })]);
    expect(query).toHaveLength(1);
  });

  test.each([
    ['"half a phrase', 'quote-open', [0, 14]],
    ['OR a', 'or-alone', [0, 2]],
    ['a OR', 'or-alone', [2, 4]],
    ['a OR OR b', 'or-alone', [5, 7]],
  ])('%s', (text, code, [from, to]) => {
    expect(parseQuery(text).faults).toEqual([{ code, from, to }]);
  });

  test.each(['Re: inzage', '10:30', 'https://example.org/x', 'a:', '- – — & *', '"', '""', 'or', 'naam:Jan'])(
    'nothing is wrong with %s, or not much',
    (text) => expect(parseQuery(text).faults.filter(({ code }) => code === 'operator-unknown')).toEqual([]),
  );

  test('a query without end is cut', () => {
    const { query, faults } = parseQuery('ab '.repeat(100_000));
    expect(query).toHaveLength(64);
    expect(faults.map(({ code }) => code)).toEqual(['query-too-long', 'query-too-long']);
  });
});

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((one) => /^[\p{L}\p{N}][^\s"“”„«»:*|]*$/u.test(one) && one !== 'OR' && one.trim() === one);
const phrase = fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    field: fc.constantFrom('any' as const, 'from' as const, 'to' as const, 'subject' as const, 'requester' as const),
    text,
    isPhrase: fc.constant(false),
    isPrefix: fc.boolean(),
  }),
  phrase.map((one) => ({ kind: 'words' as const, field: 'any' as const, text: one, isPhrase: true, isPrefix: false })),
  fc.constantFrom(...rights).map((right) => ({ kind: 'right' as const, right })),
  fc.record({
    kind: fc.constant('due' as const),
    comparison: fc.constantFrom('<' as const, '<=' as const, '=' as const, '>=' as const, '>' as const),
    than: fc.oneof(fc.integer({ min: -400, max: 400 }), day),
  }),
  fc.constant({ kind: 'overdue' as const }),
  fc.constantFrom('nl', 'fr', 'sv').map((language) => ({ kind: 'language' as const, language })),
  fc.constantFrom(...has).map((what) => ({ kind: 'has' as const, what })),
  fc.constantFrom(...states).map((state) => ({ kind: 'is' as const, state })),
  fc.constantFrom('2026-0014', 'KRA 2026').map((ref) => ({ kind: 'case' as const, ref })),
  fc.constantFrom('AB-12', 'A B').map((ref) => ({ kind: 'reference' as const, ref })),
  fc.record({
    kind: fc.constant('received' as const),
    relation: fc.constantFrom('in' as const, 'before' as const, 'after' as const),
    period: fc.oneof(
      day,
      day.map((one) => one.slice(0, 7)),
      day.map((one) => one.slice(0, 4)),
    ),
  }),
  fc.integer({ min: 1, max: 400 }).map((days) => ({ kind: 'received-within' as const, days })),
  fc.constantFrom(...places).map((place) => ({ kind: 'in' as const, place })),
);
const signed: fc.Arbitrary<SignedTerm> = fc.record({ isNegated: fc.boolean(), term });
const query: fc.Arbitrary<Query> = fc.array(
  fc.array(signed, { minLength: 1, maxLength: 3 }).map((all) => all as unknown as Clause),
  { maxLength: 5 },
);

test('a query that is written down and read again is the same', () => {
  fc.assert(
    fc.property(query, (one) => {
      const again = parseQuery(printQuery(one));
      expect(again.query).toEqual(one);
      expect(again.faults.filter(({ code }) => code !== 'operator-unknown')).toEqual([]);
    }),
  );
});

test('whatever is typed is read without an error, and its canonical spelling means the same', () => {
  const odd = fc.string({
    unit: fc.constantFrom(...Array.from('ab é"“”«»:-*|<>= \t\n0123(){}^+\''), 'OR', 'from:', 'is:', 'due:'),
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 })), (typed) => {
      const first = parseQuery(typed);
      expect(parseQuery(printQuery(first.query)).query).toEqual(first.query);
      expect(first.places).toHaveLength(first.query.flat().length);
    }),
    { numRuns: 200 },
  );
});
