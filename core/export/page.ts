// The readable page of a dossier: one HTML file without scripts, links or images, for a person at a desk or a judge.

import { sayEvent } from '#core/words/say-event.ts';
import { plansIn } from '#core/case/plans-in.ts';
import { sayStep } from '#core/words/explain-step.ts';
import { formatInstant } from '#core/words/format-day.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import type { MessageView } from '#core/desk/views.ts';
import { filesOfCase, lettersThatLeft } from './case-letters.ts';
import { evidenceWords } from './evidence-words.ts';
import { mailPart, type PageSource } from './dossier-source.ts';
import { element, render, type Content } from './html.ts';
import { pageStyle } from './page-style.ts';
import { rightsTable, tasksTable } from './page-course.ts';
import { factRows, voiceOf } from './page-facts.ts';
import { filesTable, lettersList } from './page-letters.ts';
import { plainName, plainText } from './plain-name.ts';
import type { Voice } from './voice.ts';

/** In the case's own language where the desk speaks it, else in English. Dates in the controller's zone. */
export function dossierPage(source: PageSource): string {
  const { view } = source;
  const voice = voiceOf(source);
  const { words, locale } = voice;
  const body = [
    element('h1', words.title(view.ref)),
    element('section', facts(source, voice)),
    element('section', [element('h2', words.course), rightsTable(view, voice)]),
    ...(view.tasks.length === 0 ? [] : [element('section', [element('h2', words.tasks), tasksTable(view, voice)])]),
    element('section', [element('h2', words.why), why(source, voice)]),
    ...letterSections(source, voice),
    element('section', [element('h2', words.conversation), source.messages.map((message) => letter(message, voice))]),
    element('section', [element('h2', words.journal), register(source, voice)]),
    element('section', [element('h2', words.files), element('p', words.howToVerify)]),
  ];
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const title = render(element('title', words.title(view.ref)));
  return `<!doctype html>\n<html lang="${locale}"><head>${head}${title}<style>${pageStyle}</style></head><body>${render(body)}</body></html>\n`;
}

function facts(source: PageSource, voice: Voice): Content {
  return element(
    'dl',
    factRows(source, voice).map(([name, value]) => [element('dt', name), element('dd', value)]),
  );
}

/** Letters and files, where there are any. */
function letterSections(source: PageSource, voice: Voice): Content[] {
  const more = evidenceWords[voice.locale];
  const letters = lettersThatLeft(source.journal);
  const files = filesOfCase(source.journal);
  return [
    ...(letters.length === 0
      ? []
      : [element('section', [element('h2', more.letters), lettersList(letters, source, voice)])]),
    ...(files.length === 0
      ? []
      : [
          element('section', [
            element('h2', more.caseFiles),
            filesTable(files, source, voice),
            element('p', more.whyNotHere, 'meta'),
          ]),
        ]),
  ];
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
    [words.arrived, formatInstant(message.receivedAt, zone, locale)],
    [words.subject, message.subject],
    [words.attachments, message.attachments.map((attachment) => plainName(attachment.fileName)).join(', ')],
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
      element('td', plainText(sayEvent(row.event, say, locale, plans))),
    ]),
  );
  return element('table', [element('thead', head), element('tbody', rows)], 'register');
}
