// The report of a year in words, charts and tables: composed once, drawn by the screen and on paper.

import type { YearFigures } from '#core/desk/register-views.ts';
import { formatDay } from '#core/words/format-day.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { createSayRegister } from '#core/words/say-register.ts';
import {
  extensionsSection,
  identitySection,
  openSection,
  openWords,
  outcomesSection,
  refusalsSection,
  timeSection,
} from './report-answers.ts';
import { sum, type ReportSection, type ReportVoice } from './report-part.ts';
import { monthsSection, rightsSection, waysSection } from './report-volume.ts';

export interface YearReport {
  readonly title: string;
  readonly controller: string;
  readonly madeOn: string;
  readonly summary: readonly string[];
  /** For a year without requests none but what is open now. */
  readonly sections: readonly ReportSection[];
  readonly methodTitle: string;
  readonly method: readonly string[];
}

/** `controller` is the name of the one that it is about; all of them where undefined. */
export function yearReport(figures: YearFigures, locale: Locale, controller: string | undefined): YearReport {
  const voice: ReportVoice = { locale, say: createSay(locale), tell: createSayRegister(locale) };
  const { tell } = voice;
  const year = String(figures.year);
  const hasAny = figures.received > 0;
  return {
    title: tell('report.title', { year }),
    controller: controller ?? tell('report.allControllers'),
    madeOn: tell('report.madeOn', { day: formatDay(figures.today, locale, 'full') }),
    summary: hasAny ? summaryOf(figures, voice) : [tell('report.nothing', { year }), openWords(figures.open, tell)],
    sections: [
      ...(hasAny
        ? [
            monthsSection(figures, voice),
            rightsSection(figures, voice),
            timeSection(figures, voice),
            extensionsSection(figures, voice),
            refusalsSection(figures, voice),
            identitySection(figures, voice),
            outcomesSection(figures, voice),
            waysSection(figures, voice),
          ]
        : []),
      ...(figures.open.total === 0 ? [] : [openSection(figures, voice)]),
    ],
    methodTitle: tell('report.method.title'),
    method: (['received', 'time', 'days', 'rights', 'erased', 'small', 'noDuty'] as const).map((point) =>
      tell(`report.method.${point}`),
    ),
  };
}

function summaryOf(
  { year, received, erased, rights: used, speed, days, open }: YearFigures,
  voice: ReportVoice,
): string[] {
  const { tell } = voice;
  const inTime = speed['within-month'] + speed['with-extension'];
  const answered = inTime + speed.late;
  const numberOfRights = sum(used.map((one) => one.received));
  return [
    [
      tell('report.received', { count: received, rights: numberOfRights, year: String(year) }),
      ...(erased === 0 ? [] : [tell('report.erased', { count: erased })]),
    ].join(' '),
    answered === 0
      ? tell('report.noneAnswered')
      : tell('report.answered', {
          count: answered,
          share: inTime / answered,
          month: speed['within-month'],
          extended: speed['with-extension'],
          late: speed.late,
        }),
    ...(days === undefined ? [] : [tell('report.days', { ...days })]),
    openWords(open, tell),
  ];
}
