// Legal words in Dutch: why a letter was not written or changed, or a wording not kept.

import type { LetterObstacleCode } from '#core/desk/letter-obstacle.ts';

export const letterObstacleWords: Readonly<Record<`obstacle.${LetterObstacleCode}`, string>> = {
  'obstacle.letter-unknown': 'Er is geen brief met het nummer {id}. De brief is weggegooid, of de zaak is gewist.',
  'obstacle.letter-changed': 'Deze brief is gewijzigd sinds u hem opende. Bekijk hem opnieuw.',
  'obstacle.letter-not-draft':
    'Deze brief ligt in het postvak UIT of is verzonden en blijft zoals hij is. Schrijf een nieuwe brief.',
  'obstacle.letter-language-unknown':
    'Brieven zijn er in het Nederlands, Frans, Engels en Duits, niet in ‘{language}’. Kies een van deze talen.',
  'obstacle.recipient-unknown':
    'Het profiel van de verwerkingsverantwoordelijke kent geen ontvanger ‘{recipient}’. Voeg deze eerst aan het profiel toe.',
  'obstacle.wording-faulty': 'Deze tekst is niet bruikbaar{line, plural, =0 {} other { (regel {line})}}: {detail}.',
  'obstacle.wording-is-original': 'De meegeleverde tekst geldt al. Er is niets veranderd.',
};
