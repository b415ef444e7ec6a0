// Legal words in French: why a file of a case cannot be kept, redacted or packed.

import type { CaseFileObstacleCode } from '#core/desk/case-file-obstacle.ts';

export const caseFileWords: Readonly<Record<`obstacle.${CaseFileObstacleCode}`, string>> = {
  'obstacle.file-unknown': 'Ce fichier n’existe plus. Consultez les fichiers du dossier tels qu’ils sont maintenant.',
  'obstacle.file-empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'obstacle.file-too-large':
    'Ce fichier fait {megabytes} Mo ; un dossier accepte des fichiers de {most} Mo au plus. Divisez-le, ou laissez-le où il est et notez l’endroit dans le dossier.',
  'obstacle.file-too-many':
    'Un dossier accepte {most} fichiers au plus. Réunissez-en plusieurs dans une archive, ou retirez ceux qui ne servent plus.',
  'obstacle.file-incomplete': 'Le fichier a changé pendant la lecture ; rien n’a été conservé. Ajoutez-le de nouveau.',
  'obstacle.redaction-not-possible':
    'Seuls les textes et les PDF peuvent être caviardés ici. Enregistrez le fichier en PDF dans le programme qui l’a créé, puis ajoutez ce PDF.',
  'obstacle.redaction-too-large':
    'Ce fichier fait {megabytes} Mo ; les textes de {most} Mo au plus peuvent être caviardés ici. Divisez-le d’abord.',
  'obstacle.redaction-empty': 'Rien n’est marqué : il n’y a rien à caviarder. Marquez au moins un passage.',
  'obstacle.redaction-leaks':
    'En contrôlant la copie caviardée, l’application a encore trouvé à la page {page} une partie de ce qui devait disparaître. Rien n’a été conservé. Agrandissez un peu les rectangles à cet endroit et recommencez.',
  'obstacle.redaction-unchecked':
    'La copie caviardée n’a pas pu être relue pour contrôle ; rien n’a été conservé. Recommencez avec moins de pages.',
  'obstacle.package-empty':
    'Un envoi contient au moins un fichier ou une lettre. Choisissez ce que la personne doit recevoir.',
  'obstacle.package-too-large':
    'Les fichiers choisis font {megabytes} Mo ; un envoi peut contenir {most} Mo. Préparez deux envois.',
  'obstacle.package-not-printable':
    'Parmi les fichiers choisis, {count, plural, one {un ne peut être imprimé} other {# ne peuvent être imprimés}} sur des pages. Choisissez le fichier ZIP.',
  'obstacle.package-failed':
    'L’envoi n’a pas pu être préparé. Rien n’a été conservé. Recommencez avec moins de fichiers.',
};
