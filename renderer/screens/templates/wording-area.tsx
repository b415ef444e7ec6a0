// A plain text with numbered lines, the faulty ones marked.

import { useId, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import fieldStyles from '../../parts/field.module.css';
import styles from './wording-area.module.css';

export interface WordingHold {
  /** Puts the keyboard on a line, counted from 1. */
  readonly goTo: (line: number) => void;
  /** Writes it where the keyboard was last. */
  readonly insert: (text: string) => void;
}

export interface WordingAreaProps {
  readonly ref: Ref<WordingHold>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly language: string;
  readonly faulty: readonly number[];
}

export function WordingArea({ ref, label, value, onChange, language, faulty }: WordingAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = value.split('\n');
  useImperativeHandle(
    ref,
    () => ({
      goTo: (line) => {
        const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
        area.current?.focus();
        area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
      },
      insert: (text) => {
        const field = area.current;
        if (field === null) return;
        field.focus();
        // Through the browser's own editing, so that its undo knows it.
        field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
        onChange(field.value);
      },
    }),
    [lines, onChange],
  );
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <div className={styles.scroll}>
          <ol className={styles.numbers} aria-hidden="true">
            {lines.map((line, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a line is its place
              <li key={index} data-faulty={faulty.includes(index + 1) || undefined}>
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.shadow}>{line === '' ? ' ' : line}</span>
              </li>
            ))}
          </ol>
          <textarea
            ref={area}
            id={id}
            className={styles.area}
            value={value}
            lang={language}
            spellCheck
            maxLength={40_000}
            aria-invalid={faulty.length > 0}
            onChange={({ target }) => onChange(target.value)}
          />
        </div>
      </div>
    </div>
  );
}
