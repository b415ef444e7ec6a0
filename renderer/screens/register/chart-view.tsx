// A chart of bars with their values beside them, told apart by their fill and never by colour alone.

import type { CSSProperties } from 'react';
import type { ReportChart } from '#core/export/report-part.ts';
import styles from './chart.module.css';

export function ChartView({ chart }: { readonly chart: ReportChart }) {
  const { shape, bars, alt } = chart;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with elements, so that it follows the size of the text
    <div className={shape === 'columns' ? styles.columns : styles.bars} role="img" aria-label={alt}>
      {bars.map(({ label, value, fill }) => (
        <div key={label} className={styles.bar} data-none={value === 0}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track}>
            <span className={styles.fill} data-fill={fill} style={{ '--share': value / most } as CSSProperties} />
            <span className={styles.value}>{value}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
