// One term for one notion, in each language: that of the Regulation's official translation where it has one. What is forbidden
// here once stood beside its twin.

import { describe, expect, it } from 'vitest';
import { fr as frWords } from '#core/words/fr.ts';
import { nl as nlWords } from '#core/words/nl.ts';
import { fr } from '#renderer/i18n/fr.ts';
import { nl } from '#renderer/i18n/nl.ts';
import { messageWords } from '#test/support/message-words.ts';

const spoken = (catalog: Readonly<Record<string, string>>) =>
  Object.entries(catalog).map(([key, message]) => ({ key, text: messageWords(message) }));

const says = { nl: spoken({ ...nlWords, ...nl }), fr: spoken({ ...frWords, ...fr }) } as const;

/** Instead of which term another one was found. */
const forbidden: readonly (readonly [locale: keyof typeof says, term: string, twins: RegExp])[] = [
  ['nl', 'betrokkene (AVG art. 4, 1)', /\bdatasubject|\bdata-subject/i],
  ['nl', 'verwerkingsverantwoordelijke (AVG art. 4, 7)', /\bverantwoordelijke voor de verwerking|\bcontroller\b/i],
  ['nl', 'rechtsgrond (AVG art. 13, 1, c)', /\bgrondslag/i],
  ['nl', 'doeleinde (AVG art. 5, 1, b)', /\bdoelen\b|voor (?:elk|geen enkel) doel\b/i],
  ['nl', 'gegevenswissing, wissen (AVG art. 17)', /\bvergetelheid|\bverwijderingsverzoek/i],
  ['nl', 'functionaris voor gegevensbescherming (AVG art. 37)', /\bgegevensbeschermingsfunctionaris|\bprivacyofficer/i],
  ['nl', 'toezichthoudende autoriteit (AVG art. 4, 21)', /\btoezichthoudende instantie|\bprivacytoezicht/i],
  ['nl', 'identiteitsbewijs', /\bidentiteitsdocument/i],
  ['nl', 'logboek', /\bjournaal|\bauditlog\b/i],
  ['nl', 'back-up', /\breservekopie/i],
  ['nl', 'mailbox', /\bbrievenbus|\bpostbus/i],
  ['nl', 'client-ID', /client-id\b/],
  ['nl', 'vervallen (een zaak)', /\bverworpen/i],
  ['nl', 'kenmerk (van een zaak)', /\bzaaknummer|\bdossiernummer/i],
  ['nl', '‘enkele aanhalingstekens’', /[“”„"](?!recht van inzage)/],
  ['fr', 'personne concernée (RGPD art. 4, 1)', /\bsujet des données|\bdata subject/i],
  ['fr', 'responsable du traitement (RGPD art. 4, 7)', /\bresponsable de traitement|\bcontrôleur/i],
  ['fr', 'base juridique (RGPD art. 13, 1, c)', /\bbases? légales?/i],
  ['fr', 'sous-traitant (RGPD art. 4, 8)', /\bprocesseur/i],
  ['fr', 'effacement (RGPD art. 17)', /\bsuppression gelée|geler la suppression|droit à l’oubli/i],
  ['fr', 'autorité de contrôle (RGPD art. 4, 21)', /\bautorité de surveillance|\bautorité de protection/i],
  ['fr', 'délégué à la protection des données (RGPD art. 37)', /\bdélégué de la protection|\bofficier/i],
  ['fr', 'violation de données (RGPD art. 33)', /\bbrèche|\bfuite de données/i],
  ['fr', 'clôturer (un dossier)', /\bclore\b(?! la journée)|\bclosez/i],
  ['fr', 'rattacher (un message)', /\bjoindre (?:à ce|au) dossier/i],
  ['fr', 'canal', /\bvoies? de (?:contact|réception)/i],
  ['fr', 'alarme', /\balerte/i],
  ['fr', 'courriel, adresse électronique', /\be-?mails?\b|\bmails?\b(?!\.| Bridge)/i],
  ['fr', '« guillemets »', /[“”„](?!\{)|"(?!droit d’accès|(?:$))/],
];

describe('the words of the desk', () => {
  it.each(forbidden)('say in %s: %s', (locale, _term, twins) => {
    expect(
      says[locale]
        .filter(({ key, text }) => twins.test(text) && !key.startsWith('search.example'))
        .map(({ key }) => key),
    ).toEqual([]);
  });

  it.each(['nl', 'fr'] as const)('have no English left in %s', (locale) => {
    const english = /\b(?:the|and|with|your|please|deadline|request|dashboard|settings)\b/i;
    expect(says[locale].filter(({ text }) => english.test(text)).map(({ key }) => key)).toEqual([]);
  });
});
