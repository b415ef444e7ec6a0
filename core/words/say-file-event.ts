// Words what happened to a case as a whole: its restriction, its hold, its end, its erasure.

import type { EndEvent, RestrictionEvent, RetentionEvent } from '#core/case/case-event.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

type FileEvent = RestrictionEvent | RetentionEvent | EndEvent;

export function sayFileEvent(event: FileEvent, say: Say, locale: Locale): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: FileEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.restriction-started':
      return { day: formatDay(event.on, locale, 'full'), trigger: lowerFirst(say(`trigger.${event.trigger}`)) };
    case 'case.restriction-lifted':
      return {
        day: formatDay(event.on, locale, 'full'),
        toldOn: formatDay(event.toldOn, locale, 'full'),
        reason: event.reason,
      };
    case 'case.held':
      return { owner: event.owner, day: formatDay(event.reviewOn, locale, 'full'), reason: event.reason };
    case 'case.erased':
      return { ref: event.ref };
    case 'case.closed':
      return {
        day: formatDay(event.on, locale, 'full'),
        outcome: lowerFirst(say(`outcome.${event.outcome}`)),
        hasNote: event.note === '' ? 'no' : 'yes',
        note: event.note,
      };
    default:
      return { reason: event.reason };
  }
}
