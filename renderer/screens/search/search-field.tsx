// The one field of the search, with completions of operators and of their values.

import { Search, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { completeQuery, type Completion } from '#core/search/complete-query.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CompletionRow } from './completion-row.tsx';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The arrow down where nothing is left to complete: to the hits. */
  readonly onLeave: () => void;
}

const mostShown = 9;

export function SearchField({ input, value, onChange, onLeave }: SearchFieldProps) {
  const { t, locale } = useWords();
  const id = useId();
  const [caret, setCaret] = useState(value.length);
  const [active, setActive] = useState(-1);
  const [isHidden, setHidden] = useState(true);
  const [hasFocus, setFocus] = useState(false);
  const completions = isHidden || !hasFocus ? [] : offersOf(value, caret, locale);

  const type = (next: string, at: number): void => {
    onChange(next);
    setCaret(at);
    setActive(-1);
    setHidden(false);
  };
  const choose = ({ from, to, insert, value: whole }: Completion): void => {
    const gap = whole === undefined || value.slice(to).startsWith(' ') ? '' : ' ';
    const at = from + insert.length + gap.length;
    type(`${value.slice(0, from)}${insert}${gap}${value.slice(to)}`, at);
    // Once the new text is in the field.
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const completion = completions[active];
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (active < completions.length - 1) setActive(active + 1);
      else onLeave();
    } else if (event.key === 'ArrowUp' && active >= 0) {
      event.preventDefault();
      setActive(active - 1);
    } else if (event.key === 'Enter' && completion !== undefined) {
      event.preventDefault();
      choose(completion);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setHidden(true);
      onLeave();
    } else if (event.key === 'Escape' && completions.length > 0) {
      event.preventDefault();
      setHidden(true);
    }
  };

  return (
    <div className={styles.whole}>
      <div className={styles.field}>
        <Search aria-hidden="true" className={styles.icon} />
        <input
          ref={input}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={t('search.field')}
          aria-autocomplete="list"
          aria-expanded={completions.length > 0}
          aria-controls={completions.length > 0 ? id : undefined}
          aria-activedescendant={active >= 0 && completions.length > 0 ? `${id}-${active}` : undefined}
          placeholder={t('search.field')}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => type(target.value, target.selectionStart ?? target.value.length)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
          onKeyDown={onKeyDown}
        />
        {value === '' ? null : (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('search.clear')}
            onClick={() => {
              type('', 0);
              input.current?.focus();
            }}
          >
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      <CompletionRow id={id} completions={completions} active={active} onChoose={choose} />
    </div>
  );
}

/** Where nothing has been begun, or one word by itself, the guide below says more than a row of operators. */
function offersOf(value: string, caret: number, locale: 'en' | 'nl' | 'fr'): readonly Completion[] {
  const piece = /\S*$/u.exec(value.slice(0, caret))?.[0] ?? '';
  if (piece.replace('-', '') === '') return [];
  return completeQuery(value, caret, locale).slice(0, mostShown);
}
