// Texts of the screens in Dutch: settings.

import type { settingsTexts as english } from '../en/settings.ts';

export const settingsTexts: Readonly<Record<keyof typeof english, string>> = {
  'settings.appearance': 'Taal en weergave',
  'settings.language': 'Taal',
  'settings.theme': 'Weergave',
  'settings.theme.system': 'Zoals deze computer',
  'settings.theme.light': 'Licht',
  'settings.theme.dark': 'Donker',
  'settings.region': 'Getallen en datums',
  'settings.region.system': 'Zoals deze computer',
  'settings.region.note': 'Bijvoorbeeld {day}, {number, number} en {size}. De woorden blijven in de taal hierboven.',
  'settings.singleKeys':
    'Sneltoetsen van één letter, zoals J voor het volgende bericht en C voor het openen van een zaak',
  'settings.about': 'Over deze desk',
};
