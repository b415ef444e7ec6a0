// A table that may be wider than the page: it scrolls by itself, by key too (WCAG 1.4.10 lets tables keep their two directions).

import type { ReactNode } from 'react';
import styles from './register.module.css';

export interface ScrollTableProps {
  readonly label: string;
  /** The last row sums the others up. */
  readonly hasTotal?: boolean;
  readonly children: ReactNode;
}

export function ScrollTable({ label, hasTotal = false, children }: ScrollTableProps) {
  return (
    // A group and no landmark: a page of figures has a dozen of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls by key (WCAG 2.1.1)
    <div className={styles.scroller} role="group" tabIndex={0} aria-label={label}>
      <table className={styles.table} data-total={hasTotal}>
        {children}
      </table>
    </div>
  );
}
