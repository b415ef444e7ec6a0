// One part of the security page: its title, its acts beside it, and what it says.

import type { ReactNode } from 'react';
import { Pane } from '../../parts/pane.tsx';
import styles from './security.module.css';

export interface PartProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Part({ title, aside, children }: PartProps) {
  return (
    <Pane title={title} className={styles.part} aside={aside}>
      <div className={styles.body}>{children}</div>
    </Pane>
  );
}
