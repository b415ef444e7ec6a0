import { describe, expect, it } from 'vitest';

import { lexiconOf } from '#core/intake/lexicon.ts';
import { sentencesOf } from '#core/intake/sentence.ts';

const groups = { my: 'mijn onze', data: '*gegevens data' };

/** The stretches of `text` that match `phrases`. */
function found(phrases: string, text: string): readonly string[] {
  const lexicon = lexiconOf([{ tag: 1, phrases }], groups);
  return sentencesOf(text).flatMap((sentence) =>
    lexicon.marksIn(sentence).map(({ from, to }) => {
      const { words } = sentence;
      return sentence.text.slice(words[from]?.start, words[to - 1]?.end);
    }),
  );
}

describe('the notation of the patterns', () => {
  it.each([
    ['words in a row', 'recht van inzage', 'Mijn recht van inzage geldt', ['recht van inzage']],
    ['words in a row, not apart', 'recht van inzage', 'recht van directe inzage', []],
    ['the start of a word', 'verwijder*', 'U verwijdert en verwijderde', ['verwijdert', 'verwijderde']],
    ['the end of a word', '*gegevens', 'persoonsgegevens', ['persoonsgegevens']],
    [
      'one of several words',
      'recht op/van inzage',
      'recht op inzage, recht van inzage',
      ['recht op inzage', 'recht van inzage'],
    ],
    [
      'up to four words between',
      'kopie .. gegevens',
      'een kopie van al mijn eigen gegevens',
      ['kopie van al mijn eigen gegevens'],
    ],
    ['no more than four', 'kopie .. gegevens', 'kopie a b c d e gegevens', []],
    ['up to eight words between', 'haal ... weg', 'haal a b c d e f g h weg', ['haal a b c d e f g h weg']],
    [
      'a word that may be missing',
      'recht op het? wissen',
      'recht op wissen, recht op het wissen',
      ['recht op wissen', 'recht op het wissen'],
    ],
    ['a group of words', '@my @data', 'onze klantgegevens', ['onze klantgegevens']],
    ['the first word of a clause', '^wis', 'Ik wis niets, wis alles', ['wis']],
    ['the first word of a sentence', '^^inzage', 'Inzage graag. Over inzage, inzage', ['Inzage']],
    ['either phrase', 'a b | c d', 'a b c d', ['a b', 'c d']],
  ])('%s', (_what, phrases, text, marks) => {
    expect(found(phrases, text)).toEqual(marks);
  });

  it.each([
    ['case and accents', 'données', 'DONNEES'],
    ['an umlaut written out', 'löschen', 'loeschen'],
    ['an elided article', "droit d'accès", 'droit d’acces'],
    ['an elision without its apostrophe', "droit d'accès", 'droit dacces'],
    ['a forgotten apostrophe', "don't", 'dont'],
    ['a hyphen', 'dites-moi', 'Dites moi'],
    ['a hyphen in e-mail', 'email', 'e-mail'],
    ['a letter left out', 'verwijderen', 'verwjderen'],
    ['two letters swapped', 'verwijder*', 'verwijdreen'],
    ['a letter doubled', 'persoonsgegevens', 'persoonssgegevens'],
  ])('%s does not matter', (_what, phrases, text) => {
    expect(found(phrases, text)).toHaveLength(1);
  });

  it.each([
    ['short words have real neighbours', 'delete', 'delate'],
    ['the first letter has to be right', 'object*', 'subject'],
    ['one letter more makes another word', 'retrait', 'retraité'],
    ['a known word is what it is', 'verwijderd | verwijdert', 'verwijdern'],
  ])('but %s', (what, phrases, text) => {
    expect(found(phrases, text)).toHaveLength(what.startsWith('a known') ? 2 : 0);
  });

  it.each(['a .. ', '.. a', '@unknown', 'a?', 'a &'])('refuses what it does not know: %s', (phrases) => {
    expect(() => lexiconOf([{ tag: 1, phrases }], groups)).toThrow(/pattern/);
  });
});
