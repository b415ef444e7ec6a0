// Texts of the screens in French: deciding about the mail of the tray.

import type { decideTexts as english } from '../en/decide.ts';

export const decideTexts: Readonly<Record<keyof typeof english, string>> = {
  'triage.junk': 'Indésirable ou automatique',
  'triage.edit': 'Modifier la suggestion',
  'triage.mark': 'Marquer pour traiter ensemble',
  'triage.markOne': 'Marquer {name}, {subject}',
  'triage.unmark': 'Retirer les marques',
  'triage.marked.count': '{count, plural, =0 {Rien n’est marqué} one {# message marqué} other {# messages marqués}}',
  'triage.marked.one': 'Des messages sont marqués. Ceci se fait message par message ; Échap retire les marques.',
  'triage.setAsideAll': 'Mettre ceux-ci de côté',
  'triage.asideFor': '{count, plural, one {Mis de côté : {reason}.} other {# messages mis de côté : {reason}.}}',
  'triage.asideMany': '{count, plural, one {Mis de côté.} other {# messages mis de côté.}}',
  'triage.progress':
    '{count, plural, one {# restant} other {# restants}}, {done, plural, one {# traité} other {# traités}}',
  'triage.rest': 'Ensuite : {next}, {subject}. {count, plural, one {Il en reste #.} other {Il en reste #.}}',
  'triage.doneCount':
    '{count, plural, one {Vous avez traité un message. Il a sa place : dans un dossier, ou mis de côté avec un motif.} other {Vous avez traité # messages. Chacun a sa place : dans un dossier, ou mis de côté avec un motif.}}',
  'triage.splitter': 'Largeur de la liste',
  'triage.opening': 'Ouverture du dossier…',
  'triage.evidence': 'Phrases sur lesquelles elle repose',
  'triage.looks.sure': 'Semble être : {what}',
  'triage.looks.likely': 'Probablement : {what}',
  'triage.looks.unsure': 'Pas clair, peut-être : {what}',
  'triage.looks.yours': 'Selon vous : {what}',
  'triage.looks.request': 'une demande ({rights})',
  'triage.looks.other': 'pas une demande ({reason})',
  'triage.looks.followUp': 'une suite de {ref}',
  'triage.looks.noProof': 'aucun justificatif d’identité joint',
  'triage.looks.attachments': 'avec pièces jointes',
  'triage.looks.received': 'reçu {when}',
  'triage.looks.corrected': 'reçu {when}, selon votre correction',
  'triage.looks.due': 'échéance {day}',
  'triage.looks.saturday': 'le {day} est un samedi',
  'triage.looks.sunday': 'le {day} est un dimanche',
  'triage.looks.holiday': 'le {day} est un jour férié',
  'setAside.titleMany': 'Mettre {count} messages de côté',
  'setAside.requests':
    '{count, plural, one {Un message semble être une demande. Le délai court aussi pour une demande mise de côté.} other {# messages semblent être des demandes. Le délai court aussi pour une demande mise de côté.}}',
  'attach.sameName': 'même nom',
  'attach.keys': 'Haut et bas choisissent, Entrée rattache.',
};
