// Texts of the screens in Dutch: cases.

import type { casesTexts as english } from '../en/cases.ts';

export const casesTexts: Readonly<Record<keyof typeof english, string>> = {
  'cases.search': 'Zoek op naam, adres of kenmerk',
  'cases.filter': 'Tonen',
  'cases.filter.open': 'Open',
  'cases.filter.overdue': 'Verstreken',
  'cases.filter.waiting': 'Identiteit in twijfel',
  'cases.filter.closed': 'Gesloten',
  'cases.filter.all': 'Alle',
  'cases.table': 'Zaken naar termijn',
  'cases.deadline': 'Resterend',
  'cases.case': 'Verzoeker',
  'cases.rights': 'Rechten',
  'cases.track': 'Van ontvangst tot uiterste dag',
  'cases.due': 'Uiterlijk',
  'cases.extended': 'verlengd',
  'cases.none': 'Nog geen zaak.',
  'cases.noneWhy': 'Een zaak gaat open zodra u in de triage een bericht als verzoek bevestigt.',
  'cases.noneShown': 'Geen zaak gevonden.',
  'cases.noneShownWhy': 'Kies een ander filter of wis de zoekopdracht.',
};
