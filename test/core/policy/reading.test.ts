import { describe, expect, test } from 'vitest';
import { postalAddressesIn, phonesIn } from '#core/policy/address.ts';
import { checkPolicy } from '#core/policy/check-policy.ts';
import { languageOf } from '#core/policy/language.ts';
import { blocksOf } from '#core/policy/layout.ts';
import { longestInDays, periodsIn } from '#core/policy/period.ts';
import { createPhraseFinder } from '#core/policy/phrase.ts';
import { sentencesOf } from '#core/policy/sentence.ts';
import { wordsOf } from '#core/policy/word.ts';
import { factLine } from '#test/support/policy-fact-line.ts';
import { policyText } from '#test/support/policy-fixture.ts';

const formsOf = (text: string): readonly string[] => wordsOf(text).map(({ form }) => form);

describe('words', () => {
  test.each([
    ['Données à caractère', ['donnees', 'a', 'caractere']],
    ['d’un droit d’accès', ['un', 'droit', 'acces']],
    ["foto’s en foto's", ['foto', 'en', 'foto']],
    ['E-mail, e‑mailadres', ['email', 'emailadres']],
    ['naar dpo@firma.example.', ['naar', 'emailaddress']],
    ['zie https://firma.example/avg?x=1 nu', ['zie', 'weburl', 'nu']],
    ['de verwer-\nking en de sub-\r\n  verwerker', ['de', 'verwerking', 'en', 'de', 'subverwerker']],
    ['per\u00ADsoons\u00ADgegevens', ['persoonsgegevens']],
    ['re\u0301ponse', ['reponse']],
  ])('%s', (text, forms) => expect(formsOf(text)).toEqual(forms));

  test('each knows its place', () => {
    const text = 'Uw  verwer-\nking.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Uw', 'verwer-\nking']);
  });
});

describe('phrases', () => {
  const finder = createPhraseFinder({
    a: 'recht .. inzage',
    b: 'bewaar* | *termijn*',
    c: 'niet meer? geven',
    d: 'op/in # dagen',
  });
  const tagsIn = (text: string): readonly string[] => [...finder.find(wordsOf(text)).keys()].sort();

  test.each([
    ['recht op inzage', ['a']],
    ['recht om altijd kosteloos inzage', ['a']],
    ['recht om altijd en kosteloos weer inzage', []],
    ['de bewaartermijnen', ['b']],
    ['niet geven, niet meer geven', ['c']],
    ['in 30 dagen', ['d']],
    ['in dertig dagen', []],
  ])('%s', (text, tags) => expect(tagsIn(text)).toEqual(tags));

  test.each(['.. recht', 'recht?', 're-cht', 'recht ..'])('an unclear phrase is a mistake of ours: %s', (phrase) =>
    expect(() => createPhraseFinder({ a: phrase })).toThrow('unclear'),
  );
});

