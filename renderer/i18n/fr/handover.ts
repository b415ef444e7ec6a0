// French: giving cases to a deputy, and taking them back.

import type { handoverTexts as english } from '../en/handover.ts';

export const handoverTexts: Readonly<Record<keyof typeof english, string>> = {
  'help.handover': 'Passation',
  'help.handover.text':
    'Un suppléant a besoin des moyens de faire le travail en votre absence. Les deux journaux d’audit restent entiers et se prouvent l’un l’autre : ce qui a été confié, et ce qui a été fait.',
  'handover.title': 'Suppléants',
  'handover.lead':
    'Confiez des dossiers à un suppléant pendant votre absence, et reprenez-les avec tout ce qui a été fait. Le délai continue de courir.',
  'handover.give': 'Confier',
  'handover.giveText':
    'Un seul fichier chiffré contient la preuve, les messages, les lettres et les fichiers de chaque dossier. Ici, les dossiers ne peuvent alors plus qu’être lus.',
  'handover.giveAct': 'Confier des dossiers',
  'handover.giveNone': 'Il n’y a aucun dossier ouvert à confier.',
  'handover.cases': 'Dossiers',
  'handover.find': 'Chercher un dossier',
  'handover.caseNote': 'échéance le {day}',
  'handover.moreCases':
    '{count, plural, one {Encore # dossier : cherchez-le ci-dessus.} other {Encore # dossiers : cherchez-les ci-dessus.}}',
  'handover.to': 'Nom du suppléant',
  'handover.until': 'Retour attendu le',
  'handover.reason': 'Motif',
  'handover.giveDo': '{count, plural, =0 {Confier} one {Confier # dossier} other {Confier # dossiers}}',
  'handover.codeTitle': 'Le code qui ouvre le fichier',
  'handover.codeText':
    'Le fichier {file} est enregistré. Envoyez-le comme vous voulez ; dictez le code par une autre voie, comme le téléphone. Il est affiché une seule fois et n’est conservé nulle part.',
  'handover.codeSaved': 'J’ai noté le code',
  'handover.showCode': 'Afficher le code',
  'handover.codeLater': 'Plus tard',
  'handover.saveAgain': 'Enregistrer de nouveau le fichier',
  'handover.open': 'Ouvrir un fichier',
  'handover.openText':
    'Un fichier d’un collègue à prendre en charge, ou de votre suppléant à reprendre. Tout est d’abord vérifié et affiché ; rien n’est encore pris.',
  'handover.choose': 'Choisir un fichier',
  'handover.chosen': 'Fichier : {name}',
  'handover.code': 'Code',
  'handover.codeHint': '24 caractères, tels qu’ils vous ont été dictés.',
  'handover.look': 'Vérifier et afficher',
  'handover.tooLarge': 'Ce fichier dépasse {most}. Prenez-le en charge en ligne de commande.',
  'handover.lookOut': 'Dossiers à prendre en charge',
  'handover.lookBack': 'Dossiers à reprendre',
  'handover.lookFrom': 'De {from}, retour attendu le {until}. Motif : {reason}',
  'handover.lookFromDeputy': 'De {from}.',
  'handover.lookLog': 'Garanti par le journal {log}. Comparez ce nom avec l’autre bureau par téléphone.',
  'handover.verdictValid': 'Vérifié : rien n’a été modifié ni omis, et un tiers en atteste.',
  'handover.verdictUnanchored': 'Vérifié : rien n’a été modifié ni omis. Aucun tiers n’atteste les dernières lignes.',
  'handover.entries':
    '{count, plural, one {# ligne du journal} other {# lignes du journal}}, {mails, plural, =0 {aucun message} one {# message} other {# messages}}',
  'handover.done':
    '{count, plural, =0 {Le suppléant n’a rien consigné} one {Le suppléant a consigné # acte} other {Le suppléant a consigné # actes}}',
  'handover.newControllers': 'Viennent avec : {names}',
  'handover.takeOver': '{count, plural, one {Prendre # dossier en charge} other {Prendre # dossiers en charge}}',
  'handover.takeBack': '{count, plural, one {Reprendre # dossier} other {Reprendre # dossiers}}',
  'handover.takenOver': '{count, plural, one {# dossier pris en charge} other {# dossiers pris en charge}}',
  'handover.tookBack': '{count, plural, one {# dossier repris} other {# dossiers repris}}',
  'handover.away': 'Chez un suppléant',
  'handover.awayNone': 'Tous les dossiers sont ici.',
  'handover.awayLine': 'Chez {name} depuis le {since}, retour attendu le {until}',
  'handover.without': 'Reprendre sans le fichier',
  'handover.withoutTitle': 'Reprendre {ref} sans le fichier',
  'handover.withoutText':
    'Ce que le suppléant a fait n’est alors pas ici, et son fichier sera refusé. Ne le faites que si le fichier est introuvable.',
  'handover.withoutDo': 'Reprendre',
  'handover.withoutDone': '{ref} est de nouveau ici',
  'handover.guests': 'Ici pour un autre bureau',
  'handover.guestsNone': 'Aucun dossier n’est ici pour le compte d’autrui.',
  'handover.guestLine': 'De {name} depuis le {since}, retour attendu le {until}',
  'handover.returnedLine': 'Rendu à {name}. Effacez la copie ici une fois qu’elle y est arrivée.',
  'handover.giveBack': 'Rendre',
  'handover.giveBackTitle': 'Rendre des dossiers',
  'handover.giveBackText':
    'Le fichier contient ce qui a été fait ici, avec sa preuve. Ici, les dossiers ne peuvent alors plus qu’être effacés.',
  'handover.giveBackDo': '{count, plural, =0 {Rendre} one {Rendre # dossier} other {Rendre # dossiers}}',
  'handover.again': 'Refaire le fichier',
  'handover.erase': 'Effacer ici',
  'handover.markAway': 'chez {name}',
  'handover.markGuest': 'pour {name}',
  'handover.markReturned': 'rendu',
  'handover.line':
    '{side, select, away {Ce dossier est chez {name}, retour attendu le {until}. Il peut être lu ici, et une note peut y être ajoutée.} guest {Ce dossier est ici pour {name}, qui attend son retour le {until}.} other {Ce dossier a été rendu à {name}. Ici, il ne peut plus qu’être effacé.}}',
  'journal.otherLog': 'ligne {seq} du journal {log}, {when}',
};
