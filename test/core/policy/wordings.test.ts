import { describe, expect, test } from 'vitest';
import { checkPolicy } from '#core/policy/check-policy.ts';
import type { GapId } from '#core/policy/gap.ts';

const nl = 'Uw rechten\n\nU kunt ons een verzoek doen om uw rechten uit te oefenen.';
const fr = 'Vos droits\n\nVous pouvez nous adresser une demande pour exercer vos droits.';
const en = 'Your rights\n\nYou can send us a request to exercise your rights.';

/** The gap, the section it stands in, and what it says. */
type Wording = readonly [GapId, string, string];

const faulty: readonly Wording[] = [
  ['only-one-channel', nl, 'Verzoeken nemen wij uitsluitend in behandeling via het formulier op onze website.'],
  ['only-one-channel', nl, 'Verzoeken die op een andere manier bij ons binnenkomen, behandelen wij niet.'],
  ['only-one-channel', fr, 'Les demandes doivent être adressées exclusivement par courrier postal.'],
  ['only-one-channel', fr, 'Toute demande envoyée par une autre voie ne sera pas traitée.'],
  ['only-one-channel', en, 'You may only make your request through the form on our website.'],
  ['only-in-person', nl, 'Een verzoek kan alleen door uzelf worden gedaan.'],
  ['only-in-person', fr, 'La demande ne peut être faite que par vous.'],
  ['only-in-person', en, 'We do not answer a request from anyone else.'],
  ['base-period-too-long', nl, 'Wij beantwoorden uw verzoek binnen twee maanden.'],
  ['base-period-too-long', fr, 'Nous répondons à votre demande dans un délai de trois (3) mois.'],
  ['base-period-too-long', en, 'We will respond to your request within 30 working days.'],
  ['base-period-too-long', en, 'We aim to reply to every request within eight weeks.'],
  [
    'extension-several-at-once',
    nl,
    'Wij antwoorden binnen een maand; bij meerdere verzoeken tegelijk kunnen wij dat met twee maanden verlengen.',
  ],
  ['extension-several-at-once', en, 'We answer within one month, which we may extend by two months in busy periods.'],
  ['extension-notice-missing', fr, 'Nous répondons dans un délai d’un mois, qui peut être prolongé de deux mois.'],
  ['refusal-without-manifestly', nl, 'Buitensporige verzoeken kunnen wij weigeren.'],
  ['refusal-without-manifestly', fr, 'Nous nous réservons le droit de refuser les demandes abusives ou répétitives.'],
  ['refusal-without-remedies', en, 'We may refuse a manifestly excessive request.'],
  ['fee-charged', nl, 'Voor een verzoek brengen wij kosten in rekening.'],
  ['fee-charged', fr, 'Chaque demande donne lieu à des frais de dossier.'],
  ['fee-charged', en, 'We charge an administrative fee for each request.'],
  ['identity-always', nl, 'Stuur bij elk verzoek altijd een kopie van uw paspoort mee.'],
  ['identity-always', fr, 'Toute demande doit être accompagnée d’une copie de votre pièce d’identité.'],
  ['identity-always', en, 'Every request must include proof of identity.'],
  [
    'identity-any-doubt',
    en,
    'If we are not sure who you are, we ask for a copy of your passport before we act on the request.',
  ],
  ['erasure-narrowed', en, 'You have the right to erasure of data that are not necessary for the service.'],
  ['erasure-narrowed', fr, 'Vous avez le droit à l’effacement des données non nécessaires au service.'],
  ['restriction-narrowed', nl, 'U hebt recht op beperking van de verwerking zolang de juistheid wordt betwist.'],
  ['access-narrowed', en, 'You have the right of access unless the data are confidential.'],
  ['portability-partial', fr, 'Vous avez le droit à la portabilité d’une partie de vos données.'],
  ['days-for-a-month', nl, 'Wij reageren binnen 30 dagen op uw verzoek.'],
  [
    'never-to-third-parties',
    'Sharing',
    'We will never disclose your data to third parties. Our service providers are listed on request.',
  ],
  [
    'never-to-third-parties',
    fr,
    'Partage\n\nAucune donnée n’est transmise à des tiers. Nos prestataires sont tenus au secret.',
  ],
  ['litigation-keeps-all', fr, 'Conservation\n\nEn cas de litige, nous conservons toutes vos données.'],
  ['change-without-notice', en, 'Changes\n\nWe may amend this policy at any time at our sole discretion.'],
  ['change-without-notice', nl, 'Wijzigingen\n\nWij kunnen deze verklaring zonder u te informeren wijzigen.'],
  ['foreign-abbreviation', fr, 'Vos droits vous sont reconnus par la DSGVO et par la loi.'],
];

