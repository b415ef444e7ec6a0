// Words what happened to the letters and the files of a case, and to the wording of the letters.

import type { FileEvent, LetterEvent, SnoozeEvent } from '#core/case/letter-event.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import { formatSize } from './format-size.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export function sayLetterEvent(event: LetterEvent | FileEvent | SnoozeEvent, say: Say, locale: Locale): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: LetterEvent | FileEvent | SnoozeEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.letter-left':
      return {
        kind: say(`letterKind.${event.kind}`),
        way: event.way,
        to: event.to.join(', '),
        day: formatDay(event.on, locale, 'full'),
        sha256: event.sha256,
      };
    case 'case.letter-bounced':
      return { recipient: event.recipient, status: event.status, isFinal: event.isFinal ? 'yes' : 'no' };
    case 'case.letter-settled':
      return { as: event.as === 'sent-again' ? 'again' : event.as, reason: event.reason };
    case 'case.file-added':
      return {
        name: event.name,
        size: formatSize(event.size, locale),
        origin: event.origin.kind,
        passages: event.origin.kind === 'redacted' ? event.origin.passages : 0,
        sha256: event.sha256,
      };
    case 'case.file-removed':
      return { reason: event.reason };
    default:
      return {
        reminder: lowerFirst(say(`reminderKind.${event.reminder}`)),
        day: formatDay(event.until, locale, 'full'),
        reason: event.reason,
      };
  }
}
