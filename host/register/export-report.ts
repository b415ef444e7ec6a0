// Makes the report of a year as a PDF. It holds no personal data, so that nothing of it is noted in the journal.

import { yearFigures, type YearChoice } from '#core/export/statistics.ts';
import { yearReport } from '#core/export/year-report.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSayRegister } from '#core/words/say-register.ts';
import { readFact } from '#db/facts.ts';
import { sha256 } from '../dossier/manifest.ts';
import type { OpenDesk } from '../open-desk.ts';
import { printReport } from './print-report.ts';

export interface ExportedReport {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

export async function exportReport(
  { desk, database }: Pick<OpenDesk, 'desk' | 'database'>,
  choice: YearChoice,
  locale: Locale,
): Promise<ExportedReport> {
  const figures = yearFigures(desk, choice);
  const name = choice.controller === undefined ? undefined : desk.controllers.byId(choice.controller)?.name;
  const onlyOne = desk.controllers.all().length === 1 ? desk.controllers.home().name : undefined;
  const holdsSample = readFact(database, 'sample') === 'true';
  const bytes = await printReport({
    report: yearReport(figures, locale, name ?? onlyOne),
    locale,
    madeAt: figures.madeAt,
    sample: holdsSample ? createSayRegister(locale)('report.sample') : undefined,
  });
  return { fileName: `dpo-desk-report-${choice.year}.pdf`, bytes, sha256: sha256(bytes) };
}
