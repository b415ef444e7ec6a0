import { describe, expect, it } from 'vitest';

import { languageOf } from '#core/intake/language.ts';

const short: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Verwijder mijn account aub',
    'Wat weten jullie over mij?',
    'Mijn adres klopt niet',
    'Hallo, gooi alles weg',
    'mvg Piet',
  ],
  fr: ['Supprimez mon compte svp', 'Quelles données avez-vous sur moi ?', 'Toujours pas de réponse', 'Mes infos svp'],
  en: ['Delete my account pls', 'Stop emailing me', 'My name is wrong', 'Remove my photo', 'any news?'],
  de: ['Bitte Konto löschen', 'Löschen Sie alles', 'Ich widerspreche', 'keine Werbung mehr', 'loeschen bitte'],
  es: ['Borren mi cuenta por favor', 'Quiero acceder a mis datos', 'Mi nombre está mal'],
  it: ['Cancellate il mio account', 'Vorrei i miei dati', 'Il mio nome è sbagliato'],
  pt: ['Apaguem a minha conta', 'Quero os meus dados', 'não quero mais emails'],
  pl: ['Proszę usunąć moje konto', 'Chcę dostęp do moich danych', 'Prosze nie pisac'],
};

describe('the language of a text', () => {
  it.each(Object.entries(short).flatMap(([language, texts]) => texts.map((text) => [language, text] as const)))(
    'is %s: %s',
    (language, text) => {
      expect(languageOf(text).language).toBe(language);
    },
  );

  it.each([
    [
      'sv',
      'Hej, jag vill att ni raderar alla mina personuppgifter och mitt konto så snart som möjligt. Tack på förhand, Sven',
    ],
    [
      'da',
      'Hej, jeg vil gerne have slettet min konto og alle mine personoplysninger hurtigst muligt. Venlig hilsen Jens',
    ],
    ['ro', 'Bună ziua, vă rog să ștergeți toate datele mele personale și contul meu cât mai curând posibil, mulțumesc'],
  ])('may be one that intake has no patterns for (%s)', (language, text) => {
    expect(languageOf(text).language).toBe(language);
  });

  it('is unknown where nothing tells', () => {
    for (const text of ['', '   ', '12345', '!!!', 'https://example.org/a?b=c', 'jan@example.org']) {
      expect(languageOf(text)).toMatchObject({ language: 'und' });
    }
  });

  it('is surer the more there is to read', () => {
    expect(
      languageOf('Beste, graag ontvang ik een kopie van alle gegevens die u van mij heeft.').confidence,
    ).toBeGreaterThan(0.85);
    expect(languageOf('ok').confidence).toBeLessThan(0.6);
  });

  it('does not depend on addresses and links in the text', () => {
    expect(
      languageOf('Supprimez mon compte kees.van.den.berg@voorbeeld.example https://www.verwijderen.example/nu')
        .language,
    ).toBe('fr');
  });
});
