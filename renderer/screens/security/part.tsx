// One part of the security page: its title, its acts beside it, and what it says.

import type { ReactNode } from 'react';
import { Pane } from '../../parts/pane.tsx';
import styles from './security.module.css';

/** The parts that the glance leads to. */
export type PartName = 'keys' | 'backup' | 'proof';

export interface PartProps {
  readonly name?: PartName;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Part({ name, title, aside, children }: PartProps) {
  return (
    <Pane title={title} part={name} className={styles.part} aside={aside}>
      <div className={styles.body}>{children}</div>
    </Pane>
  );
}
