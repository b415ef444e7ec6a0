// Words a journal entry: what happened, in one line of the register.

import type { JournalEvent } from '#core/case/event.ts';
import type { Right } from '#core/law/right.ts';
import { formatDay } from './format-day.ts';
import { formatList } from './format-list.ts';
import { formatTag } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import { sayReason } from './say-reason.ts';
import type { Params } from './speaker.ts';

/** The line for an event; an erased one says that it was erased. */
export function sayEvent(event: JournalEvent | undefined, say: Say, locale: Locale): string {
  if (event === undefined) return say('event.erased');
  return say(`event.${event.act}`, paramsOf(event, say, locale));
}

function paramsOf(event: JournalEvent, say: Say, locale: Locale): Params {
  switch (event.act) {
    case 'case.opened':
      return {
        ref: event.ref,
        rights: rightsOf(event.rights, say, locale),
        day: formatDay(event.receivedDay, locale, 'full'),
        evidence: say(`evidence.${event.evidence}`),
      };
    case 'case.mail-joined':
      return { how: event.how, address: event.address };
    case 'case.rights-corrected':
      return { rights: rightsOf(event.rights, say, locale), reason: event.reason };
    case 'case.extended':
      return {
        until: formatDay(event.until, locale, 'full'),
        ground: say(`ground.${event.ground}`),
        reason: event.reason,
      };
    case 'case.closed':
      return {
        outcome: say(`outcome.${event.outcome}`),
        hasNote: event.note === '' ? 'no' : 'yes',
        note: event.note,
      };
    case 'case.identity-doubted':
      return { ground: event.ground };
    case 'case.identity-verified':
      return { method: event.method };
    case 'mail.stored':
      return { size: formatSize(event.size, locale) };
    case 'desk.created':
      return { controller: event.controller };
    case 'desk.mailbox-added':
    case 'desk.mailbox-removed':
      return { mailbox: event.mailbox };
    case 'desk.dossier-exported':
      return { sha256: event.sha256 };
    default:
      return { reason: sayReason(event.reason, say) };
  }
}

/** Rights as a sentence lists them: "Access and erasure". */
export function rightsOf(rights: readonly Right[], say: Say, locale: Locale): string {
  return formatList(
    rights.map((right, index) => (index === 0 ? say(`right.${right}`) : lowered(say(`right.${right}`)))),
    locale,
  );
}

/** Octets in the unit that a reader expects: 812 byte, 14 kB, 2.3 MB. */
export function formatSize(octets: number, locale: Locale): string {
  const [amount, unit] =
    octets < 1000 ? [octets, 'byte'] : octets < 1e6 ? [octets / 1000, 'kilobyte'] : [octets / 1e6, 'megabyte'];
  return new Intl.NumberFormat(formatTag[locale], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: octets < 1e6 ? 0 : 1,
  }).format(amount);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