const fair: readonly Wording[] = [
  ['only-one-channel', nl, 'U kunt uw verzoek sturen naar avg@firma.example, of op elke andere manier doen.'],
  ['only-one-channel', en, 'The easiest way to make a request is our form, but you may write to us in any way.'],
  ['only-one-channel', nl, 'Uw gegevens worden alleen via een beveiligde verbinding per e-mail verzonden.'],
  ['only-in-person', nl, 'Een verzoek kan door uzelf of door uw gemachtigde worden gedaan.'],
  ['only-in-person', fr, 'La demande peut être faite par vous ou par un mandataire.'],
  [
    'base-period-too-long',
    nl,
    'Wij antwoorden binnen een maand; dat kan met twee maanden worden verlengd, waarover wij u informeren.',
  ],
  ['base-period-too-long', fr, 'Nous répondons sous un mois à toute demande. Vos données sont conservées trois ans.'],
  ['base-period-too-long', en, 'We respond to a request within four weeks.'],
  [
    'extension-several-at-once',
    nl,
    'Wij antwoorden binnen een maand; gelet op de complexiteit en het aantal verzoeken kan dat met twee maanden worden verlengd.',
  ],
  [
    'extension-notice-missing',
    en,
    'We answer within one month. We may extend this by two months and will inform you of the reasons within the first month.',
  ],
  ['refusal-without-manifestly', en, 'We may refuse a request that is manifestly unfounded or excessive.'],
  [
    'refusal-without-remedies',
    fr,
    'Nous pouvons refuser une demande manifestement excessive ; nous vous en indiquons les motifs et les recours.',
  ],
  ['fee-charged', en, 'We do not charge a fee for a request.'],
  ['fee-charged', nl, 'Alleen voor een tweede kopie kunnen wij een redelijke vergoeding vragen bij een verzoek.'],
  ['identity-always', nl, 'Een kopie van uw paspoort vragen wij niet bij een verzoek.'],
  ['identity-always', en, 'Only where we have reasonable doubts must you show proof of identity for a request.'],
  ['restriction-narrowed', en, 'You have the right to restriction of processing in the cases set out in Article 18.'],
  [
    'access-narrowed',
    en,
    'Security\n\nAccess rights of our staff are limited and all of them sign a confidentiality agreement.',
  ],
  [
    'never-to-third-parties',
    'Sharing',
    'We will never sell your data to third parties. Our service providers are listed below.',
  ],
  [
    'never-to-third-parties',
    'Delen',
    'Wij verstrekken uw gegevens niet aan derden, tenzij de wet dat vereist. Onze verwerkers staan hieronder.',
  ],
  ['litigation-keeps-all', nl, 'Bewaren\n\nBij een geschil bewaren wij de gegevens die daarvoor nodig zijn.'],
  [
    'change-without-notice',
    fr,
    'Modification\n\nNous pouvons modifier cette politique et vous en informons par e-mail.',
  ],
  ['foreign-abbreviation', fr, 'Vos droits vous sont reconnus par le RGPD et par la loi.'],
];

const idsIn = (section: string, wording: string): readonly GapId[] =>
  checkPolicy(`${section}\n\n${wording}\n`).gaps.map(({ id }) => id);

describe('wordings that depart from the law', () => {
  test.each(faulty)('%s: %s / %s', (id, section, wording) => {
    expect(idsIn(section, wording)).toContain(id);
  });
});

describe('wordings that do not', () => {
  test.each(fair)('%s: %s / %s', (id, section, wording) => {
    expect(idsIn(section, wording)).not.toContain(id);
  });
});

const lists: readonly (readonly [string, string])[] = [
  [
    'en',
    'You have the following rights:\n- Access\n- Rectification\n- Erasure\n- Restriction\n- Portability\n- Objection\n- Withdraw your consent',
  ],
  [
    'nl',
    'U hebt de volgende rechten:\n• inzage\n• rectificatie\n• wissing\n• beperking\n• overdraagbaarheid\n• bezwaar\n• uw toestemming intrekken',
  ],
  [
    'fr',
    'Vous avez les droits suivants sur vos données :\n– accès ;\n– rectification ;\n– effacement ;\n– limitation ;\n– portabilité ;\n– opposition ;\n– retirer votre consentement.',
  ],
  [
    'en',
    'You can ask us for access to your data, for rectification, erasure, restriction of processing and portability, and you may object. You can withdraw your consent.',
  ],
  [
    'nl',
    'U kunt ons vragen om inzage, rectificatie, wissing, beperking van de verwerking en overdraagbaarheid, of bezwaar maken. Uw toestemming kunt u intrekken.',
  ],
  [
    'fr',
    'Vous pouvez demander l’accès, la rectification, l’effacement, la limitation et la portabilité de vos données ou vous opposer à leur traitement, et retirer votre consentement.',
  ],
];

test.each(lists)('GDPR 13(2)(b): bare words in a list name the rights (%s): %s', (_language, text) => {
  const named = checkPolicy(text).rows.flatMap((row) => (row.kind === 'right' ? [row.right] : []));
  expect(named).toEqual(
    expect.arrayContaining([
      'access',
      'rectification',
      'erasure',
      'restriction',
      'portability',
      'objection',
      'consent-withdrawal',
    ]),
  );
});
