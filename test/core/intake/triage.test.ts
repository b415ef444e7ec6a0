import { describe, expect, it } from 'vitest';

import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

describe('what is not asked for is not suggested', () => {
  it.each([
    ['nl', 'Ik wil NIET dat u mijn gegevens verwijdert, ik wil ze alleen inzien.'],
    ['fr', 'Je ne veux pas que vous supprimiez mes données, je veux seulement les consulter.'],
    ['en', 'I do NOT want you to delete my data, I only want to see it: please send me a copy of my file.'],
    ['de', 'Ich möchte nicht, dass Sie meine Daten löschen, ich möchte nur Auskunft über meine Daten.'],
  ])('a right under a "not" (%s)', (_language, text) => {
    expect(suggest(mailSaying(text)).rights).toEqual(['access']);
  });

  it.each([
    ['nl', 'Als u mijn gegevens verwijdert, stuur mij dan vooraf een kopie van alles wat u over mij heeft.'],
    ['fr', 'Si vous supprimez mes données, envoyez-moi avant une copie de tout ce que vous avez sur moi.'],
    ['en', 'If you delete my data, please send me a copy of everything you hold about me first.'],
    ['de', 'Wenn Sie meine Daten löschen, schicken Sie mir vorher eine Kopie von allem, was Sie über mich haben.'],
  ])('a right under an "if" (%s)', (_language, text) => {
    expect(suggest(mailSaying(text)).rights).toEqual(['access']);
  });

  it('the rights that an access letter lists because GDPR Art. 15(1)(e) and (h) do', () => {
    const letter = `Pursuant to Article 15 GDPR I request access to my personal data, and information on:

a) the purposes of the processing;
b) the existence of the right to rectification, erasure, restriction or objection;
c) the existence of automated decision-making, including profiling, referred to in Article 22(1) and (4) GDPR.`;
    expect(suggest(mailSaying(letter)).rights).toEqual(['access']);
  });

  it('an article of something else than the GDPR', () => {
    expect(
      suggest(mailSaying('Op grond van artikel 17 van onze overeenkomst vraag ik u de levering te bevestigen.')).kind,
    ).toBe('other');
  });

  it('what stands between quotation marks', () => {
    const mail = mailSaying(
      'Ik kreeg een formulier "vernietiging medisch dossier". Mag ik een afschrift van mijn dossier?',
    );
    expect(suggest(mail).rights).toEqual(['access']);
  });

  it('what stands beside a box that was left empty', () => {
    const mail = mailSaying(
      'On behalf of Hannah Lindqvist, authorisation attached.\n\nRequested action:\n[x] Delete all personal data\n[ ] Provide a copy\n[ ] Correct',
    );
    expect(suggest(mail).rights).toEqual(['erasure']);
  });
});

describe('articles alone name the right', () => {
  it.each([
    ['Ik doe een beroep op art. 15 AVG.', ['access']],
    ['Je me prévaux des articles 15 et 20 du RGPD et vous demande de me répondre.', ['access', 'portability']],
    ['I invoke Article 18(1)(a) GDPR.', ['restriction']],
    ['Hiermit mache ich von Art. 16 und 17 DSGVO Gebrauch.', ['rectification', 'erasure']],
    ['I request action under Art. 22 GDPR.', ['automated-decision']],
  ])('%s', (text, rights) => {
    expect(suggest(mailSaying(text)).rights).toEqual(rights);
  });

  it('not articles that say how, such as 12 and 77', () => {
    expect(suggest(mailSaying('Ik wijs u op artikel 12 en 77 AVG en verzoek u te antwoorden.')).rights).toEqual([]);
  });
});

