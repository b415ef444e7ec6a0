// Reads an event as it lies in the journal, also one that an earlier version wrote: what it did not know yet is filled in.

import type { Day, Instant } from '#core/base/day.ts';
import { identityMethods } from '#core/law/identity-method.ts';
import type { JournalEvent } from './event.ts';

/** `at`: when the line was written. The journal itself is never changed; only its reading is. */
export function readEvent(stored: unknown, at: Instant): JournalEvent {
  const event = stored as JournalEvent;
  // In the beginning no day was kept beside the moment of the entry; in UTC it is at most one day off.
  const on = at.slice(0, 10) as Day;
  switch (event.act) {
    case 'case.opened': {
      const { requester, capacity } = event;
      const dataSubject = capacity === 'self' ? requester : { name: '', address: '' };
      return {
        ...event,
        channel: event.channel ?? 'mail',
        dataSubject: event.dataSubject ?? dataSubject,
        note: event.note ?? '',
      };
    }
    case 'case.identity-doubted':
    case 'case.closed':
    case 'case.discarded':
      return { ...event, on: event.on ?? on };
    case 'case.identity-verified': {
      // The way of the check was a sentence once.
      const isKnown = identityMethods.includes(event.method);
      const note = isKnown ? (event.note ?? '') : event.method;
      return { ...event, method: isKnown ? event.method : 'other', note, on: event.on ?? on };
    }
    default:
      return event;
  }
}
