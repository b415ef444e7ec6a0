// Words what happened in the identity check of a case. The register keeps the check, never the document.

import { unreachable } from '#core/base/result.ts';
import type { IdentityEvent } from '#core/case/case-event.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export function sayIdentityEvent(event: IdentityEvent, say: Say, locale: Locale): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: IdentityEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.identity-doubted':
      return { day: formatDay(event.on, locale, 'full'), ground: event.ground };
    case 'case.identity-asked':
      return {
        day: formatDay(event.on, locale, 'full'),
        method: lowerFirst(say(`method.${event.method}`)),
        hasWhy: event.why === '' ? 'no' : 'yes',
        why: event.why,
      };
    case 'case.identity-document-received':
      return { id: event.document.id, day: formatDay(event.document.receivedOn, locale, 'full') };
    case 'case.identity-document-deleted':
      return { id: event.id };
    case 'case.identity-verified':
      return {
        day: formatDay(event.on, locale, 'full'),
        method: lowerFirst(say(`method.${event.method}`)),
        hasNote: event.note === '' ? 'no' : 'yes',
        note: event.note,
      };
    case 'case.identity-not-proven':
      return { day: formatDay(event.on, locale, 'full'), reason: event.reason };
    default:
      return unreachable(event);
  }
}
