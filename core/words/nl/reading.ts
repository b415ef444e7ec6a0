// Legal words in Dutch: why a mail's formatted view, an attachment or its source cannot be shown.

import type { ReadingObstacleCode } from '#core/desk/reading-obstacle.ts';

export const readingWords: Readonly<Record<`obstacle.${ReadingObstacleCode}`, string>> = {
  'obstacle.mail-erased': 'De inhoud van dit bericht is gewist. Alleen dat het is ontvangen, en wanneer, is bewaard.',
  'obstacle.mail-not-formatted':
    'Dit bericht bestaat uit platte tekst. Er is geen opgemaakte weergave; lees het onder Tekst.',
  'obstacle.mail-not-shown': 'De opgemaakte weergave kon niet worden gemaakt. {why} Lees het bericht als tekst.',
  'obstacle.attachment-absent':
    'Dit bericht heeft geen bijlage nummer {place}. Sla het origineel op en open het in uw mailprogramma.',
  'obstacle.attachment-erased':
    'Deze bijlage is uit de desk verwijderd. De rest van het bericht is zoals het is ontvangen.',
  'obstacle.attachment-not-fetched':
    'Van dit bericht is vanwege de grootte alleen de kop opgehaald. Open de bijlage in uw mailprogramma.',
  'obstacle.attachment-too-large':
    'Deze bijlage is {megabytes} MB; hier kunnen bijlagen tot {most} MB worden geopend. Sla in plaats daarvan het originele bericht op.',
};
