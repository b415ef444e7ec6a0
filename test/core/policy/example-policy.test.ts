import { expect, test } from 'vitest';
import { checkPolicy } from '#core/policy/check-policy.ts';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import { policyText } from '#test/support/policy-fixture.ts';

/** Each statement of the example policy that law.md §8 judges: what finds it, and words that its quote must hold. */
const statements: readonly (readonly [string, string, string])[] = [
  ['change-without-notice', 'GDPR 13(3): may change any time', 'op elk moment wijzigen'],
  ['version-date-missing', 'GDPR 12(1): no date or version', ''],
  ['minimum-age', 'Loi 78-17 art. 45: users from 15', 'minstens 15 jaar oud'],
  ['age-limits-consent-only', 'GDPR 8(1): the age limits consent, not rights', 'minstens 15 jaar oud'],
  ['users-only', 'GDPR 4(1): others than users have rights too', 'een gebruiker bent'],
  ['purpose', 'GDPR 13(1)(c): nine purposes with bases', 'algemene gebruiksvoorwaarden'],
  ['source', 'GDPR 15(1)(g): data from the user', 'rechtstreeks van u verzameld'],
  ['only-directly-from-you', 'GDPR 14: other users post about third parties', 'rechtstreeks van u verzameld'],
  ['retention', 'GDPR 13(2)(a): identity data, service and five years', 'doorgaans 5 jaar'],
  [
    'retention',
    'GDPR 13(2)(a): technical e-mail address, until the account is deleted',
    'totdat uw account wordt verwijderd',
  ],
  ['same-data-two-periods', 'GDPR 5(1)(e): the e-mail address has two periods', 'E-mailadres'],
  ['retention', 'GDPR 13(2)(a): logs, one year', 'periode van 1 jaar'],
  ['no-period-messages', 'GDPR 13(2)(a): messages without a period', 'berichtensysteem'],
  ['no-period-photos', 'GDPR 13(2)(a): photos without a period', "foto's vinden"],
  ['no-period-reports', 'GDPR 13(2)(a): reports without a period', 'rapporten delen'],
  ['no-period-documents', 'GDPR 13(2)(a): documents without a period', 'bestanden'],
  ['no-period-support', 'GDPR 13(2)(a): support chats without a period', 'ondersteuningsafdeling'],
  ['no-period-comments', 'GDPR 13(2)(a): comments without a period', 'opmerkingen'],
  ['nothing-told-after-expiry', 'GDPR 12(3): "no data held" is an answer still due', 'niet meer aan u meedelen'],
  ['anonymous-not-shown', 'GDPR recital 26: anonymous statistics', 'anonieme gegevens'],
  ['litigation-hold', 'GDPR 17(3)(e): kept for litigation', 'rechtszaak'],
  ['litigation-keeps-all', 'GDPR 5(1)(c): all data are too many', 'alle gegevens over u'],
  ['free-of-charge', 'GDPR 12(5): free', 'gratis'],
  ['right', 'GDPR 15: access', 'Recht op toegang'],
  ['access-narrowed', 'GDPR 15(4): "confidentiality" is no ground', 'de vertrouwelijkheid'],
  ['right', 'GDPR 16: rectification', 'te corrigeren'],
  ['right', 'GDPR 17: erasure', 'verwijdering aan te vragen'],
  ['erasure-narrowed', 'GDPR 17(1): not only what is not essential', 'niet essentieel'],
  ['right', 'GDPR 18: restriction', 'Recht op beperking'],
  ['restriction-narrowed', 'GDPR 18(1): four triggers, not one', 'geschil over de legitimiteit'],
  ['restriction-odd-word', 'GDPR 12(1): "photograph" for "freeze"', 'fotograferen'],
  ['right', 'GDPR 20: portability', 'overdraagbaarheid'],
  ['portability-partial', 'GDPR 20(1): a part of the data', 'een deel van uw persoonlijke gegevens'],
  ['right', 'Loi 78-17 art. 85: directives', 'in geval van overlijden'],
  ['objection-missing', 'GDPR 21(4): legitimate interest without the right to object', 'legitieme belang'],
  ['automated-decision-unnamed', 'GDPR 22: not named', ''],
  ['consent-withdrawal-unnamed', 'GDPR 7(3): not named', ''],
  ['channel', 'EDPB 01/2022 §52-56: the DPO’s address', 'dpo@kraaft.co'],
  ['channel', 'EDPB 01/2022 §52-56: the general address', 'contact@kraaft.co'],
  ['channel', 'EDPB 01/2022 §52-56: support in the app', 'interne berichtensysteem'],
  ['only-one-channel', 'GDPR 12(2): only one channel', 'absoluut noodzakelijk'],
  ['only-one-channel', 'GDPR 12(2): else not handled', 'niet op deze manier'],
  ['only-in-person', 'Décret 2019-536 art. 77: only from the person', 'niet van iemand anders'],
  ['only-in-person-and-directives', 'Loi 78-17 art. 85: against its own promise', 'vertrouwde derde partij'],
  ['identity-rule', 'GDPR 12(6): proof of identity on doubt', 'twijfel over de identiteit'],
  ['identity-any-doubt', 'GDPR 12(6): the doubt must be reasonable', 'twijfel over de identiteit'],
  ['deadline', 'GDPR 12(3): three months', 'maximaal drie maanden'],
  ['base-period-too-long', 'GDPR 12(3): the base is one month', 'maximaal drie maanden'],
  ['extension-several-at-once', 'EDPB 01/2022 §164: several requests at once', 'meerdere verzoeken tegelijkertijd'],
  ['extension-technical', 'GDPR 12(3): technically complex', 'technisch complex'],
  ['extension-notice-missing', 'GDPR 12(3): notice within a month', 'maximaal drie maanden'],
  ['refusal-clause', 'GDPR 12(5): may refuse', 'weigeren'],
  ['refusal-without-manifestly', 'GDPR 12(5): manifestly', 'buitensporig of ongegrond'],
  ['refusal-without-remedies', 'GDPR 12(4): reasons, authority, court', 'weigeren om te reageren'],
  ['recipient', 'GDPR 4(9): own teams', 'onze teams'],
  ['recipient', 'GDPR 28: technical providers', 'technische dienstverleners'],
  ['recipients-unnamed', 'GDPR 13(1)(e), CJEU C-154/21: none is named', 'technische dienstverleners'],
  ['never-to-third-parties', 'GDPR 4(9): processors are recipients', 'NOOIT ZULLEN OVERDRAGEN'],
  ['location', 'GDPR 13(1)(f): only in the Union', 'uitsluitend gehost'],
  ['eu-only-weakened', 'GDPR 44: best effort', 'doen we ons best'],
  ['transfer', 'GDPR 46: safeguards', 'passende garanties'],
  ['safeguard-unnamed', 'GDPR 46, 15(2): which safeguards', 'passende garanties'],
  ['measure', 'GDPR 32: technical', 'penetratietests'],
  ['test-as-measure', 'GDPR 32: an A/B test is no measure', 'A/B-testen'],
  ['measure-twice', 'GDPR 32: listed twice', 'A/B-testen'],
  ['measure', 'GDPR 32: organisational, twice a year', 'twee keer per jaar'],
  ['cookies', 'Loi 78-17 art. 82: none for advertising', 'GEEN RECLAME'],
  ['cookies', 'Loi 78-17 art. 82: technical ones', 'technische cookies'],
  ['cookies-browser-only', 'Loi 78-17 art. 82: objection by the browser', 'browserinstellingen'],
  ['dpo', 'GDPR 37: an independent officer', 'onafhankelijke functionaris'],
  ['officer-contact-missing', 'GDPR 13(1)(b): no contact data', 'onafhankelijke functionaris'],
  ['officer-unnamed', 'GDPR 37(7): registered, not named', 'aangesteld bij onze toezichthoudende autoriteit'],
  ['authority', 'GDPR 13(2)(d): the CNIL', '01.53.73.22.22'],
  ['only-one-authority', 'GDPR 77(1): other authorities', 'CNIL'],
  ['authority-address-wrong', 'GDPR 13(2)(d): TSA 80751 is wrong', 'TSA 80751'],
  ['court-missing', 'GDPR 79: the court', ''],
  ['foreign-abbreviation', 'GDPR 12(1): "RGPD" in a Dutch text', 'RGPD'],
  ['controller-name', 'GDPR 13(1)(a): the controller', 'KRAAFT, die de mobiele applicatie'],
  ['change-clause', 'GDPR 13(3): changes', 'op elk moment wijzigen'],
  ['language', 'GDPR 12(1): Dutch', 'KRAAFT'],
];

