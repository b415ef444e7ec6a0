// Texts of the screens in English: the help beside terms, and the guide.

export const helpTexts = {
  'help.guide': 'Guide',
  'help.pages': 'Pages of the guide',
  'help.onlyEnglish': 'The guide is in English for now; the short notes beside the terms are in your language.',
  'help.what': 'What does “{term}” mean?',
  'help.more': 'More in the guide',
  'help.extension': 'Extension',
  'help.extension.text':
    'A complex request, or many of them, may take two months more. The person must be told so, with the reasons, within the first month; after that the extension is gone.',
  'help.noticeBy': 'Last day to announce an extension',
  'help.noticeBy.text':
    'The diamond on the month track. An extension that is told after this day does not count, and the first term stands.',
  'help.identityDoubt': 'Doubt about identity',
  'help.identityDoubt.text':
    'Only where there are reasonable doubts may more information be asked, and no more than it takes. A doubt has a reason, which goes into the journal; asking as a habit is not allowed.',
  'help.restriction': 'Restriction',
  'help.restriction.text':
    'The data stay, and nobody works with them but to store them, or with consent, or for a legal claim. The person is told before the restriction is lifted.',
  'help.hold': 'Legal hold',
  'help.hold.text':
    'Data that are needed to establish, exercise or defend a legal claim are not erased while it lasts. A hold has an owner and a day on which it is looked at again.',
  'help.anchor': 'Anchor',
  'help.anchor.text':
    'A short fingerprint of the log, kept outside this computer: in the mailbox, with a time-stamp service or on paper. With it one can prove later that nothing before it was changed.',
  'help.register': 'Register of requests',
  'help.register.text':
    'A line for each request, with the facts of the procedure and without names. The GDPR does not require it; it shows that requests are answered.',
  'help.ledger': 'Ledger of the mailbox',
  'help.ledger.text':
    'For every number that the mail server ever gave a message, it says what became of it. That is how the desk shows that no request was missed.',
  'help.daysLost': 'Days lost',
  'help.daysLost.text':
    'So many days of the month had passed before the request was recognised and a case was opened. The term runs from receipt, not from the day on which somebody read the mail.',
};
