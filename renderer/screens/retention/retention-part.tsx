// One group of kept cases under its heading, or the sentence that says there is none.

import type { ReactNode } from 'react';
import { Pane } from '../../parts/pane.tsx';
import styles from './retention.module.css';

export interface RetentionPartProps {
  readonly title: string;
  readonly count: number;
  readonly none: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function RetentionPart({ title, count, none, aside, children }: RetentionPartProps) {
  return (
    <Pane title={title} className={styles.part} aside={aside}>
      {count === 0 ? <p className={styles.none}>{none}</p> : <ul className={styles.rows}>{children}</ul>}
    </Pane>
  );
}
