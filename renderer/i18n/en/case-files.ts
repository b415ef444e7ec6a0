// Texts of the screens in English: caseFiles.

export const caseFilesTexts = {
  'caseFiles.told': 'Told to the person',
  'caseFiles.toldNote': 'What was recorded as told to {who}.',
  'caseFiles.toldNone': 'Nothing has been told yet.',
  'caseFiles.what.case.answered': 'Answer',
  'caseFiles.what.case.extended': 'Extension of the period',
  'caseFiles.what.case.identity-asked': 'Question about the identity',
  'caseFiles.what.case.clarification-asked': 'Question to specify the request',
  'caseFiles.what.case.fee-asked': 'Fee announced',
  'caseFiles.what.case.letter-left': 'Letter',
  'caseFiles.what.case.restriction-lifted': 'Notice before a restriction was lifted',
  'caseFiles.note': 'Drag a file out of the window, or save it. A file that could be a program is only ever saved.',
  'caseFiles.none': 'No mail of this case has an attachment.',
  'caseFiles.cameWith': 'Came with the message from {who}, {when}',
  'caseFiles.hashOf': 'Work out the SHA-256 of {name}',
  'caseFiles.dossiers': 'Exported dossiers',
  'caseFiles.dossiersNote': 'Each export is in the audit log with its fingerprint; whoever has the file can compare.',
  'caseFiles.dossiersNone': 'Nothing has been exported yet.',
  'caseFiles.exportNow': 'Dossier as a ZIP file',
};
