// Words what happens to a case that a deputy works on.

import type { HandoverEvent } from '#core/case/handover-event.ts';
import { formatDay } from './format-day.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';

export function sayHandoverEvent(event: HandoverEvent, say: Say, locale: Locale): string {
  const day = formatDay(event.on, locale, 'full');
  switch (event.act) {
    case 'case.handed-over': {
      const { to, reason, sha256 } = event;
      return say('event.case.handed-over', { to, reason, sha256, day, until: formatDay(event.until, locale, 'full') });
    }
    case 'case.taken-over': {
      const { from, log, sha256, lines } = event;
      const until = formatDay(event.until, locale, 'full');
      return say('event.case.taken-over', { from, log, sha256, until, lines: lines.length });
    }
    case 'case.handed-back': {
      const { log, sha256, evidence, lines } = event;
      return say('event.case.handed-back', { log, sha256, evidence, lines: lines.length });
    }
    case 'case.given-back':
      return say('event.case.given-back', { day });
    default:
      return say('event.case.taken-back', { day, reason: event.reason });
  }
}
