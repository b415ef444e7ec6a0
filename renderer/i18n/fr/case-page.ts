// Texts of the screens in French: the page of a case: its ways, audience, conversation, drafts, checks, ladder, journal.

import type { casePageTexts as english } from '../en/case-page.ts';

export const casePageTexts: Readonly<Record<keyof typeof english, string>> = {
  'case.files': 'Pièces',
  'case.beside': 'Délai et personnes',
  'case.splitter': 'Largeur de la colonne à côté du dossier',
  'case.show.conversation': 'Afficher les échanges',
  'case.show.rights': 'Afficher les droits',
  'case.show.tasks': 'Afficher les tâches',
  'case.show.files': 'Afficher les pièces',
  'case.show.journal': 'Afficher le journal',
  'case.nextEntry': 'Message ou note qui suit',
  'case.previousEntry': 'Message ou note qui précède',
  'case.nextCase': 'Dossier suivant',
  'case.previousCase': 'Dossier précédent',
  'case.nextAct': 'Prochain acte du dossier',
  'case.next.identity': 'Suite : régler l’identité',
  'case.next.decide': 'Suite : décision sur {right}',
  'case.next.rights': 'Suite : achever la liste de contrôle',
  'case.next.tasks': 'Suite : terminer les tâches',

  'audience.internal': 'Interne – jamais envoyé',
  'audience.outgoing': 'Sortant – adressé à',
  'audience.told': 'Communiqué à {who}',

  'conversation.order': 'Ordre',
  'conversation.order.oldest': 'Plus anciens d’abord',
  'conversation.order.newest': 'Plus récents d’abord',
  'conversation.addNote': 'Note interne',
  'conversation.takenBack': 'Consigné par erreur, et repris.',
  'conversation.from': 'Message de {who}',

  'draft.kept': 'Pas encore consigné dans {ref}. Votre texte sera là quand vous rouvrirez la fenêtre.',
  'draft.again': 'Votre texte de tout à l’heure. Il n’est pas encore consigné.',
  'draft.lost':
    'Le registre a été verrouillé alors qu’un texte dans {ref} était inachevé. Ce texte n’a pas été conservé.',

  'trackChange.label': 'Avant et après',
  'trackChange.before': 'Maintenant',
  'trackChange.after': 'Ensuite',
  'trackChange.same': 'la date ne bouge pas',
  'trackChange.stops': 'Le délai s’arrête',

  'decisionCheck.label': 'Ce qu’il faut à la décision',
  'decisionCheck.missing':
    '{count, plural, one {Il manque encore un élément à cette décision.} other {Il manque encore # éléments à cette décision.}}',
  'decisionCheck.complete': 'Il ne manque rien à cette décision.',
  'decisionCheck.there': '– présent',
  'decisionCheck.lacking': '– manque',
  'decisionCheck.kind': 'Décision',
  'decisionCheck.subject': 'Objet de l’opposition',
  'decisionCheck.ground': 'Motif',
  'decisionCheck.exception': 'Limite du droit',
  'decisionCheck.facts': 'Faits',
  'decisionCheck.remedies': 'Réclamation et recours',
  'decisionCheck.canBeTold': 'Une fois prise, la décision peut être communiquée.',

  'ladder.label': 'Étapes de la vérification d’identité',
  'ladder.here': '– le dossier en est là',
  'ladder.not-doubted': 'Pas de doute',
  'ladder.doubted': 'Doute, avec sa raison',
  'ladder.asked': 'Confirmation demandée',
  'ladder.answered': 'Réponse reçue',
  'ladder.settled': 'Réglée : vérifiée ou non établie',
  'ladder.document': 'Pièce d’identité reçue',
  'ladder.clock.not-doubted': 'Le mois court depuis la réception. Rien n’est demandé.',
  'ladder.clock.doubted': 'Un doute seul n’arrête rien : le mois court tant que rien n’a été demandé à la personne.',
  'ladder.clock.asked': 'De la question à la réponse, une suspension est défendable. La date sûre ne bouge pas.',
  'ladder.clock.answered':
    'À examiner sans tarder : la suspension défendable prend fin avec la réponse, et une pièce est supprimée au verdict.',
  'ladder.clock.settled':
    'Vérifiée : la réponse est due à la date sûre. Non établie : la personne en est informée, et de la suite possible.',

  'task.grouping': 'Regroupement',
  'task.grouping.right': 'Par droit',
  'task.grouping.system': 'Par système',
  'task.quickAdd': 'Autre système ou destinataire',

  'journal.filter': 'Afficher',
  'journal.kind.all': 'Tout',
  'journal.kind.person': 'Avec la personne',
  'journal.kind.decision': 'Décisions',
  'journal.kind.work': 'Tâches et liste de contrôle',
  'journal.kind.identity': 'Personnes et identité',
  'journal.kind.note': 'Notes internes',
  'journal.kind.file': 'Le dossier lui-même',
  'journal.count': '{shown} sur {all, plural, one {# ligne} other {# lignes}}',
  'journal.print': 'Imprimer',
  'journal.told': 'Communiqué à la personne',
  'journal.entryInLog': 'Ligne {seq}, dans le journal d’audit',
};
