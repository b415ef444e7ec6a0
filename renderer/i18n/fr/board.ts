// Texts of the screens in French: the deadline board, and why a date is what it is.

import type { boardTexts as english } from '../en/board.ts';

export const boardTexts: Readonly<Record<keyof typeof english, string>> = {
  'board.view': 'Vue',
  'board.view.lanes': 'Couloirs',
  'board.view.timeline': 'Frise',
  'board.view.calendar': 'Calendrier',
  'board.view.list': 'Liste',
  'board.cases': 'Dossiers ouverts par échéance',
  'board.lane.overdue': 'Échus',
  'board.lane.soonest': 'Aujourd’hui et les deux jours suivants',
  'board.lane.this-week': 'Cette semaine',
  'board.lane.next-week': 'La semaine prochaine',
  'board.lane.later': 'Plus tard',
  'board.lane.waiting': 'En attente de la personne',
  'board.laneCount': '{count, plural, one {# dossier} other {# dossiers}}',
  'board.waitingWhy':
    'Aucune date ne bouge pendant l’attente. Trois jours avant son échéance, le dossier revient à sa date.',
  'board.sum.overdue': '{count, plural, one {# échu} other {# échus}}',
  'board.sum.thisWeek': '{count, plural, one {# dû cette semaine} other {# dus cette semaine}}',
  'board.sum.nextWeek': '{count, plural, one {# dû la semaine prochaine} other {# dus la semaine prochaine}}',
  'board.sum.extension':
    '{count, plural, one {# décision de prolongation à prendre d’ici le {day}} other {# décisions de prolongation à prendre, la première d’ici le {day}}}',
  'board.sum.waiting': '{count} en attente de la personne',
  'board.sum.quiet': 'Aucune échéance cette semaine ni la suivante.',
  'board.filtered': '{shown} dossiers ouverts affichés sur {all}',
  'board.right': 'Droit',
  'board.allRights': 'Tous les droits',
  'board.clear': 'Tout afficher',
  'board.none': 'Aucun dossier ouvert ne correspond.',
  'board.noneWhy':
    'Effacez le filtre pour voir tous les dossiers ouverts. Les dossiers clos se trouvent dans la liste.',
  'board.noCase': 'Aucun dossier n’est ouvert.',
  'board.noCaseWhy': 'Un dossier s’ouvre dès que vous confirmez, au tri, un message comme demande.',
  'board.acts': 'Prochain acte',
  'board.next.acknowledge': 'Accuser réception',
  'board.next.settle-identity': 'Vérifier l’identité',
  'board.next.decide': 'Décider',
  'board.next.extend-or-answer': 'Prolonger ou répondre',
  'board.next.answer': 'Répondre',
  'board.next.close': 'Clôturer',
  'board.nextFor': '{act} : {ref}',
  'board.wait': 'Interroger la personne, ou noter sa réponse',
  'board.waits':
    '{ground, select, identity {Identité demandée} clarification {Précisions demandées} other {Frais demandés}} {days, plural, =0 {aujourd’hui} one {il y a # jour} other {il y a # jours}}',
  'board.extendBy': 'Prolongation à annoncer d’ici le {day}',
  'board.extendedFrom': 'Prolongé ; le mois prenait fin le {day}',
  'board.pause': 'demandé le {from}, {isOpen, select, yes {pas encore de réponse} other {réponse le {until}}}',

  'timeline.scale': 'Mois affichés',
  'timeline.months': '{months, plural, one {# mois} other {# mois}}',
  'timeline.today': 'Aujourd’hui',
  'timeline.legend':
    'Trait : de la réception à l’échéance. Losange : dernier jour pour annoncer une prolongation. Hachures : en attente de la personne. Pointillé : jusqu’où une prolongation peut aller.',
  'timeline.before': 'Échu avant cette période',
  'timeline.after': 'Échéance après cette période',

  'calendar.previous': 'Mois précédent',
  'calendar.next': 'Mois suivant',
  'calendar.today': 'Aujourd’hui',
  'calendar.due': '{count, plural, =0 {aucune échéance} one {# échéance} other {# échéances}}',
  'calendar.notice':
    '{count, plural, one {dernier jour pour annoncer une prolongation dans # dossier} other {dernier jour pour annoncer une prolongation dans # dossiers}}',
  'calendar.nothing': 'Aucune échéance ce jour-là.',
  'calendar.help': 'Flèches : jour. Page préc. et Page suiv. : mois. Entrée : les dossiers du jour.',

  'load.title': 'Les huit prochaines semaines',
  'load.empty': 'Aucune réponse n’est due dans les huit prochaines semaines.',
  'load.over':
    'Semaine {week} : {due, plural, one {# réponse due} other {# réponses dues}} ; {usual, plural, =0 {d’habitude, vous n’en clôturez aucune} other {d’habitude, vous en clôturez {usual}}}.',
  'load.fullest':
    '{total, plural, one {# réponse due} other {# réponses dues}} ; la plus chargée est la semaine {week}, avec {due}.',
  'load.usual':
    '{usual, plural, =0 {D’habitude, vous ne clôturez aucun dossier par semaine.} one {D’habitude, vous clôturez # dossier par semaine.} other {D’habitude, vous clôturez # dossiers par semaine.}}',
  'load.noUsual':
    'Le nombre de dossiers que vous clôturez d’habitude par semaine apparaît après quatre semaines de clôtures.',
  'load.usualLine': 'habituel',
  'load.week': 'Semaine',
  'load.weekShort': 'Sem. {week}',
  'load.due': 'Dues',
  'load.rights': 'Par droit',
  'load.holidays': 'Jours fériés',
  'load.holidayCount': '{count, plural, one {# jour férié} other {# jours fériés}}',
  'load.oneRight': '{right} {due}',
  'load.weekOf': 'du {from} au {until}',
  'load.show':
    'Semaine {week}, du {from} au {until} : {count, plural, =0 {aucune échéance} one {# échéance} other {# échéances}}',

  'why.of': 'Pourquoi le {day} ?',
  'why.history': 'Ce qui a été modifié ou demandé',
  'why.noHistory': 'Personne n’a corrigé la réception, prolongé le délai ni interrogé la personne.',
  'why.evidence': 'Réception : {evidence}.',
  'why.ask': 'Interroger la personne',
  'why.openCase': 'Ouvrir le dossier',
  'why.erasure':
    'Clos le {closed}. Le responsable du traitement conserve un dossier clos pendant {years, plural, one {# an} other {# ans}} ; il peut donc être effacé à partir du {day}.',
  'why.erasureRule':
    'Art. 5, par. 1, point e), du RGPD : pas plus longtemps que nécessaire. Aucune loi ne fixe cette durée ; elle figure dans le profil du responsable du traitement.',

  'board.print': 'Imprimer la liste de la semaine',
  'print.title': 'Liste de la semaine',
  'print.of': '{controller}, semaine {week}',
  'print.on': 'Imprimé le {day}',
  'print.done': 'Fait',
  'print.case': 'Dossier',
  'print.more':
    '{count, plural, one {Un autre dossier ouvert ne figure pas sur cette page.} other {# autres dossiers ouverts ne figurent pas sur cette page.}}',
  'print.confidential': 'Données personnelles. À garder sous clé, à détruire après usage.',
};
