// Texts of the screens in French: right, duty, task.

import type { caseWorkTexts as english } from '../en/case-work.ts';

export const caseWorkTexts: Readonly<Record<keyof typeof english, string>> = {
  'right.undecided': 'Pas encore décidé',
  'right.decided': 'Décidé, non communiqué : {decision}',
  'right.answered': '{decision}, communiqué le {day}',
  'right.leftBy': 'La réponse est partie par : {channel}{hasFormat, select, yes { ({format})} other {}}.',
  'right.beforeTold': 'Avant de pouvoir le communiquer :',
  'right.beforeGranted': 'Avant que la demande soit satisfaite :',
  'right.tasksOpen': '{count, plural, one {# tâche est ouverte.} other {# tâches sont ouvertes.}}',
  'right.toTasks': 'Voir les tâches',
  'right.dutiesOpen':
    '{count, plural, one {# point de la liste de contrôle est ouvert.} other {# points de la liste de contrôle sont ouverts.}}',
  'right.checklist': 'Liste de contrôle',
  'right.progress': '{done} sur {all}',
  'right.decide': 'Décider',
  'right.redecide': 'Décider autrement',
  'right.answer': 'Répondre',
  'right.askFee': 'Demander des frais',
  'right.withdraw': 'Demande retirée par la personne',
  'right.takeUp': 'Reprendre',
  'right.fee': 'Frais de {amount} demandés le {day}.',
  'right.fee.paid': 'Les frais ont été payés.',
  'right.fee.waived': 'Il a été renoncé aux frais.',
  'right.fee.do.paid': 'Frais payés',
  'right.fee.do.waived': 'Renoncer aux frais',
  'right.notRestricted': 'Le traitement n’est pas encore limité.',
  'right.restricted': 'Limité depuis le {day}.',
  'right.lifted': 'Limité du {from} au {until}.',
  'right.restrict': 'Commencer la limitation',
  'right.lift': 'Lever la limitation',

  'duty.ticked': 'Coché : {duty}.',
  'duty.unticked': 'N’est plus coché : {duty}.',
  'duty.notApplicable': 'Sans objet',
  'duty.doesNotArise': 'Sans objet',
  'duty.note': 'Note',

  'task.none': 'Personne n’a encore été sollicité',
  'task.noneNote':
    'Une tâche demande une chose à un système ou à un destinataire, et montre qui doit quoi. Le profil du responsable du traitement en donne une pour chaque lieu qu’il connaît.',
  'task.summary':
    '{open, plural, =0 {Les {all} tâches sont terminées.} one {# tâche sur {all} est ouverte.} other {# tâches sur {all} sont ouvertes.}}',
  'task.plan': 'Planifier selon le profil',
  'task.profileEmpty':
    'Le profil ne nomme encore ni système ni destinataire ; ils se saisissent dans Réglages, Responsables du traitement.',
  'task.planned': 'Tâches planifiées selon le profil.',
  'task.add': 'Ajouter une tâche',
  'task.keys':
    'Sur une ligne : A demandé, C relancé, D ou espace fait, N rien trouvé, O qui. Les flèches parcourent la liste.',
  'task.column.place': 'Lieu et tâche',
  'task.column.owner': 'Qui',
  'task.column.state': 'État',
  'task.column.acts': 'Actes',
  'task.nobody': 'Personne encore',
  'task.more': 'Autres actes pour {name}',
  'task.ask': 'Noter : demandé',
  'task.askAgain': 'Noter : redemandé',
  'task.chase': 'Noter : relancé',
  'task.assign': 'Confier à quelqu’un d’autre',
  'task.drop': 'Abandonner',
  'task.isAsked': 'Demandé aujourd’hui : {name}.',
  'task.isChased': 'Relancé aujourd’hui : {name}.',
  'task.asked': 'Demandé le {day}',
  'task.chased':
    'Demandé le {day}, relancé {count, plural, one {une fois} =2 {deux fois} other {# fois}}, en dernier le {last}',
  'task.finished': '{result}, {day}',
};
