// The figures of a year in words, charts and tables, and the same as a PDF.

import type { YearFigures } from '#core/desk/register-views.ts';
import { yearReport } from '#core/export/year-report.ts';
import { useWords } from '../../i18n/use-words.ts';
import { bytesOf, saveBytes } from '../../parts/save-bytes.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useSaving } from '../../parts/use-saving.ts';
import { useDesk } from '../../state/desk-context.ts';
import { SectionView } from './section-view.tsx';
import styles from './register.module.css';

export interface YearPartProps {
  /** An id, or empty for all. */
  readonly controller: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly figures: YearFigures;
  readonly onYear: (year: number) => void;
}

export function YearPart({ controller, years, year, figures, onYear }: YearPartProps) {
  const { t, locale } = useWords();
  const { client, toaster } = useDesk();
  const report = yearReport(figures, locale, undefined);
  const saving = useSaving(async () => {
    const result = await client.register.report({ year, locale, ...(controller === '' ? {} : { controller }) });
    if (!result.ok) return result.failure;
    const { fileName, base64 } = result.value;
    saveBytes(fileName, [bytesOf(base64)]);
    toaster.show({ text: t('reports.savedReport', { file: fileName }), tone: 'done' });
    return undefined;
  });
  return (
    <Pane
      title={report.title}
      className={styles.part}
      aside={
        <div className={styles.yearActs}>
          <SelectField
            label={t('reports.year')}
            value={String(year)}
            choices={years.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(chosen) => onYear(Number(chosen))}
          />
          <Button isPending={saving.isPending} onPress={saving.start}>
            {t('reports.saveReport')}
          </Button>
        </div>
      }
    >
      <div className={styles.summary}>
        {report.summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={styles.sections}>
        {report.sections.map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      </div>
      <details className={styles.columns}>
        <summary>{report.methodTitle}</summary>
        <ul>
          {report.method.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
    </Pane>
  );
}
