// Legal words in Dutch: why a backup was not made, or a desk not brought back from one.

import type { BackupObstacleCode } from '#core/desk/backup-obstacle.ts';

export const backupWords: Readonly<Record<`obstacle.${BackupObstacleCode}`, string>> = {
  'obstacle.backup-unplanned': 'Er is nog geen map voor back-ups gekozen. Kies er eerst een onder Beveiliging.',
  'obstacle.backup-out-of-reach':
    'De map of het bestand is niet bereikbaar. Sluit de schijf aan, controleer of er gelezen en geschreven mag worden en probeer het opnieuw.',
  'obstacle.backup-unknown':
    'Dit bestand is geen back-up van DPO Desk, of van een nieuwere versie. Kies een ander bestand.',
  'obstacle.backup-damaged':
    'Deze back-up is afgekapt of gewijzigd; er wordt niets uit gebruikt. Er is niets veranderd; kies een andere back-up.',
  'obstacle.backup-unproven':
    'De back-up is teruggelezen en klopte niet; hij is daarom weggegooid. Oudere back-ups zijn ongemoeid gelaten. Controleer het auditlogboek van de desk en probeer het opnieuw.',
  'obstacle.backup-of-other-desk':
    'Deze back-up is van een andere desk dan die in deze map. Er is niets veranderd; kies een andere map.',
  'obstacle.restore-folder-taken':
    'In deze map staan andere bestanden en geen desk. Er is niets veranderd; kies een lege map.',
};
