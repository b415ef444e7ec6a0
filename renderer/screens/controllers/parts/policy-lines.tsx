// What was accepted of a policy, folded away: each line with its words, and with the way to drop it.

import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import styles from '../controllers.module.css';

export interface PolicyLinesProps<T> {
  readonly title: string;
  readonly lines: readonly T[];
  readonly keyOf: (line: T) => string;
  readonly renderLine: (line: T) => ReactNode;
  readonly onChange: (lines: readonly T[]) => void;
}

export function PolicyLines<T>({ title, lines, keyOf, renderLine, onChange }: PolicyLinesProps<T>) {
  const { t } = useWords();
  return (
    <details className={styles.departures}>
      <summary>{title}</summary>
      <ul>
        {lines.map((line, index) => (
          // One passage can say two things of a kind, so its place belongs to its name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${keyOf(line)} ${index}`}>
            {renderLine(line)}
            <Button variant="quiet" onPress={() => onChange(lines.filter((_, at) => at !== index))}>
              {t('profile.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
