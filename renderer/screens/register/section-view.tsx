// One section of the year's figures: its sentences, its chart, and the table that the chart is drawn from.

import type { ReportSection, ReportTable } from '#core/export/report-part.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ChartView } from './chart-view.tsx';
import { ScrollTable } from './scroll-table.tsx';
import styles from './register.module.css';

export function SectionView({ section }: { readonly section: ReportSection }) {
  const { t } = useWords();
  const { title, sentences, charts, tables } = section;
  const listed = tables.map((table) => <TableView key={table.caption} table={table} title={title} />);
  return (
    <div className={styles.section} data-section={section.id}>
      <h3 className={styles.heading}>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {charts.map((chart) => (
        <ChartView key={chart.alt} chart={chart} />
      ))}
      {charts.length === 0 ? (
        <div className={styles.tables}>{listed}</div>
      ) : (
        <details className={styles.twin}>
          <summary>{t('reports.asTable')}</summary>
          {listed}
        </details>
      )}
    </div>
  );
}

function TableView({ table, title }: { readonly table: ReportTable; readonly title: string }) {
  const { caption, head, rows, hasTotal } = table;
  return (
    <ScrollTable label={caption === title ? title : `${title}: ${caption}`} hasTotal={hasTotal === true}>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={name} scope="col" data-figure={at > 0}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map((figure, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- figures stand where their column is
              <td key={at} data-figure data-none={figure === '0'}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
