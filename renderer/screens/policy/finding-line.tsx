// One finding: taken over or not, what it says, and the passage that shows it.

import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import styles from './policy.module.css';

export interface FindingLineProps {
  readonly title: string;
  /** The passage; undefined where something is missing from the text. */
  readonly quote: string | undefined;
  readonly isAccepted: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

export function FindingLine(props: FindingLineProps) {
  const { title, quote, isAccepted, isChosen, onToggle, onChoose, children } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <li className={joinClasses(styles.finding, isChosen && styles.looked)}>
      <input id={id} type="checkbox" className={styles.tick} checked={isAccepted} onChange={onToggle} />
      <div className={styles.words}>
        <label htmlFor={id} className={styles.title}>
          {title}
        </label>
        {quote === undefined ? null : (
          <button
            type="button"
            className={styles.quote}
            aria-pressed={isChosen}
            title={t('policy.showPassage')}
            onClick={onChoose}
          >
            <q>{quote}</q>
          </button>
        )}
        {children}
      </div>
    </li>
  );
}
