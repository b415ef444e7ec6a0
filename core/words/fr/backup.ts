// Legal words in French: why a backup was not made, or a desk not brought back from one.

import type { BackupObstacleCode } from '#core/desk/backup-obstacle.ts';

export const backupWords: Readonly<Record<`obstacle.${BackupObstacleCode}`, string>> = {
  'obstacle.backup-unplanned':
    'Aucun répertoire n’a été choisi pour les sauvegardes. Choisissez-en un d’abord sous Sécurité.',
  'obstacle.backup-out-of-reach':
    'Le répertoire ou le fichier est hors d’atteinte. Branchez le disque, vérifiez les droits de lecture et d’écriture, puis réessayez.',
  'obstacle.backup-unknown':
    'Ce fichier n’est pas une sauvegarde de DPO Desk, ou provient d’une version plus récente. Choisissez un autre fichier.',
  'obstacle.backup-damaged':
    'Cette sauvegarde a été tronquée ou modifiée ; rien n’en est utilisé. Rien n’a été changé ; choisissez une autre sauvegarde.',
  'obstacle.backup-unproven':
    'La sauvegarde a été relue et ne tenait pas ; elle a donc été écartée. Les sauvegardes antérieures sont intactes. Vérifiez le journal d’audit du bureau, puis réessayez.',
  'obstacle.backup-of-other-desk':
    'Cette sauvegarde est celle d’un autre bureau que celui de ce répertoire. Rien n’a été changé ; choisissez un autre répertoire.',
  'obstacle.restore-folder-taken':
    'Ce répertoire contient d’autres fichiers et aucun bureau. Rien n’a été changé ; choisissez un répertoire vide.',
};
