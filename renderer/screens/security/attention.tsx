// Something that wants a look, or is as it should be: a mark and a sentence, never the colour alone.

import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './security.module.css';

export interface AttentionProps {
  readonly tone: 'good' | 'look' | 'bad';
  readonly children: ReactNode;
}

export function Attention({ tone, children }: AttentionProps) {
  return (
    <p className={styles.attention} data-tone={tone}>
      {tone === 'good' ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      <span>{children}</span>
    </p>
  );
}
