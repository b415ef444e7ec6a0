// What became of the requests, in the report of a year: time, extensions, refusals, identity, outcomes, what is open.

import { urgencyLimits } from '#core/clock/deadline.ts';
import { speeds, type Speed, type YearFigures } from '#core/desk/register-views.ts';
import { exceptionRule } from '#core/law/exception.ts';
import { articleOfGround } from '#core/law/refusal-ground.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import type { SayRegister } from '#core/words/say-register.ts';
import { bar, capital, chart, figure, share, sum, type ReportSection, type ReportVoice } from './report-part.ts';

const fillOfSpeed = {
  'within-month': 'solid',
  'with-extension': 'hatched',
  late: 'crossed',
  withdrawn: 'dotted',
  'closed-otherwise': 'dotted',
  open: 'blank',
} as const;

export function timeSection({ speed, received }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell } = voice;
  const title = tell('report.time');
  // How it stands with the law's own three classes is said even where nothing is in one.
  const always: ReadonlySet<Speed> = new Set(['within-month', 'with-extension', 'late']);
  const shown = speeds.filter((one) => always.has(one) || speed[one] > 0);
  return {
    id: 'time',
    title,
    sentences: [tell('report.timeText')],
    charts: [
      chart(
        'bars',
        title,
        shown.map((one) => ({ ...bar(tell(`speed.${one}`), speed[one]), fill: fillOfSpeed[one] })),
        voice,
      ),
    ],
    tables: [
      {
        caption: title,
        head: [tell('report.timeClass'), tell('report.requests'), tell('report.share')],
        rows: shown.map((one) => [tell(`speed.${one}`), figure(speed[one], voice), share(speed[one], received, voice)]),
      },
    ],
  };
}

export function extensionsSection({ extensions, received }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say } = voice;
  const title = tell('report.extensions');
  const { total, complexity, number, unknown } = extensions;
  const rows = [
    [capital(say('ground.complexity')), complexity],
    [capital(say('ground.number')), number],
    [tell('report.groundUnknown'), unknown],
  ] as const;
  return {
    id: 'extensions',
    title,
    sentences: [
      total === 0
        ? tell('report.extensionsNone')
        : tell('report.extensionsText', { count: total, share: total / received }),
    ],
    charts: [],
    tables:
      total === 0
        ? []
        : [
            {
              caption: title,
              head: [tell('report.ground'), tell('report.requests')],
              rows: rows.filter(([, count]) => count > 0).map(([name, count]) => [name, figure(count, voice)]),
            },
          ],
  };
}

export function refusalsSection({ refusals }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say, locale } = voice;
  const title = tell('report.refusals');
  const whole = sum(refusals.map((one) => one.whole));
  const part = sum(refusals.map((one) => one.part));
  return {
    id: 'refusals',
    title,
    sentences: [whole + part === 0 ? tell('report.refusalsNone') : tell('report.refusalsText', { whole, part })],
    charts: [],
    tables:
      refusals.length === 0
        ? []
        : [
            {
              caption: title,
              head: [tell('report.refusalGround'), tell('report.whole'), tell('report.part')],
              rows: refusals.map(({ ground, exception, ...counted }) => {
                const name = exception === undefined ? say(`refusalGround.${ground}`) : say(`exception.${exception}`);
                const article = exception === undefined ? articleOfGround[ground] : exceptionRule(exception).article;
                return [
                  `${name} (${citeArticle(article, locale)})`,
                  figure(counted.whole, voice),
                  figure(counted.part, voice),
                ];
              }),
            },
          ],
  };
}

export function identitySection({ identity, erased }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say } = voice;
  const title = tell('report.identity');
  const { methods, ...counts } = identity;
  return {
    id: 'identity',
    title,
    sentences: [
      counts.doubted === 0 ? tell('report.identityNone') : tell('report.identityText', counts),
      ...(erased === 0 ? [] : [tell('report.identityUnknown', { count: erased })]),
    ],
    charts: [],
    tables:
      methods.length === 0
        ? []
        : [
            {
              caption: title,
              head: [tell('report.method'), tell('report.requests')],
              rows: methods.map(({ method, number }) => [say(`method.${method}`), figure(number, voice)]),
            },
          ],
  };
}

export function outcomesSection({ outcomes, received }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say } = voice;
  const title = tell('report.outcomes');
  const open = received - sum(outcomes.map(({ number }) => number));
  return {
    id: 'outcomes',
    title,
    sentences: [],
    charts: [],
    tables: [
      {
        caption: title,
        head: [tell('report.outcome'), tell('report.requests'), tell('report.share')],
        rows: [
          ...outcomes.map(({ of, number }) => [
            say(`outcome.${of}`),
            figure(number, voice),
            share(number, received, voice),
          ]),
          ...(open === 0 ? [] : [[tell('report.outcomeOpen'), figure(open, voice), share(open, received, voice)]]),
        ],
      },
    ],
  };
}

export function openWords({ total, overdue, critical, soon }: YearFigures['open'], tell: SayRegister): string {
  return total === 0
    ? tell('report.openNone')
    : tell('report.openText', { count: total, overdue, near: critical + soon });
}

/** Its sentence stands in the summary already. */
export function openSection({ open }: YearFigures, voice: ReportVoice): ReportSection {
  const { tell, say } = voice;
  const title = tell('report.openNow');
  const rows = (['overdue', 'critical', 'soon', 'on-track'] as const).map((urgency) => {
    const name = say(`urgency.${urgency}`);
    const days = urgency === 'critical' || urgency === 'soon' ? urgencyLimits[urgency] : undefined;
    return [
      days === undefined ? name : tell('report.urgencyDays', { urgency: name, days }),
      figure(open[urgency], voice),
    ];
  });
  return {
    id: 'open',
    title,
    sentences: [],
    charts: [],
    tables: [{ caption: title, head: [tell('report.urgency'), tell('report.requests')], rows }],
  };
}
