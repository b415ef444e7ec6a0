// The words of a page, one after the other, to be covered by keyboard: what is covered is struck through.

import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PageWord } from '#core/desk/case-file-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './redact.module.css';

export interface WordListProps {
  readonly words: readonly PageWord[];
  /** By place among the words. */
  readonly covered: ReadonlySet<number>;
  readonly onToggle: (place: number) => void;
  readonly onCover: (place: number) => void;
}

export function WordList({ words, covered, onToggle, onCover }: WordListProps) {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, words.length - 1));
  const goTo = (place: number): void => {
    const next = Math.min(words.length - 1, Math.max(0, place));
    setAt(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 10, ArrowUp: -10, Home: -words.length, End: words.length };
    const step = Object.entries(steps).find(([key]) => key === event.key)?.[1];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(words.length - 1, Math.max(0, here + step));
    if (event.shiftKey)
      for (let place = Math.min(here, next); place <= Math.max(here, next); place += 1) onCover(place);
    goTo(next);
  };
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.panelTitle}>
        {t('redact.words')}
      </h2>
      <p className={styles.note}>{t(words.length === 0 ? 'redact.noWords' : 'redact.wordsHint')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons within */}
      <fieldset ref={list} className={styles.words} aria-labelledby={id} data-personal onKeyDown={onKey}>
        {words.map(({ text }, place) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- a word may come twice; its place is what it is
            key={place}
            type="button"
            tabIndex={place === here ? 0 : -1}
            aria-pressed={covered.has(place)}
            className={styles.word}
            onFocus={() => setAt(place)}
            onClick={() => onToggle(place)}
          >
            {text}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
