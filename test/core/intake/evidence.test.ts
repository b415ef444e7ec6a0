import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

/** Scraps of mails, so that arbitrary text also meets the patterns. */
const scraps = [
  'Ik wil',
  'verwijder mijn account',
  'niet',
  'art. 15 AVG',
  'je demande',
  "l'accès à mes données",
  'please delete',
  'my data',
  'löschen Sie',
  'meine Daten',
  'als u',
  'Re:',
  '> quoted',
  'On 3 May 2026 at 10:12, A <a@example.org> wrote:',
  '---------- Forwarded message ---------',
  'From: B <b@example.org>',
  '\n',
  '\n\n',
  '. ',
  ', ',
  '"',
  '- ',
  '[x] ',
  'é'.normalize('NFD'),
  '🙂',
  '\u202e',
  '\0',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('evidence', () => {
  it('is the writer’s own sentence, word for word and short', () => {
    const body =
      'Beste,\n\nGraag ontvang ik een kopie van\nalle gegevens die u van mij heeft. Mijn adres klopt niet, graag corrigeren.\n\nGroet, Jo';
    const { evidence } = suggest(mailSaying(body));
    expect(evidence).toEqual([
      { right: 'access', quote: 'Graag ontvang ik een kopie van\nalle gegevens die u van mij heeft.' },
      { right: 'rectification', quote: 'Mijn adres klopt niet, graag corrigeren.' },
    ]);
  });

  it('comes from the subject where it stands only there', () => {
    expect(suggest(mailSaying('', 'Graag een overzicht van alles wat u over mij bewaart')).evidence).toEqual([
      { right: 'access', quote: 'Graag een overzicht van alles wat u over mij bewaart' },
    ]);
  });

  it('cuts a long sentence around the words that matter', () => {
    const long = `Ik schrijf u ${'na lang aarzelen en met enige tegenzin '.repeat(12)}omdat ik wil dat u mijn account verwijdert ${'zonder verder uitstel of omhaal '.repeat(12)}`;
    const [evidence] = suggest(mailSaying(long)).evidence;
    expect(evidence?.quote.length).toBeLessThanOrEqual(300);
    expect(evidence?.quote).toContain('mijn account verwijdert');
    expect(long).toContain(evidence?.quote);
  });

  it('is always a part of what was written, in any text, and nothing throws', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const mail = mailSaying(body, subject);
        const suggestion = suggest(mail);
        for (const { quote } of suggestion.evidence) {
          const written = [mail.ownText, mail.text.replace(/\r\n?/g, '\n'), mail.subject];
          expect(written.some((one) => one.includes(quote))).toBe(true);
          expect(quote.length).toBeLessThanOrEqual(300);
        }
        expect(suggestion.confidence).toBeGreaterThan(0);
        expect(suggestion.confidence).toBeLessThan(1);
        expect(suggestion.evidence.map(({ right }) => right)).toEqual(suggestion.rights);
        expect(suggestion.kind === 'other' && suggestion.rights.length > 0).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('is looked for in the first 20,000 characters only', () => {
    const late = `${'Hallo. '.repeat(4000)}Verwijder mijn account.`;
    expect(suggest(mailSaying(late)).kind).toBe('other');
  });
});

describe('hostile text', () => {
  it.each([
    ['one word without end', 'a'.repeat(200_000)],
    ['one word again and again', 'verwijder '.repeat(20_000)],
    ['nothing but stops', '. '.repeat(100_000)],
    ['nothing but line ends', '\n'.repeat(200_000)],
    ['nothing but quotation marks', '"'.repeat(100_000)],
    ['nothing but apostrophes', "l'".repeat(100_000)],
    ['nothing but brackets', '([{'.repeat(60_000)],
    ['nothing but accents', '\u0301'.repeat(100_000)],
    ['an endless list', '- verwijder mijn gegevens\n'.repeat(10_000)],
    ['an endless address', '@'.repeat(100_000)],
  ])('%s is read like any other', (_what, body) => {
    expect(['request', 'other', 'follow-up']).toContain(suggest(mailSaying(body, body.slice(0, 5000))).kind);
  });
});