describe('mails that no person wrote', () => {
  const erase = 'Please delete my account and all my data.';
  it.each([
    ['bounce', { mediaType: 'multipart/report', partTypes: ['multipart/report', 'message/delivery-status'] }],
    ['auto-reply', { headers: { 'auto-submitted': 'auto-replied' } }],
    ['calendar', { mediaType: 'text/calendar', partTypes: ['text/calendar'] }],
  ] as const)('%s: other, whatever they say', (reason, rest) => {
    expect(suggest(mailSaying(erase, 'Delete', rest))).toMatchObject({
      kind: 'other',
      rights: [],
      otherReason: reason,
    });
  });

  it.each([
    ['a list', { 'list-unsubscribe': '<https://example.com/u>', 'list-id': '<news.example.com>' }],
    ['bulk mail', { precedence: 'bulk' }],
    ['a form on a web site', { 'auto-submitted': 'auto-generated' }],
    ['a spam filter that errs', { 'x-spam-flag': 'YES' }],
  ] as const)('a clear request is heard through %s, and doubted', (_what, headers) => {
    const suggestion = suggest(mailSaying(erase, '', { headers }));
    expect(suggestion).toMatchObject({ kind: 'request', rights: ['erasure'] });
    expect(suggestion.confidence).toBeLessThanOrEqual(0.6);
  });

  it('a newsletter about requests makes none', () => {
    const text =
      'In this issue: "Delete all my data": what to do?\nAccess requests of former employees.\nUnsubscribe or update your preferences.';
    const suggestion = suggest(
      mailSaying(text, 'The right to erasure in practice', { headers: { 'list-id': '<n.example.com>' } }),
    );
    expect(suggestion).toMatchObject({ kind: 'other', rights: [], otherReason: 'newsletter' });
    expect(suggestion.confidence).toBeGreaterThanOrEqual(0.85);
  });

  it('a mail that only its small print makes about data is other', () => {
    const text =
      'Morning, could you arrange access to the plant room?\n\nColm\n\nThis e-mail is confidential. We process personal data under the GDPR: you may ask us to access, correct or erase your data.';
    expect(suggest(mailSaying(text, 'Thursday'))).toMatchObject({ kind: 'other', rights: [] });
  });
});

describe('follow-ups', () => {
  const quoted =
    '\n\nOn 2 March 2026 at 16:31, DPO <dpo@example.com> wrote:\n> We confirm receipt of your request for access.';

  it.each([
    ['a chaser', 'It is the 9th of April now. What is the status please?'],
    ['what was asked for', 'As requested, here is a copy of my licence.'],
    ['thanks', 'Thank you for your help, all complete.'],
  ])('%s in the thread of a request asks nothing new', (_what, text) => {
    expect(suggest(mailSaying(text + quoted, 'Re: your request', { ownText: text }))).toMatchObject({
      kind: 'follow-up',
      rights: [],
    });
  });

  it('a new right in the thread of a request is a follow-up with that right', () => {
    const text = 'Thank you for the file. Now please delete all of it.';
    expect(suggest(mailSaying(text + quoted, 'Re: your request', { ownText: text }))).toMatchObject({
      kind: 'follow-up',
      rights: ['erasure'],
    });
  });

  it('a request in answer to an advertisement is a request', () => {
    const text =
      'No thanks. Delete my account.\n\nOn 2 March 2026 at 16:31, Shop <promo@example.com> wrote:\n> 20 % off until Sunday!';
    expect(suggest(mailSaying(text, 'Re: 20 % off', { ownText: 'No thanks. Delete my account.' }))).toMatchObject({
      kind: 'request',
      rights: ['erasure'],
    });
  });

  it('a mail that the desk joins to a case is a follow-up', () => {
    expect(suggest(mailSaying('I was born in 1978.'), { isReplyToCase: true }).kind).toBe('follow-up');
  });

  it.each([
    [
      'nl',
      'Nog steeds geen reactie',
      'Op 2 maart heb ik u verzocht om inzage. Ik heb nog steeds geen reactie gekregen.',
    ],
    ['fr', 'Relance', "Je vous ai demandé l'accès à mes données le 2 mars et je reste sans réponse."],
    ['en', 'Reminder', 'On 2 March I asked you for a copy of my data and I have heard nothing.'],
    ['de', 'Erinnerung', 'Am 2. März habe ich Sie um Auskunft gebeten und bis heute keine Antwort erhalten.'],
  ])('a chaser in a thread of its own (%s)', (_language, subject, text) => {
    expect(suggest(mailSaying(text, subject))).toMatchObject({ kind: 'follow-up', rights: [] });
  });

  it('a request repeated in a thread of its own is a request', () => {
    const text =
      'Acht weken geleden heb ik gevraagd mijn account te wissen. Niets gehoord. Dus nogmaals: verwijder mijn account.';
    expect(suggest(mailSaying(text, 'Nogmaals'))).toMatchObject({ kind: 'request', rights: ['erasure'] });
  });

  it('a request taken back asks nothing', () => {
    expect(
      suggest(mailSaying('Je renonce à ma demande de suppression, vous pouvez classer le dossier.')),
    ).toMatchObject({ kind: 'follow-up', rights: [] });
  });
});

