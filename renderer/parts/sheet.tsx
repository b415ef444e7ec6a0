// A single sheet of paper in the middle of the window: for the pages before a desk is open.

import type { ReactNode } from 'react';
import styles from './sheet.module.css';

export function Sheet({ step, children }: { readonly step?: ReactNode; readonly children: ReactNode }) {
  return (
    <main className={styles.table}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <span className={styles.name}>DPO Desk</span>
          {step === undefined ? null : <span className={styles.step}>{step}</span>}
        </header>
        {children}
      </div>
    </main>
  );
}
