// Texts of the screens in Dutch: command, palette, history, deleteDocument, toast, sheet, keyName.

import type { commandsTexts as english } from '../en/commands.ts';

export const commandsTexts: Readonly<Record<keyof typeof english, string>> = {
  'command.commands': 'Opdrachten',
  'command.redo': 'Opnieuw doen wat ongedaan is gemaakt',
  'command.lock': 'De desk vergrendelen',

  'keyName.shift': 'Shift',
  'keyName.enter': 'Enter',
  'keyName.escape': 'Esc',

  'palette.title': 'Opdrachten en zoeken',
  'palette.field': 'Een opdracht, een zaak, een persoon, een bericht',
  'palette.list': 'Wat past',
  'palette.group.here': 'Hier gebruikelijk',
  'palette.group.recent': 'Laatst gebruikt',
  'palette.group.act': 'Op dit scherm',
  'palette.group.list': 'In de lijst',
  'palette.group.go': 'Ga naar',
  'palette.group.desk': 'Desk',
  'palette.group.pasted': 'Zoals opgegeven',
  'palette.group.case': 'Zaken',
  'palette.group.person': 'Personen',
  'palette.group.mail': 'Berichten',
  'palette.none': 'Niets past. Een deel van een woord volstaat; accenten en hoofdletters tellen niet.',
  'palette.looking': 'De desk wordt doorzocht…',
  'palette.failed': 'De desk kon niet worden bevraagd. De opdrachten werken wel.',
  'palette.blocked': 'Nu niet: {why}',
  'palette.count': '{count, plural, =0 {Niets past} one {# resultaat} other {# resultaten}}',
  'palette.openCase': 'Zaak {ref} openen',
  'palette.personCases': 'Zaken van {address}',
  'palette.caseCount': '{count, plural, one {# zaak} other {# zaken}}',
  'palette.messageById': 'Het bericht met deze Message-ID openen',
  'palette.noSuchCase': 'Op deze desk is geen zaak {ref}.',
  'palette.noSuchMessage': 'Op deze desk is geen bericht met deze Message-ID binnengekomen.',
  'palette.allHits': 'Overal zoeken naar ‘{text}’',
  'palette.keys': 'Pijltjes kiezen, Enter opent, Esc sluit.',

  'history.title': 'Wat er is gedaan',
  'history.about':
    'De laatste vijftig handelingen van dit venster, de nieuwste eerst. Iets ongedaan maken is zelf een handeling: het logboek bewaart beide. De lijst eindigt wanneer de desk vergrendelt.',
  'history.none': 'In dit venster is nog niets gedaan.',
  'history.wasUndone': 'Ongedaan gemaakt.',
  'history.undone': 'Ongedaan gemaakt: {what}',
  'history.redone': 'Opnieuw gedaan: {what}',
  'history.nothingToUndo': 'Hier valt niets ongedaan te maken.',
  'history.nothingToRedo': 'Er is niets om opnieuw te doen.',
  'history.working': 'Wordt ongedaan gemaakt…',
  'history.fixed.erased': 'Niet ongedaan te maken: de gegevens zijn weg.',
  'history.fixed.told':
    'Niet ongedaan te maken: het legt vast wat buiten de desk is gebeurd. Een volgende handeling verbetert het.',
  'history.fixed.recorded': 'Blijft in het logboek staan. Een volgende handeling verbetert het.',
  'history.fixed.noted': 'Blijft in het logboek staan. Een volgende notitie verbetert haar.',
  'history.fixed.moment': 'Gold voor het ogenblik zelf; er is niets om ongedaan te maken.',
  'history.builtOn': 'Er is sindsdien op voortgebouwd: {what} Maak dat eerst ongedaan.',
  'history.builtOnFixed': 'Er is sindsdien op voortgebouwd met iets dat blijft: {what}',
  'history.changedSince': 'Het is sindsdien gewijzigd. Bekijk het en ga uit van hoe het nu is.',
  'history.refused': 'Kon niet ongedaan worden gemaakt: {why}',

  'deleteDocument.title': 'Het identiteitsbewijs verwijderen',
  'deleteDocument.text':
    'De kopie gaat nu weg, vóór het oordeel, en kan niet worden teruggehaald. Het logboek bewaart dat zij er was en wanneer zij wegging.',
  'deleteDocument.do': 'Definitief verwijderen',

  'toast.more': '{count, plural, one {en nog #} other {en nog #}}',

  'sheet.about': 'Letters gelden zoals de toets ze schrijft, cijfers naar hun plaats op het toetsenbord.',
  'sheet.find': 'Sneltoets zoeken',
  'sheet.here': 'Werkt hier en nu',
  'sheet.elsewhere': 'Werkt op andere schermen',
  'sheet.group.go': 'Gaan',
  'sheet.group.act': 'Handelen',
  'sheet.group.list': 'In lijsten',
  'sheet.group.desk': 'Desk',
  'sheet.print': 'Afdrukken',
  'sheet.none': 'Geen sneltoets past.',
};
