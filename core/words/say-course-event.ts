// Words what happened to the receipt, the persons, the mails and the period of a case.

import { mailboxText } from '#core/base/mailbox.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { CourseEvent, Opening } from '#core/case/case-event.ts';
import { lowerFirst, withStop } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import { formatLanguage } from './format-list.ts';
import type { Locale } from './locale.ts';
import { rightsOf } from './rights-of.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export function sayCourseEvent(event: Opening | CourseEvent, say: Say, locale: Locale): string {
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: Opening | CourseEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.opened':
      return {
        ref: event.ref,
        rights: rightsOf(event.rights, say, locale),
        day: formatDay(event.receivedDay, locale, 'full'),
        channel: lowerFirst(say(`channel.${event.channel}`)),
        evidence: say(`evidence.${event.evidence}`),
      };
    case 'case.mail-joined':
      return { how: event.how, address: event.address };
    case 'case.noted':
      return { text: event.text };
    case 'case.receipt-corrected':
      return { day: formatDay(event.receivedDay, locale, 'full'), reason: event.reason };
    case 'case.rights-corrected':
      return { rights: rightsOf(event.rights, say, locale), reason: event.reason };
    case 'case.persons-corrected':
      return {
        requester: nameOf(event.requester),
        capacity: lowerFirst(say(`capacity.${event.capacity}`)),
        dataSubject: nameOf(event.dataSubject),
        hasLanguage: event.language === undefined ? 'no' : 'yes',
        language: event.language === undefined ? '' : formatLanguage(event.language, locale, say),
        reason: event.reason,
      };
    case 'case.authority-shown':
      return {
        proof: lowerFirst(say(`proof.${event.proof}`)),
        scope: withStop(event.scope),
        hasEnd: event.until === undefined ? 'no' : 'yes',
        until: event.until === undefined ? '' : formatDay(event.until, locale, 'full'),
        toSubject: event.answerTo === 'data-subject' ? 'yes' : 'no',
      };
    case 'case.clarification-asked':
      return { day: formatDay(event.on, locale, 'full'), about: event.about };
    case 'case.clarification-received':
      return { day: formatDay(event.on, locale, 'full'), note: event.note };
    case 'case.extended':
      return {
        until: formatDay(event.until, locale, 'full'),
        ground: say(`ground.${event.ground}`),
        reason: event.reason,
      };
    default:
      return { reason: event.reason };
  }
}

/** A person whom nobody named is a dash. */
function nameOf(person: Mailbox): string {
  return mailboxText(person) || '–';
}
