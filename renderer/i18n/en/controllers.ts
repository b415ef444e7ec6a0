// Texts of the screens in English: controllers.

export const controllersTexts = {
  'controllers.title': 'Controllers',
  'controllers.lead': 'Those that the desk works for, each with its own calendar, channels, data and policy.',
  'controllers.settingsNote':
    '{count, plural, one {The desk works for one controller: {names}.} other {The desk works for # controllers: {names}.}}',
  'controllers.open': 'Open the controllers',
  'controllers.add': 'Add a controller',
  'controllers.check': 'Check a policy',
  'controllers.cases': '{open, plural, one {# open case} other {# open cases}}, {closed} closed',
  'controllers.policy':
    'Policy in force from {day}; {count, plural, =0 {no departure noted} one {one departure from the law} other {# departures from the law}}',
  'controllers.noPolicy': 'No policy in force',
  'controllers.startFrom': 'Where do you start from?',
  'controllers.blank': 'An empty profile',
  'controllers.blankHint': 'Country, legal time, authority and court are taken over from {home}, for you to check.',
  'controllers.blankNote': 'Country, legal time, authority and court were taken over from {home}. Check them.',
  'controllers.fromPolicy': 'Its privacy policy',
  'controllers.fromPolicyHint':
    'The desk reads the policy, shows what it says and where it departs from the law, and you accept line by line.',
  'controllers.bundledHint': 'A profile that comes with DPO Desk; public holidays of {country}',
  'controllers.bundledNote': 'This profile comes with DPO Desk. Check it before you add it.',
};
