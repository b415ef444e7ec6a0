// Legal words in English: why a letter was not written or changed, or a wording not kept.

import type { LetterObstacleCode } from '#core/desk/letter-obstacle.ts';

export const letterObstacleWords: Readonly<Record<`obstacle.${LetterObstacleCode}`, string>> = {
  'obstacle.letter-unknown': 'There is no letter with the id {id}. It may have been dropped, or its case erased.',
  'obstacle.letter-changed': 'This letter was changed since it was shown. Look at it again.',
  'obstacle.letter-not-draft': 'This letter is in the outbox or has left, and stays as it is. Write another one.',
  'obstacle.letter-language-unknown':
    'The desk writes letters in Dutch, French, English and German, not in “{language}”. Choose one of these.',
  'obstacle.recipient-unknown':
    'The controller’s profile names no recipient “{recipient}”. Add it to the profile first.',
  'obstacle.wording-faulty': 'This wording cannot be used{line, plural, =0 {} other { (line {line})}}: {detail}.',
  'obstacle.wording-is-original': 'The wording that comes with the app counts already. Nothing has changed.',
};
