// Texts of the screens in Dutch: wording of the letters.

import type { templatesTexts as english } from '../en/templates.ts';

export const templatesTexts: Readonly<Record<keyof typeof english, string>> = {
  'templates.title': 'Teksten van de brieven',
  'templates.lead':
    'De app heeft voor elke brief een tekst in vier talen. Een verwerkingsverantwoordelijke kan een eigen tekst hebben; elke versie wordt bewaard, met de reden en de zaken waarin die is gebruikt.',
  'templates.settings':
    '{own, plural, =0 {De brieven hebben de teksten van de app.} one {# tekst is van uzelf; de andere komen van de app.} other {# teksten zijn van uzelf; de andere komen van de app.}}',
  'templates.open': 'Teksten openen',
  'templates.controller': 'Verwerkingsverantwoordelijke',
  'templates.kind': 'Brief',
  'templates.original': 'Van de app',
  'templates.own': 'Eigen, versie {version}',
  'templates.usedIn': '{count, plural, =0 {nog niet gebruikt} one {gebruikt in # zaak} other {gebruikt in # zaken}}',
  'templates.wording': 'Tekst',
  'templates.body': 'Tekst',
  'templates.faults': 'Wat er mis is',
  'templates.line': 'regel {line}',
  'templates.fields': '{count, plural, one {# veld dat u kunt noemen} other {# velden die u kunt noemen}}',
  'templates.fieldsHint': 'Een veld komt waar de cursor stond. Ernaast staat wat het in een verzonnen zaak zou zijn.',
  'templates.fieldsSearch': 'Veld zoeken',
  'templates.result': 'Wat het wordt',
  'templates.resultFor': 'In de zaak',
  'templates.invented': 'Een verzonnen zaak',
  'templates.history': 'Eerdere versies',
  'templates.noHistory': 'Er is geen eerdere versie.',
  'templates.version': 'Versie {version}',
  'templates.compare': 'Vergelijken',
  'templates.hide': 'Verbergen',
  'templates.useAgain': 'Opnieuw gebruiken',
  'templates.same': 'Er is geen verschil.',
  'templates.compared': 'Verschillen met wat er nu staat',
  'templates.keep': 'Deze tekst bewaren',
  'templates.keep.do': 'Bewaren',
  'templates.keep.note':
    'De tekst wordt een nieuwe versie en geldt voor brieven die vanaf nu worden begonnen. Begonnen brieven houden hun tekst.',
  'templates.keep.done': '{kind}: versie {version} bewaard',
  'templates.useOriginal': 'Terug naar de tekst van de app',
  'templates.useOriginal.do': 'Teruggaan',
  'templates.useOriginal.note': 'De tekst van de app geldt weer. Uw versies blijven in de geschiedenis.',
  'templates.useOriginal.done': '{kind}: de tekst van de app geldt weer (versie {version})',
  'templates.reason': 'Waarom',
};