function quotesOf({ rows, gaps }: PolicyReport, what: string): readonly (string | undefined)[] {
  const found = [...rows.filter(({ kind }) => kind === what), ...gaps.filter(({ id }) => id === what)];
  return found.map(({ passage }) => passage?.quote.replace(/\s+/g, ' '));
}

test.each(statements)('%s: %s', async (what, _rule, fragment) => {
  const quotes = quotesOf(checkPolicy(await policyText('kraaft-nl.txt')), what);
  expect(quotes.length).toBeGreaterThan(0);
  if (fragment === '') expect(quotes).toEqual([undefined]);
  else expect(quotes.some((quote) => quote?.includes(fragment))).toBe(true);
});

test('GDPR 13(1)(c): nine purposes, one of them on three bases', async () => {
  const purposes = checkPolicy(await policyText('kraaft-nl.txt')).rows.flatMap((row) =>
    row.kind === 'purpose' ? [row] : [],
  );
  expect(purposes).toHaveLength(9);
  expect(purposes.at(-1)?.bases).toEqual(['contract', 'legal-obligation', 'legitimate-interests']);
});

test('GDPR 37(7): an address that belongs to no one named is not made the officer’s', async () => {
  const officer = checkPolicy(await policyText('kraaft-nl.txt')).rows.find(({ kind }) => kind === 'dpo');
  expect(officer).toMatchObject({ name: '', contact: '' });
});