describe('blocks', () => {
  const kindsOf = (text: string): readonly string[] =>
    blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

  test.each([
    ['1. Uw rechten\n\nU hebt recht op inzage.', ['heading: Uw rechten', 'paragraph: U hebt recht op inzage.']],
    ['## Your rights\nYou may ask.', ['heading: Your rights', 'paragraph: You may ask.']],
    ['ARTICLE 6 – VOS DROITS\n\nTexte.', ['heading: VOS DROITS', 'paragraph: Texte.']],
    [
      'Rechten:\n- inzage\n• wissing\n* bezwaar\n(a) verzet',
      ['paragraph: Rechten:', 'item: inzage', 'item: wissing', 'item: bezwaar', 'item: verzet'],
    ],
    ['Doel | Grondslag\nLevering | overeenkomst', ['item: Doel | Grondslag', 'item: Levering | overeenkomst']],
    [
      'Wij bewaren uw gegevens niet langer dan voor het doel nodig is, en\nten hoogste 5 jaar.',
      ['paragraph: Wij bewaren uw gegevens niet langer dan voor het doel nodig is, en\nten hoogste 5 jaar.'],
    ],
    ['Firma B.V.\nKerkplein 2\n8011 AA Zwolle', ['paragraph: Firma B.V.', 'paragraph: Kerkplein 2\n8011 AA Zwolle']],
  ])('%j', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

test.each([
  ['Zie art. 15 AVG. Dan niet.', ['Zie art. 15 AVG.', 'Dan niet.']],
  ['Door Firma B.V. en anderen; daarna niet', ['Door Firma B.V. en anderen;', 'daarna niet']],
  ['Gegevens (naam. Adres) zijn nodig. Ja.', ['Gegevens (naam. Adres) zijn nodig.', 'Ja.']],
  ['Un droit ? Oui ! Bien.', ['Un droit ?', 'Oui !', 'Bien.']],
])('sentences: %s', (text, pieces) => {
  expect(sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
});

test.each([
  ['binnen een maand', ['1 month']],
  ['maximaal drie (3) maanden', ['3 month']],
  ['sous trente jours ouvrés', ['30 working-day']],
  ['within 10 working days', ['10 working-day']],
  ['two further months', ['2 month']],
  ['gedurende 1 jaar', ['1 year']],
  ['six semaines puis 5 ans', ['6 week', '5 year']],
  ['artikel 15 van de wet', []],
])('periods: %s', (text, periods) => {
  expect(periodsIn(wordsOf(text)).map(({ amount, unit }) => `${amount} ${unit}`)).toEqual(periods);
});

test('GDPR 12(3): working days are counted as long as they may last', () => {
  expect(longestInDays({ amount: 30, unit: 'working-day', from: 0, to: 0 })).toBe(42);
});

test.each([
  [
    'CNIL, 3 place de Fontenoy — TSA 80715, 75334 Paris Cedex 07 of telefonisch',
    ['3 place de Fontenoy — TSA 80715, 75334 Paris Cedex 07'],
  ],
  ['bij de AP, Postbus 93374, 2509 AJ Den Haag, of elders', ['Postbus 93374, 2509 AJ Den Haag']],
  ['located at 4 Quay Street, Galway H91 X2Y3, Ireland', ['4 Quay Street, Galway H91 X2Y3']],
  ['gevestigd aan Dorpsstraat 14, 7101 AB Winterswijk', ['Dorpsstraat 14, 7101 AB Winterswijk']],
  ['Wij wijzigden dit beleid in 2018 Privacy blijft belangrijk', []],
])('postal addresses: %s', (text, found) => {
  expect(postalAddressesIn(text).map(({ value }) => value)).toEqual(found);
});

test.each([
  ['op 01.53.73.22.22.', ['01.53.73.22.22']],
  ['call +353 91 555 0199 now', ['+353 91 555 0199']],
  ['op 14/02/2026 en in 2018-2019', []],
  ['RCS 812 345 678', []],
])('telephone numbers: %s', (text, found) => expect(phonesIn(text).map(({ value }) => value)).toEqual(found));

test.each([
  ['nl', 'Wij verwerken uw persoonsgegevens om uw bestelling te leveren.'],
  ['fr', 'Nous traitons vos données personnelles pour livrer votre commande.'],
  ['en', 'We process your personal data to deliver your order.'],
  ['und', 'Wir verarbeiten Ihre personenbezogenen Daten, um Ihre Bestellung zu liefern.'],
  ['und', 'Tratamos sus datos personales para entregar su pedido.'],
  ['und', '12345 !!'],
])('the language %s: %s', (language, text) => expect(languageOf(text)).toBe(language));

test.each(['kraaft-nl.txt', 'model-nl.txt', 'poor-fr.txt', 'wrapped-nl.txt', 'thirty-days-en.txt'])(
  '%s says the same with Windows line ends and with hard blanks',
  async (name) => {
    const text = await policyText(name);
    const plain = checkPolicy(text);
    for (const other of [text.replaceAll('\n', '\r\n'), text.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, '\u00A0')]) {
      const report = checkPolicy(other);
      expect(report.gaps.map(({ id }) => id)).toEqual(plain.gaps.map(({ id }) => id));
      expect(report.rows.map(factLine)).toEqual(plain.rows.map(factLine));
    }
  },
);
