// The readable page of a dossier: one HTML file without scripts, links or images, for a person at a desk or a judge.

import { rightsOf } from '#core/words/rights-of.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { plansIn } from '#core/case/plans-in.ts';
import { sayStep } from '#core/words/explain-step.ts';
import { formatDay, formatInstant } from '#core/words/format-day.ts';
import { isLocale, type Locale } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import type { MessageView } from '#core/desk/views.ts';
import { mailPart, type PageSource } from './dossier-source.ts';
import { element, render, type Content } from './html.ts';
import { pageStyle } from './page-style.ts';
import { rightsTable, tasksTable } from './page-course.ts';
import { pageWords } from './page-words.ts';
import type { Voice } from './voice.ts';

/** In the case's own language where the desk speaks it, else in English. Dates in the controller's zone. */
export function dossierPage(source: PageSource): string {
  const { view, controller } = source;
  const locale: Locale = isLocale(view.language) ? view.language : 'en';
  const voice: Voice = { locale, say: createSay(locale), words: pageWords[locale], zone: controller.zone };
  const { words } = voice;
  const body = [
    element('h1', words.title(view.ref)),
    element('section', facts(source, voice)),
    element('section', [element('h2', words.course), rightsTable(view, voice)]),
    ...(view.tasks.length === 0 ? [] : [element('section', [element('h2', words.tasks), tasksTable(view, voice)])]),
    element('section', [element('h2', words.why), why(source, voice)]),
    element('section', [element('h2', words.conversation), source.messages.map((message) => letter(message, voice))]),
    element('section', [element('h2', words.journal), register(source, voice)]),
    element('section', [element('h2', words.files), element('p', words.howToVerify)]),
  ];
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const title = render(element('title', words.title(view.ref)));
  return `<!doctype html>\n<html lang="${locale}"><head>${head}${title}<style>${pageStyle}</style></head><body>${render(body)}</body></html>\n`;
}

function facts({ view, controller }: PageSource, { say, words, locale, zone }: Voice): Content {
  const day = (value: Parameters<typeof formatDay>[0]) => formatDay(value, locale, 'full');
  const receipt = ({ receivedAt, receivedDay }: typeof view) =>
    receivedAt === undefined ? day(receivedDay) : formatInstant(receivedAt, zone, locale);
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
    [words.arguable, view.reading.suspension && day(view.reading.suspension.due)],
    [words.hold, view.hold && `${view.hold.reason} (${view.hold.owner}, ${day(view.hold.reviewOn)})`],
    [words.phase, say(`phase.${view.phase}`)],
    [words.identity, say(`identity.${view.identity}`)],
    [words.outcome, view.outcome === undefined ? undefined : say(`outcome.${view.outcome}`)],
    [words.authority, `${controller.supervisoryAuthority.name}, ${controller.supervisoryAuthority.postalAddress}`],
  ];
  return element(
    'dl',
    rows.flatMap(([name, value]) => (value === undefined ? [] : [element('dt', name), element('dd', value)])),
  );
}

function why({ view: { reading } }: PageSource, { say, words, locale }: Voice): Content {
  return [
    element(
      'ol',
      [...reading.steps, ...(reading.suspension?.steps ?? [])].map((step) => element('li', sayStep(step, say, locale))),
    ),
    element('p', words.calendar(reading.country, reading.ruleVersion, reading.calendarVersion), 'meta'),
  ];
}

function letter(message: MessageView, { words, locale, zone }: Voice): Content {
  const rows: readonly (readonly [string, string])[] = [
    [words.from, message.from.address === '' ? '–' : mailboxText(message.from)],
    [words.to, message.to.map(mailboxText).join(', ')],
    [words.received, formatInstant(message.receivedAt, zone, locale)],
    [words.subject, message.subject],
    [words.attachments, message.attachments.map((attachment) => attachment.fileName).join(', ')],
    [words.file, `${mailPart(message.id)} · SHA-256 ${message.sha256}`],
  ];
  return element('article', [
    element(
      'dl',
      rows.flatMap(([name, value]) => (value === '' ? [] : [element('dt', name), element('dd', value)])),
    ),
    message.unreadable === undefined ? element('pre', message.text) : element('p', words.unreadable),
  ]);
}

function register({ journal }: PageSource, { say, words, locale, zone }: Voice): Content {
  const head = element(
    'tr',
    [words.entry, words.when, words.who, words.what].map((name) => element('th', name)),
  );
  const plans = plansIn(journal);
  const rows = journal.map((row) =>
    element('tr', [
      element('td', String(row.seq)),
      element('td', formatInstant(row.at, zone, locale)),
      element('td', say(`by.${row.by}`)),
      element('td', sayEvent(row.event, say, locale, plans)),
    ]),
  );
  return element('table', [element('thead', head), element('tbody', rows)], 'register');
}
