import { describe, expect, it } from 'vitest';

import { firstReadingOf } from '#core/intake/first-reading.ts';
import { packOf } from '#core/intake/pack.ts';
import { allLanguages } from '#core/intake/patterns/all-languages.ts';
import { signCount, signsOf } from '#core/intake/second-reader/signs.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

const signsIn = (text: string): ReadonlySet<number> => new Set(signsOf(firstReadingOf(mailSaying(text), false)));

function shareInCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const common = [...one].filter((sign) => other.has(sign)).length;
  return common / (one.size + other.size - common);
}

describe('the signs of the second reader', () => {
  it('mean the same in all languages', () => {
    const english = signsIn('Please delete all my personal data.');
    for (const text of [
      'Gelieve al mijn persoonsgegevens te verwijderen.',
      'Bitte löschen Sie alle meine personenbezogenen Daten.',
      'Merci de supprimer toutes mes données personnelles.',
    ])
      expect(shareInCommon(signsIn(text), english), text).toBeGreaterThan(
        shareInCommon(signsIn('Is the shop open on Sunday?'), english) + 0.15,
      );
  });

  it('have a name in every language for each set of phrases but the patterns of the rights', () => {
    const namesOf = (language: (typeof allLanguages)[number]): readonly string[] =>
      [...new Set([...packOf(language).names.values()].flat())].filter((name) =>
        /^(?:stance|contexts|capacity|followUp|other)\./.test(name),
      );
    const [first = [], ...others] = allLanguages.map((language) => namesOf(language).toSorted());
    for (const names of others) expect(names).toEqual(first);
  });

  it('stay few, however long the mail is', () => {
    const signs = signsIn('Please delete my data, and tell me why you called. '.repeat(2000));
    expect(signs.size).toBeLessThan(400);
    expect(Math.max(...signs)).toBeLessThan(signCount);
  });
});
