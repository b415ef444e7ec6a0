import { describe, expect, it } from 'vitest';

import { forwardedOriginal, forwardNote, ownWords, quotedWords } from '#core/intake/own-words.ts';

const request = 'Graag inzage in mijn gegevens.';

describe('own words leave out what is quoted', () => {
  it.each([
    ['nl', 'Op 10 februari 2026 om 09:14 schreef Klantenservice <service@example.com>:'],
    ['nl, over two lines', 'Op di 10 feb. 2026 om 09:14 schreef Klantenservice van Voorbeeld\n<service@example.com>:'],
    ['fr', 'Le jeu. 12 mars 2026 à 07:00, Jardinerie <promo@example.com> a écrit :'],
    ['fr, without an address', 'Le 31/08/2026 à 16:42, Solène Kervadec a écrit :'],
    ['en', 'On 3 March 2026 at 11:02, Members <members@example.com> wrote:'],
    ['de', 'Am 18.03.2026 um 17:40 schrieb Team <team@example.com>:'],
    ['es', 'El mar, 3 mar 2026 a las 11:02, Tienda <tienda@example.com> escribió:'],
    ['it', 'Il giorno mar 3 mar 2026 alle ore 11:02 Negozio <negozio@example.com> ha scritto:'],
    ['pt', 'Em ter., 3 de mar. de 2026 às 11:02, Loja <loja@example.com> escreveu:'],
    ['pl', 'W dniu 4.03.2026 o 12:10 Inspektor Ochrony Danych pisze:'],
    ['da, known to the library', 'Den tirs. 3. mar. 2026 kl. 11.02 skrev Butik <butik@example.com>:'],
  ])('below an attribution line (%s)', (_language, line) => {
    expect(ownWords(`${request}\n\n${line}\n> Verwijder al uw gegevens.\n> Groet`)).toBe(request);
    expect(ownWords(`${request}\n\n${line}\nVerwijder al uw gegevens.`)).toBe(request);
  });

  it.each([
    [
      'nl',
      'Van: Service <s@example.com>\nVerzonden: dinsdag 3 maart 2026 11:02\nAan: Jan <jan@example.org>\nOnderwerp: RE: vraag',
    ],
    [
      'fr',
      'De : Service <s@example.com>\nEnvoyé : mardi 3 mars 2026 11:02\nÀ : Jean <jean@example.org>\nObjet : RE: question',
    ],
    [
      'en',
      '*From:* Service <s@example.com>\n*Sent:* Tuesday, 3 March 2026 11:02\n*To:* John <john@example.org>\n*Subject:* RE: question',
    ],
    [
      'de',
      'Von: Service <s@example.com>\nGesendet: Dienstag, 3. März 2026 11:02\nAn: Jan <jan@example.org>\nBetreff: AW: Frage',
    ],
  ])('below the header block of Outlook (%s)', (_language, block) => {
    expect(ownWords(`${request}\n\n${block}\n\nVerwijder al uw gegevens.`)).toBe(request);
  });

  it('below a line that says original message', () => {
    expect(ownWords(`${request}\n\n-----Ursprüngliche Nachricht-----\nWir löschen alles.`)).toBe(request);
  });

  it('but keep what is answered in between', () => {
    const mail =
      'On 3 March 2026 at 11:02, S <s@example.com> wrote:\n> Shall we delete it?\nYes, delete it.\n> And the photos?\nThose too.';
    expect(ownWords(mail)).toBe('Yes, delete it.\nThose too.');
    expect(quotedWords(mail)).toBe('Shall we delete it?\nAnd the photos?');
  });

  it('and keep a sentence that only looks like an attribution', () => {
    const mail =
      'Op 3 mei vroeg ik om inzage.\nUw collega schreef dat dit zou gebeuren.\nIk wil graag ontvangen:\n- mijn gegevens\n- de doelen';
    expect(ownWords(mail)).toBe(mail);
  });
});

