// What of a query could not be understood, and what may have been meant.

import type { QueryFault } from '#core/search/query-fault.ts';
import { operatorNames } from '#core/search/operators.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../i18n/use-words.ts';
import styles from './fault-notes.module.css';

export interface FaultNotesProps {
  readonly text: string;
  readonly faults: readonly QueryFault[];
  readonly onChange: (text: string) => void;
}

export function FaultNotes({ text, faults, onChange }: FaultNotesProps) {
  const words = useWords();
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={`${fault.from} ${fault.code}`} className={styles.fault}>
          <span>{sayFault(fault, words)}</span>
          {'suggestions' in fault && fault.suggestions.length > 0 ? (
            <span className={styles.suggestions}>
              {words.t('search.fault.did-you-mean')}
              {fault.suggestions.map((suggestion) => (
                <button
                  key={suggestion}
                  type="button"
                  className={styles.suggestion}
                  onClick={() => onChange(withSuggestion(text, fault, suggestion))}
                >
                  {'operator' in fault ? suggestion : `${suggestion}:`}
                </button>
              ))}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function sayFault(fault: QueryFault, { t, locale }: Words): string {
  switch (fault.code) {
    case 'quote-open':
    case 'or-alone':
    case 'query-too-long':
      return t(`search.fault.${fault.code}`);
    case 'operator-unknown':
      return t('search.fault.operator-unknown', { value: fault.value });
    case 'value-missing':
    case 'number-too-large':
      return t(`search.fault.${fault.code}`, { operator: operatorNames[fault.operator][locale][0] });
    case 'value-unknown':
    case 'day-unreadable':
      return t(`search.fault.${fault.code}`, {
        operator: operatorNames[fault.operator][locale][0],
        value: fault.value,
      });
    default:
      return fault satisfies never;
  }
}

/** The operator stays as it was written, and its value is replaced; or the other way round. */
export function withSuggestion(text: string, fault: QueryFault, suggestion: string): string {
  const part = text.slice(fault.from, fault.to);
  const colon = part.indexOf(':');
  const sign = part.startsWith('-') ? '-' : '';
  const fixed =
    'operator' in fault ? `${part.slice(0, colon + 1)}${suggestion}` : `${sign}${suggestion}${part.slice(colon)}`;
  return `${text.slice(0, fault.from)}${fixed}${text.slice(fault.to)}`;
}
