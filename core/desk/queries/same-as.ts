// Whether a message of the tray was sent before: in the same words, or by somebody whose case asks for the same.

import { addDays, type Day } from '#core/base/day.ts';
import { sameAs, type KnownCase, type KnownMail, type SameAs } from '#core/intake/duplicate.ts';
import { authorOf } from '../author-of.ts';
import type { Desk, StoredMessage } from '../ports.ts';
import type { Recall } from './recall.ts';

/** A case closed longer ago than this is history: who asks again then asks anew (GDPR 12(5) speaks of intervals). */
const recentDays = 365;

/** undefined for a first time, for what is no request, and for what stands in a case. */
export function sameAsOf(desk: Desk, message: StoredMessage, known: Recall, today: Day): SameAs | undefined {
  const { suggestion } = message;
  if (message.disposition !== 'tray' || suggestion === undefined || suggestion.kind === 'other') return undefined;
  const author = authorOf(message);
  if (author.address === '') return undefined;
  const cases = known
    .casesAskedBy(author.address)
    .filter(({ closedOn }) => closedOn === undefined || closedOn >= addDays(today, -recentDays));
  const inCases = cases.flatMap(({ id, ref }) => desk.messages.ofCase(id).map((one) => ({ one, caseRef: ref })));
  const inTray = known.waitingFrom(author.address).map((one) => ({ one, caseRef: undefined }));
  const earlier = [...inCases, ...inTray].filter(({ one }) => one.id !== message.id && isEarlier(one, message));
  if (earlier.length === 0 && cases.length === 0) return undefined;
  const mails = earlier.map(({ one, caseRef }): KnownMail => ({
    id: one.id,
    address: authorOf(one).address,
    text: desk.messages.text(one.id).ownText,
    caseRef,
  }));
  const knownCases = cases.map(({ ref, rights }): KnownCase => ({ ref, addresses: [author.address], rights }));
  const own = { address: author.address, text: desk.messages.text(message.id).ownText };
  return sameAs(own, suggestion.rights, mails, knownCases);
}

/** Of two that lie in the tray, the later one is the copy. */
function isEarlier(one: StoredMessage, message: StoredMessage): boolean {
  return one.receivedAt < message.receivedAt || (one.receivedAt === message.receivedAt && one.id < message.id);
}
