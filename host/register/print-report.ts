// The report of a year on paper: a tagged PDF of words, charts and the tables that the charts are drawn from.

import type { Instant } from '#core/base/day.ts';
import type { ReportTable } from '#core/export/report-part.ts';
import type { YearReport } from '#core/export/year-report.ts';
import type { Locale } from '#core/words/locale.ts';
import { openPaper, type Paper, type Words } from '../pdf/paper.ts';
import { chartHeight, drawChart } from './draw-chart.ts';

export interface PrintedReport {
  readonly report: YearReport;
  readonly locale: Locale;
  readonly madeAt: Instant;
  /** That it was made from invented cases, where it was. */
  readonly sample: string | undefined;
}

/** The same report gives the same octets. PDF/A-3a: it is kept for as long as somebody may ask how a year went. */
export async function printReport({ report, locale, madeAt, sample }: PrintedReport): Promise<Buffer> {
  const paper = openPaper({
    title: report.title,
    language: locale,
    author: report.controller,
    madeAt,
    style: 'report',
    footer: `${report.title} · ${report.controller}`,
    isArchival: true,
  });
  paper.heading(1, report.title);
  paper.paragraph([{ text: report.controller, isBold: true }, { text: `\n${report.madeOn}` }]);
  if (sample !== undefined) paper.paragraph([{ text: sample, isItalic: true }]);
  for (const sentence of report.summary) paper.paragraph(sentence);
  for (const { title, sentences, charts, tables } of report.sections)
    paper.keep(() => {
      paper.heading(2, title);
      for (const sentence of sentences) paper.paragraph(sentence);
      for (const chart of charts)
        paper.figure({
          alt: chart.alt,
          height: chartHeight(chart),
          draw: (doc, box) => drawChart(doc, chart, box),
        });
      for (const table of tables) printTable(paper, table, title);
    });
  paper.heading(2, report.methodTitle);
  paper.list(report.method);
  return await paper.finish();
}

function printTable(paper: Paper, { caption, head, rows, hasTotal }: ReportTable, title: string): void {
  paper.space();
  paper.table({
    // Where the heading above or the first column says it already, nobody needs it twice.
    ...(caption === title || caption === head[0] ? {} : { caption }),
    head,
    rows: rows.map((row, at) => row.map((cell) => lookOf(cell, hasTotal === true && at === rows.length - 1))),
    align: head.map((_, at) => (at === 0 ? 'left' : 'right')),
  });
}

/** A nought steps back, so that what is there stands out. */
function lookOf(cell: string, isTotal: boolean): Words {
  if (cell === '0') return [{ text: cell, isQuiet: true }];
  return isTotal ? [{ text: cell, isBold: true }] : cell;
}
