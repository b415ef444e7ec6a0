// Texts of the screens in English: what intake noticed beside the request, copies, what it learned.

export const noticedTexts = {
  'triage.mentions': 'What the person gives',
  'triage.deadline': 'Asks for an answer: “{quote}”',
  'triage.deadlineDay': 'Asks for an answer: “{quote}” ({day}). The law’s time limit stays the same.',
  'triage.about': 'About: {name}',
  'triage.identifier.customer': 'Customer',
  'triage.identifier.contract': 'Contract',
  'triage.identifier.order': 'Order',
  'triage.identifier.account': 'Account',
  'triage.identifier.birth-date': 'Birth',
  'triage.identifier.case': 'File',
  'triage.sameCopy': 'The same mail has come before.',
  'triage.sameCopyCase': 'The same mail already stands in case {ref}.',
  'triage.sameRepeat': 'The same person asks for the same in case {ref}.',
  'triage.attachTo': 'Attach to that case',
  'triage.toCopy': 'Show the first one',
  'triage.learned.other': 'On this desk you set aside {count, plural, one {# such mail} other {# such mails}}.',
  'triage.learned.request':
    'On this desk you opened a case for {count, plural, one {# such mail} other {# such mails}}.',
  'triage.learned.follow-up':
    'On this desk you attached {count, plural, one {# such mail} other {# such mails}} to a case.',
  'triage.learned.same-sender': 'same sender',
  'triage.learned.same-wording': 'same wording',
  'triage.learned.off': 'Stop learning from decisions',
  'triage.learned.isOff': 'The desk no longer learns from decisions. New mail is judged by its words alone.',
  'key.attachSame': 'Attach to the case that it repeats',
};
