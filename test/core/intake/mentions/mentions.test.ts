import { describe, expect, it } from 'vitest';

import type { Instant } from '#core/base/day.ts';
import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

const written = '2026-02-10T10:00:00Z' as Instant;
const mentionsOf = (text: string) => suggest(mailSaying(text, '', { date: written })).mentions;

describe('days that the writer sets', () => {
  it.each([
    ['Please delete my account within 14 days.', 'within 14 days', '2026-02-24'],
    ['Verwijder binnen veertien dagen al mijn gegevens.', 'binnen veertien dagen', '2026-02-24'],
    ['Je vous demande d’effacer mes données avant le 1er mars.', 'avant le 1er mars', '2026-03-01'],
    ['Bitte löschen Sie meine Daten bis zum 15. Mai 2026.', 'bis zum 15. Mai 2026', '2026-05-15'],
    ['Borren mis datos en el plazo de 10 días.', 'en el plazo de 10 días', '2026-02-20'],
    ['Cancellate i miei dati entro due settimane.', 'entro due settimane', '2026-02-24'],
    ['Apaguem os meus dados no prazo de um mês.', 'no prazo de um mês', '2026-03-10'],
    ['Proszę usunąć moje dane w ciągu 7 dni.', 'w ciągu 7 dni', '2026-02-17'],
    ['Please delete my account by 3 January.', 'by 3 January', '2027-01-03'],
  ])('%s', (text, quote, day) => {
    expect(mentionsOf(text)?.deadlines).toEqual([{ quote, day }]);
  });

  it('working days are quoted without a day: whose they are, nobody says', () => {
    expect(mentionsOf('Please delete my account within 5 working days.')?.deadlines).toEqual([
      { quote: 'within 5 working days' },
    ]);
  });

  it('what the law gives is no wish of the writer (GDPR 12(3))', () => {
    expect(mentionsOf('Please delete my account within the statutory period of one month, so within 1 month.')).toBe(
      undefined,
    );
  });
});

describe('numbers by which the writer can be found', () => {
  it.each([
    ['Delete my account. My customer number is 5512-A.', 'customer', 'customer number is 5512-A'],
    ['Wis mijn gegevens. Klantnummer: 88123', 'customer', 'Klantnummer: 88123'],
    ['Effacez mes données. Numéro de contrat : AB-77812', 'contract', 'Numéro de contrat : AB-77812'],
    ['Löschen Sie mein Konto. Benutzername: springer_f6', 'account', 'Benutzername: springer_f6'],
    ['Erase my data, I was born on 3 May 1980.', 'birth-date', 'born on 3 May 1980'],
  ])('%s', (text, kind, quote) => {
    expect(mentionsOf(text)?.identifiers).toContainEqual({ kind, quote });
  });

  it('a login that does not work is no number', () => {
    expect(mentionsOf('Please delete my account, the login does not work.')).toBe(undefined);
  });
});

it('the person whom the writer acts for is named as the mail names them', () => {
  expect(mentionsOf('Wilt u alle foto’s van mijn zoon Jelte van der Berg verwijderen?')?.representedName).toBe(
    'Jelte van der Berg',
  );
});

it('a mail that asks for nothing has no mentions', () => {
  expect(mentionsOf('Where is my parcel, order number 88123? I want it within 3 days.')).toBe(undefined);
});
