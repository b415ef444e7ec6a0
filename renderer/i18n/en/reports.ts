// Texts of the screens in English: the register of requests and the figures of a year.

export const reportsTexts = {
  'reports.title': 'Register and reports',
  'reports.lead': 'Which requests came in, when and how they were answered; and the figures of a year.',
  'reports.none': 'No request yet',
  'reports.noneWhy': 'As soon as the first case is open, it stands in the register and counts in the figures.',
  'reports.register': 'Register of requests',
  'reports.registerText':
    'One line for each case: dates, rights, means of proof, decision, days. Persons have signs instead of names; erased cases keep their line without personal data.',
  'reports.period': 'Received',
  'reports.period.all': 'At any time',
  'reports.period.days': 'Between two days',
  'reports.from': 'First day',
  'reports.until': 'Last day',
  'reports.daysWrong': 'Give both days in full, the first one before the last. An empty field sets no limit.',
  'reports.phase': 'Cases',
  'reports.phase.all': 'Open, closed and erased',
  'reports.phase.open': 'Open only',
  'reports.phase.closed': 'Closed and erased only',
  'reports.manner': 'CSV for',
  'reports.manner.usual': 'spreadsheets in this language',
  'reports.manner.semicolon': 'Dutch and French spreadsheets (;)',
  'reports.manner.comma': 'other programs, RFC 4180 (,)',
  'reports.personal': 'Personal data',
  'reports.withNames': 'With names, addresses and reasons',
  'reports.withNamesNote':
    'For internal use only. The journal notes that such a register left the desk; keep the file as you keep the cases.',
  'reports.preview': 'First lines of the register',
  'reports.total':
    '{total, plural, one {# line} other {# lines}} with {columns, number} columns, without names. {shown, plural, one {The first one is shown, with its main columns.} other {The first # are shown, with their main columns.}}',
  'reports.totalNamed':
    '{total, plural, one {# line} other {# lines}} with {columns, number} columns, with names. {shown, plural, one {The first one is shown, with its main columns.} other {The first # are shown, with their main columns.}}',
  'reports.erased': '{count, plural, one {# of them is erased.} other {# of them are erased.}}',
  'reports.noLines': 'No request answers to this choice.',
  'reports.columns': 'What the {count, number} columns say',
  'reports.saveXlsx': 'Save as workbook (XLSX)',
  'reports.saveCsv': 'Save as CSV',
  'reports.saved':
    '{rows, plural, one {Register saved as {file}, with # line.} other {Register saved as {file}, with # lines.}}',
  'reports.savedNamed':
    '{rows, plural, one {Register saved as {file}, with # line and with names.} other {Register saved as {file}, with # lines and with names.}} Keep it as you keep the cases.',
  'reports.hash': 'SHA-256 of the file: {sha256}',
  'reports.year': 'Year',
  'reports.saveReport': 'Save report (PDF)',
  'reports.savedReport': 'Report saved as {file}. There is no personal data in it.',
  'reports.asTable': 'The same as a table',
};
