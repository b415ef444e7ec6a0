// The facts of a case as the evidence states them: a name and a value each, none without a value.

import type { Day } from '#core/base/day.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { formatDay, formatInstant } from '#core/words/format-day.ts';
import { isLocale, type Locale } from '#core/words/locale.ts';
import { rightsOf } from '#core/words/rights-of.ts';
import { createSay } from '#core/words/say.ts';
import type { PageSource } from './dossier-source.ts';
import { pageWords } from './page-words.ts';
import type { Voice } from './voice.ts';

/** The case's own language where the desk speaks it, else English. Dates in the controller's zone. */
export function voiceOf({ view, controller }: PageSource): Voice {
  const locale: Locale = isLocale(view.language) ? view.language : 'en';
  return { locale, say: createSay(locale), words: pageWords[locale], zone: controller.zone };
}

export function factRows(
  { view, controller }: PageSource,
  { say, words, locale, zone }: Voice,
): readonly (readonly [string, string])[] {
  const day = (value: Parameters<typeof formatDay>[0]) => formatDay(value, locale, 'full');
  const receipt = ({ receivedAt, receivedDay }: typeof view) =>
    receivedAt === undefined ? day(receivedDay) : formatInstant(receivedAt, zone, locale);
  const arguable = arguableDay(view);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.controller, controller.name],
    [words.rights, rightsOf(view.rights, say, locale)],
    [words.requester, mailboxText(view.requester)],
    [words.capacity, view.capacity === 'self' ? undefined : say(`capacity.${view.capacity}`)],
    [words.dataSubject, view.capacity === 'self' ? undefined : mailboxText(view.dataSubject)],
    [words.authorityShown, view.authority && `${say(`proof.${view.authority.proof}`)}: ${view.authority.scope}`],
    [words.note, view.note === '' ? undefined : view.note],
    [words.received, `${receipt(view)} (${say(`channel.${view.channel}`)}; ${say(`evidence.${view.evidence}`)})`],
    [view.isExtended ? words.extended : words.due, day(view.due)],
    [words.arguable, arguable && day(arguable)],
    [words.hold, view.hold && `${view.hold.reason} (${view.hold.owner}, ${day(view.hold.reviewOn)})`],
    [words.phase, say(`phase.${view.phase}`)],
    [words.identity, say(`identity.${view.identity}`)],
    [words.outcome, view.outcome === undefined ? undefined : say(`outcome.${view.outcome}`)],
    [words.authority, `${controller.supervisoryAuthority.name}, ${controller.supervisoryAuthority.postalAddress}`],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** What a pause of the clock would make of the date that stands; nothing where it paused no whole day. */
function arguableDay({ reading: { suspension }, isExtended }: PageSource['view']): Day | undefined {
  if (suspension === undefined || (suspension.days === 0 && !suspension.isRunning)) return undefined;
  return isExtended ? suspension.extendedDue : suspension.due;
}