describe('own words leave out the signature and small print', () => {
  it.each([
    ['Met vriendelijke groet,\nTruus Bakker\n06 12345678'],
    ['Bien cordialement,\nHélène Castaing\nMatricule 00417'],
    ['Kind regards\nGareth Pugh\nSenior consultant, privacy and erasure'],
    ['Mit freundlichen Grüßen\nKonrad Mühlbauer\nKundenkarte 40 1187 23'],
    ['MfG Nowak'],
    ['Groet, Sanne en Bas'],
    ['--\nHuth Fensterbau GmbH | Vertraulich. Zu Ihren Rechten auf Auskunft und Löschung: huth.example/datenschutz'],
    ['Verstuurd vanaf mijn iPhone'],
    ['Envoyé de mon iPhone'],
    ['Von meinem iPhone gesendet'],
    ['This e-mail is confidential and intended solely for the addressee. You may ask us to erase your data.'],
    ['Dit bericht is vertrouwelijk. Wij verwerken persoonsgegevens volgens de AVG.'],
  ])('%s', (ending) => {
    expect(ownWords(`${request}\n\n${ending}`)).toBe(request);
  });

  it('but keep a postscript', () => {
    expect(ownWords('Oui, merci.\n\nCordialement,\nJean\n\nPS : supprimez aussi mon numéro.')).toBe(
      'Oui, merci.\n\nPS : supprimez aussi mon numéro.',
    );
  });

  it('and keep a letter that goes on after a civil phrase', () => {
    const letter = `Groeten\n\n${'Ik wil mijn gegevens inzien, want dat is mijn recht. '.repeat(20).trim()}`;
    expect(ownWords(`Beste,\n\n${letter}`)).toContain('dat is mijn recht');
  });

  it('and keep everything where nothing else would be left', () => {
    expect(ownWords('This message is confidential: delete my account.')).toBe(
      'This message is confidential: delete my account.',
    );
  });
});

describe('a mail that is passed on keeps the words of its first writer', () => {
  it.each([
    [
      'en',
      '---------- Forwarded message ---------\nFrom: Peter Hollis <p.hollis@example.org>\nDate: 6 April 2026\nSubject: my card\nTo: <contact@example.com>',
    ],
    [
      'nl',
      '---------- Doorgestuurd bericht ---------\nVan: Peter Hollis <p.hollis@example.org>\nDatum: 6 april 2026\nOnderwerp: my card',
    ],
    [
      'nl, Apple',
      'Begin doorgestuurd bericht:\n\nVan: Peter Hollis <p.hollis@example.org>\nOnderwerp: my card\nDatum: 6 april 2026',
    ],
    [
      'fr',
      '-------- Message transféré --------\nSujet : my card\nDate : 6 avril 2026\nDe : Peter Hollis <p.hollis@example.org>',
    ],
    ['fr, Apple', 'Début du message transféré :\n\nDe: Peter Hollis <p.hollis@example.org>\nObjet: my card'],
    [
      'de',
      '-------- Weitergeleitete Nachricht --------\nBetreff: my card\nDatum: 6. April 2026\nVon: Peter Hollis <p.hollis@example.org>',
    ],
  ])('%s', (_language, head) => {
    const mail = `Is this one for you? Thanks, Denise\n\n${head}\n\nPlease erase my data.\nPeter`;
    expect(ownWords(mail)).toContain('Please erase my data.');
    expect(ownWords(mail)).not.toContain('p.hollis');
    expect(forwardedOriginal(mail)).toEqual({
      from: 'Peter Hollis <p.hollis@example.org>',
      subject: 'my card',
      text: 'Please erase my data.\nPeter',
    });
    expect(forwardNote(mail)).toContain('Is this one for you?');
  });

  it('also where only the subject says so, above a header block of Outlook', () => {
    const mail =
      'FYI\n\nVan: Jan Jansen <jan@example.org>\nVerzonden: dinsdag 3 maart 2026 11:02\nAan: Info\nOnderwerp: account\n\nVerwijder mijn account.';
    expect(forwardedOriginal(mail, true)).toMatchObject({
      from: 'Jan Jansen <jan@example.org>',
      text: 'Verwijder mijn account.',
    });
    expect(forwardedOriginal(mail)).toBeUndefined();
  });

  it('also where it was quoted', () => {
    const mail =
      'Voor jou.\n\n---------- Forwarded message ---------\n> From: Jan <jan@example.org>\n> Subject: account\n>\n> Verwijder mijn account.';
    expect(forwardedOriginal(mail)?.text).toBe('Verwijder mijn account.');
  });

  it('but an answer is not passed on', () => {
    expect(
      forwardedOriginal('Ja hoor.\n\nOp 3 mei 2026 om 10:12 schreef Jan <jan@example.org>:\n> Doorgestuurd bericht'),
    ).toBeUndefined();
  });
});

it('takes time in proportion to the length of the mail, not more', () => {
  // Each of these took the library seconds to minutes.
  const hostile = [
    'Op schreef\n'.repeat(4000),
    '\n'.repeat(60_000),
    '> '.repeat(40_000),
    'On '.repeat(20_000),
    ' '.repeat(60_000),
  ];
  for (const text of hostile) expect(ownWords(text).length).toBeLessThanOrEqual(text.length);
});
