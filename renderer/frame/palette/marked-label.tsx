// A name with the letters that fitted set apart: nothing of it is ever read as markup.

import type { ReactNode } from 'react';
import styles from './palette.module.css';

export interface MarkedLabelProps {
  readonly label: string;
  /** In order and apart. */
  readonly marks: readonly (readonly [number, number])[];
}

export function MarkedLabel({ label, marks }: MarkedLabelProps): ReactNode {
  const ends = [0, ...marks.flat(), label.length];
  return ends.slice(1).map((to, index) => {
    const from = ends[index] ?? 0;
    if (from >= to) return null;
    const piece = label.slice(from, to);
    return index % 2 === 0 ? (
      piece
    ) : (
      <mark key={from} className={styles.mark}>
        {piece}
      </mark>
    );
  });
}
