// Texts of the screens in French: backups.

import type { backupTexts as english } from '../en/backup.ts';

export const backupTexts: Readonly<Record<keyof typeof english, string>> = {
  'backup.title': 'Sauvegardes',
  'backup.text':
    'Une sauvegarde est un seul fichier chiffré. Elle s’ouvre avec la phrase de passe ou les mots de récupération du jour où elle a été faite, sur tout ordinateur avec DPO Desk.',
  'backup.none':
    'Aucune sauvegarde n’est faite. Si cet ordinateur tombe en panne ou est volé, tout ce qui est sur le bureau est perdu.',
  'backup.plan':
    '{hours, plural, =1 {Toutes les heures} =24 {Tous les jours} =168 {Toutes les semaines} other {Toutes les # heures}}, dans le répertoire ci-dessous. Gardées : {daily, plural, one {la plus récente} other {une pour chacun des # derniers jours}}{weekly, plural, =0 {} one { et une pour la dernière semaine} other { et une pour chacune des # dernières semaines}} ; aucune plus de 30 jours, afin que les effacements les atteignent.',
  'backup.folder': 'Répertoire',
  'backup.last': 'Dernière sauvegarde',
  'backup.lastNone': 'Pas encore',
  'backup.lastOk': '{when}, relue et vérifiée',
  'backup.lastFailed': '{when} : échec. {why}',
  'backup.drilled': 'Dernier essai',
  'backup.drilledNever': 'Jamais. Une sauvegarde jamais essayée est un espoir, pas une sauvegarde.',
  'backup.outOfReach':
    'Le répertoire n’est pas joignable en ce moment. S’il est sur un disque ou un partage, connectez-le ; la sauvegarde suit d’elle-même.',
  'backup.overdue': 'Une sauvegarde est en retard.',
  'backup.now': 'Sauvegarder maintenant',
  'backup.choose': 'Choisir un répertoire…',
  'backup.change': 'Modifier le plan…',
  'backup.try': 'Essayer une sauvegarde…',
  'backup.files': '{count, plural, one {# sauvegarde dans le répertoire} other {# sauvegardes dans le répertoire}}',
  'backup.file': 'Fichier',
  'backup.at': 'Faite',
  'backup.size': 'Taille',
  'backup.entries': 'Lignes du journal',
  'backup.started': 'La sauvegarde a commencé.',
  'backup.done': 'Sauvegarde écrite, relue et vérifiée.',

  'plan.title': 'Où et à quel rythme',
  'plan.folder': 'Répertoire des sauvegardes',
  'plan.folderHint':
    'Son chemin entier, de préférence sur un autre disque, un partage ou une clé qui n’est pas toujours branchée. Laissez vide pour ne pas sauvegarder.',
  'plan.every': 'À quel rythme',
  'plan.hourly': 'Toutes les heures',
  'plan.fourHourly': 'Toutes les 4 heures',
  'plan.daily': 'Tous les jours',
  'plan.weekly': 'Toutes les semaines',
  'plan.hours': 'Toutes les {hours} heures',
  'plan.keepDaily': 'Jours gardés',
  'plan.keepWeekly': 'Semaines gardées au-delà',
  'plan.number': 'Un nombre entier de {least} à {most}.',
  'plan.do': 'Enregistrer le plan',
  'plan.kept': 'Le plan est enregistré.',

  'trial.title': 'Essayer une sauvegarde',
  'trial.text':
    'La sauvegarde est ouverte avec le secret ci-dessous, lue en entier, et son journal est vérifié. Rien ne change sur le bureau.',
  'trial.path': 'Fichier de sauvegarde',
  'trial.do': 'Essayer',
  'trial.doing': 'Lecture et vérification…',
  'trial.works':
    'Cette sauvegarde fonctionne. Faite : {when} ; elle contient {cases, plural, one {# dossier} other {# dossiers}}, {messages, plural, one {# message} other {# messages}} et {entries, plural, one {# ligne du journal} other {# lignes du journal}}.',
};
