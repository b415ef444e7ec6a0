// Texts of the screens in French: settings.

import type { settingsTexts as english } from '../en/settings.ts';

export const settingsTexts: Readonly<Record<keyof typeof english, string>> = {
  'settings.appearance': 'Langue et apparence',
  'settings.language': 'Langue',
  'settings.theme': 'Apparence',
  'settings.theme.system': 'Comme cet ordinateur',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.region': 'Nombres et dates',
  'settings.region.system': 'Comme cet ordinateur',
  'settings.region.note': 'Par exemple {day}, {number, number} et {size}. Les mots restent dans la langue ci-dessus.',
  'settings.singleKeys': 'Raccourcis à une seule touche, comme J pour le message suivant et C pour ouvrir un dossier',
  'settings.about': 'À propos de ce bureau',
};
