// An empty place that says why it is empty and what comes next.

import type { ReactNode } from 'react';
import styles from './empty-note.module.css';

export function EmptyNote({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.rest}>{children}</div>}
    </div>
  );
}
