// Texts of the screens in English: the first run and the sample desk.

export const firstRunTexts = {
  'firstRun.step': 'Step {step} of {steps}',
  'firstRun.place': 'Language and country',
  'firstRun.mailbox': 'Mailbox',
  'firstRun.window': 'What is read',
  'firstRun.protection': 'Protection',
  'firstRun.own': 'Your own organisation',
  'firstRun.ownNote': 'Name, address and country now; the rest can follow in Settings.',
  'firstRun.ownName': 'Name of the organisation',
  'firstRun.ownNameMissing': 'Without a name no letter can say who answers.',
  'firstRun.ownAddress': 'Address for requests',
  'firstRun.ownAddressHint': 'Where people are asked to send their requests, as in the privacy policy.',
  'firstRun.ownPrefix': 'Start of each reference',
  'firstRun.ownPrefixHint': 'Two to six capital letters. A case is then called {prefix}-2026-0001.',
  'firstRun.ownPrefixWrong': 'Two to six letters from A to Z.',
  'firstRun.country': 'Country or region',
  'firstRun.countryHint': 'Its public holidays move the ends of terms (Regulation 1182/71, Art. 2 and 3).',
  'firstRun.court': 'the competent court (Article 79 GDPR)',
  'firstRun.mailboxTitle': 'Your mailbox',
  'firstRun.mailboxText':
    'The desk only ever reads it: nothing is marked as read, moved or deleted. Address and password stay in this window until the desk is protected; nothing is on disk before that.',
  'firstRun.mailboxKnown':
    '{user} lets the desk in. {folders, plural, one {One folder was} other {# folders were}} found.',
  'firstRun.mailboxChange': 'Choose another mailbox',
  'firstRun.later': 'Set up the mailbox later',
  'firstRun.windowTitle': 'Which mail is to be read?',
  'firstRun.windowFolders':
    'Requests arrive in the inbox, and get lost among junk mail. Both are chosen; add the folders that rules or colleagues move mail to.',
  'firstRun.windowHow': 'How far back',
  'firstRun.windowAll':
    'Everything in these folders, newest first: {messages, plural, =0 {no message yet} one {one message} other {# messages}}. You can start with the newest while the older ones come in.',
  'firstRun.windowWhy':
    'Only then can the desk show for every message number what became of it. A message that was never read may be a request whose term runs.',
  'firstRun.windowReadOnly': 'The mailbox stays as it is: no message is marked, moved, answered or deleted.',
  'firstRun.windowNone': 'No mailbox for now',
  'firstRun.windowNoneText':
    'There is nothing to choose yet. Mail can come from files as well: drop .eml, .msg or mbox files on the window. A mailbox is added under Settings, Mail accounts.',
  'firstRun.protectTitle': 'Protect the desk',
  'firstRun.making': 'Making the desk',
  'firstRun.makingDesk': 'Making the keys and the encrypted database',
  'firstRun.makingMailbox': 'Connecting {user}',
  'firstRun.mailboxFailed':
    'The desk is ready; the mailbox could not be connected. {why} Add it under Settings, Mail accounts.',
  'sample.title': 'Sample desk',
  'sample.offer': 'Look around with sample data',
  'sample.text': 'Invented mails and 24 cases in four languages, with running clocks. One click removes all of it.',
  'sample.settings':
    'Invented mails and 24 cases to look around in and to practise with. Your own desk is locked first and is not touched; the sample lies in a folder of its own, which is deleted when you end it.',
  'sample.settingsDo': 'Lock this desk and open the sample',
  'sample.making': 'Laying out the sample desk…',
  'sample.mark': 'Sample data',
  'sample.end': 'End the sample',
  'sample.ended': 'The sample is deleted.',
  'sample.note':
    'Everything here is invented, and nothing you do has consequences: no mail leaves, and your own desk is closed. When you end the sample, all of it is deleted.',
  'sample.noAccount':
    'A sample desk has no mail account: it is deleted when you end it, and real mail with it. End the sample to add your mailbox.',
};
