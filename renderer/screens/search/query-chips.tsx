// The operators of a query one by one, each to be taken out again.

import { X } from 'lucide-react';
import type { ParsedQuery } from '#core/search/parse-query.ts';
import { useWords } from '../../i18n/use-words.ts';
import { withoutPart } from './query-edit.ts';
import styles from './query-chips.module.css';

export interface QueryChipsProps {
  readonly text: string;
  readonly parsed: ParsedQuery;
  readonly onChange: (text: string) => void;
}

export function QueryChips({ text, parsed, onChange }: QueryChipsProps) {
  const { t } = useWords();
  const terms = parsed.query.flat();
  const operators = parsed.places.flatMap((place, at) => {
    const term = terms[at]?.term;
    const isPlain = term?.kind === 'words' && term.field === 'any';
    return term === undefined || isPlain ? [] : [{ place, part: text.slice(place.from, place.to) }];
  });
  if (operators.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('search.filters')}>
      {operators.map(({ place, part }) => (
        <li key={place.from}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('search.drop', { part })}
            onClick={() => onChange(withoutPart(text, place))}
          >
            {part}
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
