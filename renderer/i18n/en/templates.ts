// Texts of the screens in English: wording of the letters.

export const templatesTexts = {
  'templates.title': 'Wording of the letters',
  'templates.lead':
    'The app brings a wording for every letter in four languages. A controller can have its own; each version is kept, with the reason and the cases in which it was used.',
  'templates.settings':
    '{own, plural, =0 {The letters have the wording that comes with the app.} one {# wording is your own; the others come with the app.} other {# wordings are your own; the others come with the app.}}',
  'templates.open': 'Open the wordings',
  'templates.controller': 'Controller',
  'templates.kind': 'Letter',
  'templates.original': 'From the app',
  'templates.own': 'Own, version {version}',
  'templates.usedIn': '{count, plural, =0 {not used yet} one {used in # case} other {used in # cases}}',
  'templates.wording': 'Wording',
  'templates.body': 'Text',
  'templates.faults': 'What is wrong',
  'templates.line': 'line {line}',
  'templates.fields': '{count, plural, one {# field that can be named} other {# fields that can be named}}',
  'templates.fieldsHint':
    'A field is written where the cursor was. Beside each stands what it would be in an invented case.',
  'templates.fieldsSearch': 'Find a field',
  'templates.result': 'What it becomes',
  'templates.resultFor': 'In the case',
  'templates.invented': 'An invented case',
  'templates.history': 'Earlier versions',
  'templates.noHistory': 'There is no earlier version.',
  'templates.version': 'Version {version}',
  'templates.compare': 'Compare',
  'templates.hide': 'Hide',
  'templates.useAgain': 'Use again',
  'templates.same': 'Nothing differs.',
  'templates.compared': 'Differences from what is written now',
  'templates.keep': 'Keep this wording',
  'templates.keep.do': 'Keep',
  'templates.keep.note':
    'It becomes a new version and counts for letters that are begun from now on. Letters that were begun keep theirs.',
  'templates.keep.done': '{kind}: version {version} kept',
  'templates.useOriginal': 'Back to the wording of the app',
  'templates.useOriginal.do': 'Go back',
  'templates.useOriginal.note': 'The wording that comes with the app counts again. Your versions stay in the history.',
  'templates.useOriginal.done': '{kind}: the wording of the app counts again (version {version})',
  'templates.reason': 'Why',
};
