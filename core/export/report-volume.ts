// What came in, in the report of a year: month by month, by right, by channel and language.

import type { Day } from '#core/base/day.ts';
import { rightOutcomes } from '#core/case/right-work.ts';
import type { YearFigures } from '#core/desk/register-views.ts';
import { rights } from '#core/law/right.ts';
import { formatDay } from '#core/words/format-day.ts';
import { formatLanguage } from '#core/words/format-list.ts';
import {
  bar,
  capital,
  chart,
  figure,
  sum,
  type ReportSection,
  type ReportTable,
  type ReportVoice,
} from './report-part.ts';

export function monthsSection({ months, received }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say, locale } = voice;
  const title = tell('report.months');
  const used = rights.filter((right) => months.some(({ byRight }) => byRight[right] !== undefined));
  // By the middle of the month: no zone makes another month of it.
  const names = months.map(({ month }) => formatDay(`${month}-15` as Day, locale, 'monthShort'));
  const inAll = months.map(({ received: value }) => value);
  const row = (name: string, values: readonly number[], total: number): readonly string[] => [
    name,
    ...[...values, total].map((value) => figure(value, voice)),
  ];
  return {
    id: 'months',
    title,
    sentences: [],
    charts: [
      chart(
        'columns',
        title,
        names.map((name, at) => bar(name, inAll[at] ?? 0)),
        voice,
      ),
    ],
    tables: [
      {
        caption: title,
        head: [tell('report.right'), ...names, tell('report.total')],
        rows: [
          ...used.map((right) => {
            const values = months.map(({ byRight }) => byRight[right] ?? 0);
            return row(say(`right.${right}`), values, sum(values));
          }),
          row(tell('report.requests'), inAll, received),
        ],
        hasTotal: true,
      },
    ],
  };
}

export function rightsSection({ rights: used }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say } = voice;
  const title = tell('report.rights');
  const outcomes = [...rightOutcomes, 'open'] as const;
  const shown = outcomes.filter((outcome) => used.some((one) => one.outcomes[outcome] > 0));
  return {
    id: 'rights',
    title,
    sentences: [tell('report.rightsText')],
    charts: [
      chart(
        'bars',
        title,
        used.map(({ right, received }) => bar(say(`right.${right}`), received)),
        voice,
      ),
    ],
    tables: [
      {
        caption: title,
        head: [
          tell('report.right'),
          tell('report.requests'),
          ...shown.map((one) => (one === 'open' ? tell('report.stillOpen') : say(`outcome.${one}`))),
        ],
        rows: used.map(({ right, received, outcomes: ended }) => [
          say(`right.${right}`),
          figure(received, voice),
          ...shown.map((outcome) => figure(ended[outcome], voice)),
        ]),
      },
    ],
  };
}

export function waysSection({ channels, languages, erased }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say, locale } = voice;
  const byLanguage = [
    ...languages.map(({ of, number }): readonly [string, number] => [capital(formatLanguage(of, locale, say)), number]),
    ...(erased === 0 ? [] : [[tell('report.languageErased'), erased] as const]),
  ];
  const byChannel = channels.map(({ of, number }): readonly [string, number] => [say(`channel.${of}`), number]);
  const table = (name: string, counted: readonly (readonly [string, number])[]): ReportTable => ({
    caption: name,
    head: [name, tell('report.requests')],
    rows: counted.map(([label, value]) => [label, figure(value, voice)]),
  });
  return {
    id: 'ways',
    title: tell('report.ways'),
    sentences: erased === 0 ? [] : [tell('report.languagesUnknown')],
    charts: [],
    tables: [table(tell('report.channel'), byChannel), table(tell('report.language'), byLanguage)],
  };
}
