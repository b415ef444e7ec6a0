// Legal words in French: why a mail's formatted view, an attachment or its source cannot be shown.

import type { ReadingObstacleCode } from '#core/desk/reading-obstacle.ts';

export const readingWords: Readonly<Record<`obstacle.${ReadingObstacleCode}`, string>> = {
  'obstacle.mail-erased':
    'Le contenu de ce message a été effacé. Seuls le fait qu’il est arrivé et sa date sont conservés.',
  'obstacle.mail-not-formatted':
    'Ce message est en texte brut. Il n’a pas d’affichage mis en forme ; lisez-le sous Texte.',
  'obstacle.mail-not-shown': 'L’affichage mis en forme n’a pas pu être établi. {why} Lisez le message en texte.',
  'obstacle.attachment-absent':
    'Ce message n’a pas de pièce jointe numéro {place}. Enregistrez l’original et ouvrez-le dans votre logiciel de messagerie.',
  'obstacle.attachment-erased':
    'Cette pièce jointe a été supprimée du bureau. Le reste du message est tel qu’il est arrivé.',
  'obstacle.attachment-not-fetched':
    'En raison de sa taille, seul l’en-tête de ce message a été relevé. Ouvrez la pièce jointe dans votre logiciel de messagerie.',
  'obstacle.attachment-too-large':
    'Cette pièce jointe fait {megabytes} Mo ; les pièces jointes peuvent être ouvertes ici jusqu’à {most} Mo. Enregistrez plutôt le message original.',
};
