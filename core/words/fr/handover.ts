// Legal words in French: why cases could not be given to a deputy, taken over, or taken back.

import type { HandoverObstacleCode } from '#core/desk/handover-obstacle.ts';

export const handoverWords: Readonly<Record<`obstacle.${HandoverObstacleCode}`, string>> = {
  'obstacle.handover-empty': 'Aucun dossier n’a été choisi. Choisissez-en au moins un.',
  'obstacle.handover-day-past':
    'Le jour indiqué, {day}, est passé. Indiquez un jour auquel le retour des dossiers est attendu.',
  'obstacle.handover-unknown':
    'Ce fichier n’est pas une passation de DPO Desk, ou provient d’une version plus récente. Choisissez un autre fichier.',
  'obstacle.handover-damaged':
    'Ce fichier a été tronqué ou modifié ; rien n’en est utilisé. Rien n’a été changé ici ; redemandez le fichier.',
  'obstacle.handover-code-wrong': 'Ce code n’ouvre pas le fichier. Faites-le relire ; il compte 24 caractères.',
  'obstacle.handover-other-way':
    'Ce fichier va dans l’autre sens : ce qu’un suppléant rend est repris, et ce qui est confié à un suppléant est pris en charge.',
  'obstacle.handover-unproven':
    'La preuve du dossier {ref} dans ce fichier ne tient pas ; rien n’en a été pris. Adressez-vous à qui l’a établi.',
  'obstacle.handover-own':
    'C’est ce bureau qui a confié ces dossiers. Prenez-les en charge sur le bureau du suppléant.',
  'obstacle.handover-here':
    'Un dossier {ref} se trouve déjà sur ce bureau ; le fichier n’a donc pas été pris en charge. S’il s’agit d’un dossier déjà rendu, effacez-le d’abord ici.',
  'obstacle.handover-mail-elsewhere':
    'Un message du dossier {ref} appartient au dossier {held} sur ce bureau. Retirez-le d’abord de ce dossier.',
  'obstacle.handover-not-away':
    'Le dossier {ref} n’est pas chez un suppléant, ou est déjà revenu. Rien n’a été changé.',
  'obstacle.handover-not-guest':
    'Le dossier {ref} n’est pas ici pour le compte d’un autre bureau ; il n’y a rien à rendre.',
  'obstacle.handover-other-file':
    'Ce fichier ne fait pas suite à ce qui a été confié du dossier {ref} : il relève d’une autre passation. Demandez le plus récent au suppléant.',
  'obstacle.handover-letter-leaving':
    'Une lettre du dossier {ref} est en cours d’envoi. Attendez qu’elle soit partie, ou retenez-la, puis confiez le dossier.',
  'obstacle.handover-several-desks': 'Ces dossiers viennent de plusieurs bureaux. Rendez-les un bureau à la fois.',
};