describe('for whom the writer acts', () => {
  it.each([
    ['self', 'Mijn vrouw zei dat jullie mijn nummer hebben. Verwijder mijn nummer.'],
    ['self', 'My solicitor tells me to write to you. Please send me a copy of my file.'],
    ['agent', 'Als advocaat van mevrouw Vink verzoek ik om inzage in haar gegevens; de volmacht is bijgevoegd.'],
    ['agent', 'En qualité de tutrice de M. Pineau, je demande une copie de ses données.'],
    ['agent', 'They keep phoning my wife. Please take her number off your sales list.'],
    ['agent', 'Namens unserer Mandantin bitten wir um Löschung ihrer Daten. Die Vollmacht liegt bei.'],
    ['parent', 'Mijn zoon van 9 heeft een account. Wilt u zijn account verwijderen?'],
    ['parent', 'Je suis la mère de Noé et demande la suppression de sa fiche.'],
    ['parent', 'I am writing on behalf of my son, who is 12. Please delete his account.'],
    ['parent', 'Als Sorgeberechtigte bitte ich Sie, das Profil meiner Tochter zu löschen.'],
    ['heir', 'Mijn vader is overleden, ik ben zijn erfgenaam. Wilt u zijn account sluiten?'],
    ['heir', "Ma mère est décédée. En tant qu'héritière je demande la suppression de son compte."],
    ['heir', 'As executor of the estate of Edith Marlowe I ask you to delete her account.'],
    ['heir', 'Als Alleinerbe bitte ich Sie, das Profil meines verstorbenen Vaters zu löschen.'],
  ] as const)('%s: %s', (capacity, text) => {
    const suggestion = suggest(mailSaying(text));
    expect(suggestion).toMatchObject({ kind: 'request', capacity });
    if (capacity === 'self') expect(suggestion.capacityQuote).toBeUndefined();
    else expect(text).toContain(suggestion.capacityQuote);
  });

  it('heirs act on the data of the dead (Loi 78-17, art. 85 II), whatever else they ask', () => {
    const text = "Ma mère est décédée. En tant qu'héritière je demande la suppression de son compte.";
    expect(suggest(mailSaying(text)).rights).toEqual(['erasure', 'post-mortem']);
  });

  it('directives for the time after the own death (art. 85 I) ask nothing for today', () => {
    const text =
      'Na mijn overlijden mogen mijn foto’s naar mijn zoon; de rest moet dan worden verwijderd. Graag vastleggen.';
    expect(suggest(mailSaying(text))).toMatchObject({ rights: ['post-mortem'], capacity: 'self' });
  });

  it('support staff who pass a mail on act for nobody, and its writer asks', () => {
    const text =
      'Is dit iets voor jou? Groet, Joost\n\n---------- Doorgestuurd bericht ---------\nVan: Lea <lea@example.org>\nOnderwerp: mon compte\n\nBonjour, veuillez supprimer mon compte.';
    expect(suggest(mailSaying(text, 'Fwd: mon compte'))).toMatchObject({
      kind: 'request',
      rights: ['erasure'],
      language: 'fr',
      capacity: 'self',
    });
  });

  it('a mail passed on as attachment is read as well', () => {
    const attachedMails = [
      { from: [], subject: 'Mijn naam', text: 'Mijn naam is verkeerd gespeld, graag corrigeren.' },
    ];
    const mail = mailSaying('Het origineel zit in de bijlage.', 'Fwd: Mijn naam', { attachedMails });
    expect(suggest(mail)).toMatchObject({ kind: 'request', rights: ['rectification'], language: 'nl' });
  });
});

describe('the references of letters', () => {
  it.each([
    ['Kenmerk: 2026-K7MNQ2P\n\nGraag inzage in mijn gegevens.', '2026-K7MNQ2P'],
    ['My reference: 2026-T5WRC8J\n\nI request access to my data.', '2026-T5WRC8J'],
    ['N/Réf. 26/0181\n\nJe demande une copie de mes données.', '26/0181'],
    ['Mein Zeichen: 2026-0211-KM\n\nIch bitte um Auskunft.', '2026-0211-KM'],
    ['Uw kenmerk: 8812-X\n\nGraag inzage in mijn gegevens.', undefined],
    ['Graag inzage in mijn gegevens.', undefined],
  ])('%s', (text, reference) => {
    expect(suggest(mailSaying(text)).ownReference).toBe(reference);
  });
});
