// Texts of the screens in Dutch: files.

export const filesTexts = {
  'files.take': 'Bestanden opnemen',
  'files.choose': 'E-mailbestanden',
  'files.chooseFolder': 'Een map met e-mail',
  'files.drop': 'Zet e-mail hier neer om die op te nemen: .eml, .msg, mbox, Maildir of mappen',
  'files.failed':
    '{why, select, large {‘{name}’ bevat een bericht van meer dan 150 MB en is niet opgenomen.} other {‘{name}’ kan niet worden gelezen en is niet opgenomen.}}',
  'files.moreFailed':
    '{count, plural, one {Nog één bestand kon niet worden gelezen.} other {Nog # bestanden konden niet worden gelezen.}}',
  'files.noMail': 'In wat u aanbood, zit geen e-mail.',
  'files.allKnown': '{count, plural, one {Dit bericht is er al.} other {Alle # berichten zijn er al.}}',
  'files.unreadable':
    'Een bestand kon niet tot het einde worden gelezen. Wat ervoor kwam, is opgenomen; bied de rest opnieuw aan.',
};
