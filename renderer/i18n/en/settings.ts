// Texts of the screens in English: settings.

export const settingsTexts = {
  'settings.appearance': 'Language and appearance',
  'settings.language': 'Language',
  'settings.theme': 'Appearance',
  'settings.theme.system': 'Like this computer',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.region': 'Numbers and dates',
  'settings.region.system': 'Like this computer',
  'settings.region.note': 'Such as {day}, {number, number} and {size}. The words stay in the language above.',
  'settings.singleKeys': 'Single-key shortcuts, such as J for the next message and C for opening a case',
  'settings.about': 'About this desk',
};
