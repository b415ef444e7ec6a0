// One part of the column beside a case: a heading, what there is to know, and the acts below it.

import type { ReactNode } from 'react';
import styles from './context.module.css';

export interface ContextPartProps {
  readonly id?: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}

export function ContextPart({ id, title, children, acts }: ContextPartProps) {
  return (
    <section id={id} className={styles.part} data-home tabIndex={-1}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      {acts === undefined || acts === null ? null : <div className={styles.acts}>{acts}</div>}
    </section>
  );
}
