// Texts of the screens in English: cases.

export const casesTexts = {
  'cases.search': 'Search name, address or reference',
  'cases.filter': 'Show',
  'cases.filter.open': 'Open',
  'cases.filter.overdue': 'Overdue',
  'cases.filter.waiting': 'Identity in doubt',
  'cases.filter.closed': 'Closed',
  'cases.filter.all': 'All',
  'cases.table': 'Cases by deadline',
  'cases.deadline': 'Time left',
  'cases.case': 'Requester',
  'cases.rights': 'Rights',
  'cases.track': 'From receipt to due day',
  'cases.due': 'Due',
  'cases.extended': 'extended',
  'cases.none': 'No case yet.',
  'cases.noneWhy': 'A case opens when you confirm a message as a request in triage.',
  'cases.noneShown': 'No case fits.',
  'cases.noneShownWhy': 'Choose another filter, or clear the search.',
};
