// Texts of the screens in English: erasing one mail or one attachment for good.

export const erasureTexts = {
  'eraseMail.act': 'Erase for good',
  'eraseMail.title': 'Erase this message for good',
  'eraseMail.final': 'This cannot be undone, not even from the desk’s log.',
  'eraseMail.goes':
    'Its text, its attachments, its sender and its subject go, and their keys are destroyed. Backups made until now still hold it, for 30 days at most. The mail server keeps its own copy.',
  'eraseMail.stays': 'It stays on record that a message came, when, and that you erased it for this reason.',
  'eraseMail.reason': 'Why may or must it go?',
  'eraseMail.reasonHint': 'Name the rule, not the person: the reason stays in the log.',
  'eraseMail.do': 'Erase for good',
  'eraseMail.done': 'The message is erased.',
  'eraseAttachment.act': 'Erase {name} for good…',
  'eraseAttachment.title': 'Erase {name} for good',
  'eraseAttachment.goes':
    'This attachment goes and its key is destroyed; the rest of the message stays. Backups made until now still hold it, for 30 days at most. The mail server keeps its own copy.',
  'eraseAttachment.stays':
    'The stored message has another checksum from then on; the log says why. It stays on record that an attachment was here.',
  'eraseAttachment.done': 'The attachment is erased.',
};
