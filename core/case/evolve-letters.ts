// What a case remembers of its letters after one more event.

import { unreachable } from '#core/base/result.ts';
import type { LeftLetter, LetterEvent } from './letter-event.ts';

export function evolveLetters(letters: readonly LeftLetter[], event: LetterEvent): readonly LeftLetter[] {
  switch (event.act) {
    case 'case.letter-left': {
      const { letter, kind, language, way, on } = event;
      return [...letters.filter((one) => one.letter !== letter), { letter, kind, language, way, on, isBounced: false }];
    }
    case 'case.letter-bounced':
      if (!event.isFinal) return letters;
      return letters.map((one) => (one.letter === event.letter ? { ...one, isBounced: true } : one));
    case 'case.letter-settled':
      return letters;
    default:
      return unreachable(event);
  }
}
