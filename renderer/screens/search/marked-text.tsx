// A text with what was found in it marked, by ranges: nothing of it is ever read as markup.

import type { ReactNode } from 'react';
import type { Snippet } from '#core/search/make-snippet.ts';
import styles from './marked-text.module.css';

export function MarkedText({ text, marks }: Snippet): ReactNode {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    pieces.push(text.slice(done, from));
    pieces.push(
      <mark key={from} className={styles.mark}>
        {text.slice(from, to)}
      </mark>,
    );
    done = to;
  }
  pieces.push(text.slice(done));
  return pieces;
}
