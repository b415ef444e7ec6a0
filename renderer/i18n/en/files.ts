// Texts of the screens in English: files.

export const filesTexts = {
  'files.take': 'Take in files',
  'files.choose': 'Mail files',
  'files.chooseFolder': 'A folder of mail',
  'files.drop': 'Drop mail here to take it in: .eml, .msg, mbox, Maildir or folders',
  'files.failed':
    '{why, select, large {“{name}” holds a message of more than 150 MB and was not taken in.} other {“{name}” cannot be read and was not taken in.}}',
  'files.moreFailed': '{count, plural, one {One more file could not be read.} other {# more files could not be read.}}',
  'files.noMail': 'There is no mail in what you handed over.',
  'files.allKnown':
    '{count, plural, one {This message is in the desk already.} other {All # messages are in the desk already.}}',
  'files.unreadable':
    'A file could not be read to its end. What came before it is in the desk; hand the rest over again.',
};
