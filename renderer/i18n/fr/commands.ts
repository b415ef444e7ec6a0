// Texts of the screens in French: command, palette, history, deleteDocument, toast, sheet, keyName.

import type { commandsTexts as english } from '../en/commands.ts';

export const commandsTexts: Readonly<Record<keyof typeof english, string>> = {
  'command.commands': 'Commandes',
  'command.redo': 'Refaire ce qui a été annulé',
  'command.lock': 'Verrouiller le bureau',

  'keyName.shift': 'Maj',
  'keyName.enter': 'Entrée',
  'keyName.escape': 'Échap',

  'palette.title': 'Commandes et recherche',
  'palette.field': 'Une commande, un dossier, une personne, un message',
  'palette.list': 'Ce qui correspond',
  'palette.group.here': 'Habituel ici',
  'palette.group.recent': 'Utilisé en dernier',
  'palette.group.act': 'Sur cet écran',
  'palette.group.list': 'Dans la liste',
  'palette.group.go': 'Aller à',
  'palette.group.desk': 'Bureau',
  'palette.group.pasted': 'Tel que donné',
  'palette.group.case': 'Dossiers',
  'palette.group.person': 'Personnes',
  'palette.group.mail': 'Messages',
  'palette.none': 'Rien ne correspond. Une partie de mot suffit ; accents et majuscules ne comptent pas.',
  'palette.looking': 'Recherche dans le bureau…',
  'palette.failed': 'Le bureau n’a pas pu être interrogé. Les commandes fonctionnent tout de même.',
  'palette.blocked': 'Pas maintenant : {why}',
  'palette.count': '{count, plural, =0 {Rien ne correspond} one {# résultat} other {# résultats}}',
  'palette.openCase': 'Ouvrir le dossier {ref}',
  'palette.personCases': 'Dossiers de {address}',
  'palette.caseCount': '{count, plural, one {# dossier} other {# dossiers}}',
  'palette.messageById': 'Ouvrir le message qui porte ce Message-ID',
  'palette.noSuchCase': 'Aucun dossier {ref} à ce bureau.',
  'palette.noSuchMessage': 'Aucun message portant ce Message-ID n’est arrivé à ce bureau.',
  'palette.allHits': 'Chercher « {text} » partout',
  'palette.keys': 'Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.',

  'history.title': 'Ce qui a été fait',
  'history.about':
    'Les cinquante derniers gestes de cette fenêtre, les plus récents d’abord. Annuler est un geste à part entière : le journal garde les deux. La liste prend fin au verrouillage du bureau.',
  'history.none': 'Rien n’a encore été fait dans cette fenêtre.',
  'history.wasUndone': 'Annulé.',
  'history.undone': 'Annulé : {what}',
  'history.redone': 'Refait : {what}',
  'history.nothingToUndo': 'Il n’y a rien à annuler ici.',
  'history.nothingToRedo': 'Il n’y a rien à refaire.',
  'history.working': 'Annulation en cours…',
  'history.fixed.erased': 'Ne peut être annulé : les données n’existent plus.',
  'history.fixed.told':
    'Ne peut être annulé : cela constate ce qui s’est passé hors du bureau. Un acte ultérieur le rectifie.',
  'history.fixed.recorded': 'Reste au journal. Un acte ultérieur le rectifie.',
  'history.fixed.noted': 'Reste au journal. Une note ultérieure la rectifie.',
  'history.fixed.moment': 'Ne valait que pour l’instant même ; il ne reste rien à annuler.',
  'history.builtOn': 'Quelque chose s’est ajouté depuis : {what} Annulez d’abord cela.',
  'history.builtOnFixed': 'Un acte qui demeure s’est ajouté depuis : {what}',
  'history.changedSince': 'Cela a changé depuis. Regardez où en sont les choses, et agissez à partir de là.',
  'history.refused': 'L’annulation n’a pas abouti : {why}',

  'deleteDocument.title': 'Supprimer la pièce d’identité',
  'deleteDocument.text':
    'La copie disparaît maintenant, avant la décision, et ne peut être récupérée. Le journal garde qu’elle était là et quand elle a disparu.',
  'deleteDocument.do': 'Supprimer définitivement',

  'toast.more': '{count, plural, one {et # autre} other {et # autres}}',

  'sheet.about': 'Les lettres valent selon ce que la touche écrit, les chiffres selon leur place sur le clavier.',
  'sheet.find': 'Chercher un raccourci',
  'sheet.here': 'Fonctionne ici et maintenant',
  'sheet.elsewhere': 'Fonctionne sur d’autres écrans',
  'sheet.group.go': 'Aller',
  'sheet.group.act': 'Agir',
  'sheet.group.list': 'Dans les listes',
  'sheet.group.desk': 'Bureau',
  'sheet.print': 'Imprimer',
  'sheet.none': 'Aucun raccourci ne correspond.',
};
