// Texts of the screens in English: newCase, day, leave.

export const newCaseTexts = {
  'newCase.title': 'New case',
  'newCase.lead':
    'For a request that came by post, by phone, in person or through a colleague. A mail becomes a case in triage.',
  'newCase.act': 'New case…',
  'newCase.way': 'How it came in',
  'newCase.controller': 'For which controller',
  'newCase.channel': 'Channel',
  'newCase.channelMissing': 'Choose how the request came in.',
  'newCase.day': 'Day on which it reached the organisation',
  'newCase.dayHint':
    'The period runs from the day on which anybody in the organisation received it, not from the day on which you heard of it.',
  'newCase.dayMissing': 'The clock needs the day of receipt.',
  'newCase.asked': 'What is asked',
  'newCase.rightsMissing': 'Choose at least one right that the person invokes.',
  'newCase.note': 'What was asked, in a few sentences',
  'newCase.noteHint': 'The only record of the request that the desk will have. It goes into the journal.',
  'newCase.noteMissing': 'Write down what was asked: no mail holds it.',
  'newCase.who': 'Who asks',
  'newCase.name': 'Name',
  'newCase.address': 'E-mail address',
  'newCase.addressHint': 'Leave empty if it is not known.',
  'newCase.personMissing': 'Give a name or an address.',
  'newCase.capacity': 'Asked by',
  'newCase.subjectName': 'Name of the data subject',
  'newCase.subjectAddress': 'E-mail address of the data subject',
  'newCase.subjectMissing': 'Say whose data the request is about.',
  'newCase.noDay': 'Appears once the day of receipt is filled in.',
  'newCase.notice': 'An extension can be announced until {day}.',
  'newCase.open': 'Open the case',

  'day.hint': 'Such as {example}.',
  'day.form': 'Write day, month and year, such as {example}.',
  'day.future': 'This day is still to come.',

  'leave.title': 'Leave without keeping this?',
  'leave.text': 'What you have filled in here is not kept yet and will be lost.',
  'leave.do': 'Leave',
  'leave.stay': 'Stay here',

  'cases.allControllers': 'All controllers',
  'cases.controller': 'Controller',
  'cases.onHold': 'on hold',
  'cases.openTasks': '{count, plural, one {# open task} other {# open tasks}}',

  'triage.for': 'For',
  'triage.capacity': 'Asked by',
  'triage.dataSubject': 'Name of the data subject',
  'triage.dataSubjectHint': 'Whose data it is about. Can also be filled in later, in the case.',
};
