// Texts of the screens in English: messages, putBack.

export const messagesTexts = {
  'putBack.title': 'Put back in triage',
  'putBack.act': 'Put back',
  'putBack.reason': 'Why does it belong there after all?',
  'putBack.done': 'Put back in triage.',

  'messages.search': 'Search sender, subject or case',
  'messages.filter': 'Show',
  'messages.all': 'All',
  'messages.table': 'Every message and where it went',
  'messages.received': 'Received',
  'messages.subject': 'Subject',
  'messages.where': 'Where it went',
  'messages.toTriage': 'Waits for triage: decide now',
  'messages.inCase': 'Part of case',
  'messages.setAsideFor': 'Set aside: {reason}',
  'messages.none': 'No message yet.',
  'messages.noneWhy': 'Messages appear here once a mailbox has been pulled.',
  'messages.noneShown': 'No message fits.',
};
